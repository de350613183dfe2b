import type { Reason } from './request.ts';

/** Those with an id by it, then the others by kind; then by kind, category and subject. */
export function sortReasons(reasons: readonly Reason[]): readonly Reason[] {
  if (reasons.length < 2) return reasons;
  return reasons
    .map(reason => ({ reason, key: keyOf(reason) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ reason }) => reason);
}

type Key = readonly (string | number)[];

function keyOf(reason: Reason): Key {
  const id = 'id' in reason ? reason.id : undefined;
  return [
    id === undefined ? 1 : 0,
    id ?? reason.kind,
    reason.kind,
    ('category' in reason ? reason.category : undefined) ?? '',
    ('subject' in reason ? reason.subject : undefined) ?? -1,
    'what' in reason ? reason.what : 'obligation' in reason ? reason.obligation : '',
  ];
}

function compareKeys(a: Key, b: Key): number {
  const place = a.findIndex((part, at) => part !== b[at]);
  const [left, right] = [a[place], b[place]];
  return left === undefined || right === undefined ? 0 : left < right ? -1 : 1;
}
