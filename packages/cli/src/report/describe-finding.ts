/** Words that every format for people uses alike. */
import type { Finding, FindingWaiver } from '@proviso/linter';
import { redactLiterals } from '../text/redact-literals.ts';

export function describeClause(clause: NonNullable<Finding['clause']>): string {
  return clause.legal.length === 0 ? clause.id : `${clause.id} (${clause.legal.join(', ')})`;
}

export const evidenceWords = {
  annotated: 'somebody wrote it on the declaration',
  schema: 'a schema declares it',
  type: 'its type says it',
  name: 'its name alone',
} as const;

/** `2 errors and 1 suggestion`; the severities that do not occur are left out. */
export function countBySeverity(findings: readonly Finding[]): string {
  const parts = (['error', 'warning', 'suggestion'] as const)
    .map(severity => ({ severity, count: findings.filter(finding => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, severity));
  return joinWords(parts);
}

export function plural(count: number, word: string): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}

export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** What a finding says, with literals that somebody wrote into the code made unreadable. */
export function safeMessage(finding: Finding): string {
  return redactLiterals(finding.message);
}

/** `WVR-14 until 2027-01-31, approved by dpo@acme.example: migration`. */
export function describeWaiver({ id, expires, approvedBy, reason }: FindingWaiver): string {
  return `${id} until ${expires}, approved by ${approvedBy}: ${reason}`;
}

/** `2 suppressed in comments, 1 waived by the policy`; empty when nobody accepted anything. */
export function describeAccepted({
  suppressed,
  waived,
}: {
  readonly suppressed: readonly Finding[];
  readonly waived: readonly Finding[];
}): string {
  const parts = [
    { count: suppressed.length, how: 'suppressed in comments' },
    { count: waived.length, how: 'waived by the policy' },
  ];
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, how }) => `${count.toLocaleString('en')} ${how}`)
    .join(', ');
}
