import type { DecideSettings, ObligationKind } from './request.ts';
import { momentOf } from '../deadlines/event-time.ts';
import { own } from './own.ts';
import type { PolicyIndex } from './policy-index.ts';

/**
 * A request in the words of the policy. Requests come from running programs: whatever is not a word that the policy
 * declares (misspelt, missing, of another type) is unknown, which is 0.
 */
export interface Question {
  readonly request: unknown;
  readonly role: number;
  readonly action: number;
  readonly actionWord: string | undefined;
  readonly purpose: number;
  readonly purposeWord: string | undefined;
  readonly now: number | undefined;
  /** Each once. */
  readonly leaves: readonly number[];
}

const unknownLeaf: readonly number[] = [0];

export function questionOf(index: PolicyIndex, request: unknown, now: unknown): Question {
  const action = own(request, 'action');
  const purpose = own(request, 'purpose');
  return {
    request,
    role: index.roles.get(own(own(request, 'actor'), 'role')) ?? 0,
    action: index.actions.get(action) ?? 0,
    actionWord: typeof action === 'string' && index.actions.has(action) ? action : undefined,
    purpose: index.purposes.get(purpose) ?? 0,
    purposeWord: typeof purpose === 'string' && index.purposes.has(purpose) ? purpose : undefined,
    now: momentOf(now),
    leaves: leavesOf(index, own(request, 'categories')),
  };
}

/** Several subjects, or the only one. Here as elsewhere a hole in a list is something that nobody knows, not nothing. */
export function subjectsOf(request: unknown): readonly unknown[] | undefined {
  const subject = own(request, 'subject');
  return Array.isArray(subject) && subject.length > 0 ? Array.from<unknown>(subject) : undefined;
}

function leavesOf({ leavesBelow }: PolicyIndex, asked: unknown): readonly number[] {
  if (!Array.isArray(asked) || asked.length === 0) return unknownLeaf;
  if (asked.length === 1) return leavesBelow.get(asked[0]) ?? unknownLeaf;
  return [...new Set(Array.from<unknown>(asked).flatMap(category => leavesBelow.get(category) ?? unknownLeaf))];
}

const kinds: readonly ObligationKind[] = ['aggregate', 'audit', 'minimize', 'protect', 'pseudonymize'];

const bits: ReadonlyMap<unknown, number> = new Map(kinds.map((kind, place) => [kind, 1 << place]));

export const allObligations: readonly ObligationKind[] = kinds;

/** A bit for each kind of obligation that the caller supports. */
export function supportsOf(supports: DecideSettings['supports']): number {
  let set = 0;
  if (!Array.isArray(supports)) return set;
  for (const kind of supports as readonly unknown[]) {
    set |= bits.get(kind) ?? 0;
  }
  return set;
}

export function isSupported(set: number, kind: ObligationKind): boolean {
  return (set & (bits.get(kind) ?? 0)) !== 0;
}
