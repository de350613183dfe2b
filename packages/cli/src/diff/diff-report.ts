import type { Finding } from '@proviso/linter';
import { directionOf, type Change, type Direction, type PolicyDifference } from '@proviso/policy-engine';

/** What changes between two policies, before anybody decides how it looks. */
export interface DiffReport {
  readonly difference: PolicyDifference;
  /** Findings in code that come and go; absent: code was not looked at. */
  readonly code?: CodeDifference;
}

export interface CodeDifference {
  readonly appearing: readonly CodeFinding[];
  readonly disappearing: readonly CodeFinding[];
}

export interface CodeFinding {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  /** Relative to the folder that is checked. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

export const directions: readonly Direction[] = ['looser', 'tighter', 'neutral'];

export function changesGoing(direction: Direction, { difference }: DiffReport): readonly Change[] {
  return difference.changes.filter(({ kind }) => directionOf(kind) === direction);
}

/** `16 changes: 9 looser, 6 tighter, 1 neutral`. */
export function summaryOf(report: DiffReport): string {
  const { length } = report.difference.changes;
  if (length === 0) return 'no change';
  const counts = directions.map(direction => ({ direction, count: changesGoing(direction, report).length }));
  const told = counts.filter(({ count }) => count > 0).map(({ direction, count }) => `${count} ${direction}`);
  return `${length} ${length === 1 ? 'change' : 'changes'}: ${told.join(', ')}`;
}

/** A case that shows the change, as JSON. */
export function exampleOf(change: Change): string | undefined {
  if (!('witness' in change)) return undefined;
  const { witness } = change;
  if (!('request' in witness) || typeof witness.request !== 'object') return JSON.stringify(witness);
  const consents = 'subject' in witness.request && JSON.stringify(witness.request.subject).includes('"consents"');
  return `${JSON.stringify(witness.request)}${consents ? ` at ${witness.now}` : ''}`;
}
