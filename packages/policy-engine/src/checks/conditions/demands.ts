import type { Condition } from '../../condition.ts';
import type { ResolvedStatement } from '../../resolve/resolved-policy.ts';

/** What must hold beside the scope, as texts that can be compared. */
export interface Demands {
  readonly texts: ReadonlySet<string>;
  /** A condition with a mistake may say anything. */
  readonly isCertain: boolean;
}

export function demandsOf({ source, when, unless }: ResolvedStatement): Demands {
  const conditions: readonly Condition[] = [
    ...(when?.conditions ?? []),
    ...(unless?.conditions ?? []).map(of => ({ kind: 'not', of }) as const),
  ];
  const { noticeVersion, maxAge, separate } = source.consent ?? {};
  const consent = source.consent && `consent ${noticeVersion?.text ?? ''} ${maxAge?.text ?? ''} ${String(separate ?? false)}`;
  const texts = [...conditions.map(one => JSON.stringify(one)), ...(consent === undefined ? [] : [consent])];
  return { texts: new Set(texts), isCertain: conditions.every(isReadable) };
}

/** `broad` demands nothing that `narrow` does not. */
export function demandsNoMore(broad: Demands, narrow: Demands): boolean {
  if (!broad.isCertain || !narrow.isCertain || broad.texts.size > narrow.texts.size) return false;
  return [...broad.texts].every(text => narrow.texts.has(text));
}

/** A condition with a mistake stands there as `any` of nothing. */
export function isReadable(condition: Condition): boolean {
  switch (condition.kind) {
    case 'clause':
      return true;
    case 'not':
      return isReadable(condition.of);
    default:
      return condition.of.length > 0 && condition.of.every(isReadable);
  }
}
