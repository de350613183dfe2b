import type { CompiledRetention } from '../compiled-policy.ts';
import { isText } from '../decide/own.ts';
import type { Policy } from '../decide/policy.ts';
import { addDuration } from '../time/add-duration.ts';
import { parseDuration } from '../time/duration.ts';
import { formatInstant } from '../time/instant.ts';
import { eventTime, momentOf, type Events } from './event-time.ts';

/** Until when data may be kept. Times are UTC, `2026-01-15T00:00:00Z`; `by`: ids of rules, sorted. */
export type RetentionDeadline =
  /** `due`: the time is over, and it must have been done. `dueAt`: the earliest date. */
  | {
      readonly state: 'due' | 'not-due';
      readonly dueAt: string;
      readonly then: CompiledRetention['then'];
      readonly by: readonly string[];
    }
  /** Events that are not known or cannot be read; `now` when it is no date, `holds` when they are no list of texts. Sorted. */
  | { readonly state: 'unknown'; readonly missing: readonly string[]; readonly by: readonly string[] }
  /** Each rule is stopped by one of these, which are in force. */
  | { readonly state: 'held'; readonly holds: readonly string[]; readonly by: readonly string[] }
  /** No rule speaks of it. */
  | { readonly state: 'none' };

export interface RetentionSettings {
  readonly now: Date;
  /** Holds in force, such as `litigation`. */
  readonly holds?: readonly string[];
}

/**
 * When data of a category must be erased or anonymized. A category that has children means all its leaves, and one that the
 * policy does not know may be any. Of several rules the earliest date holds, and of two deeds `erase`. A hold stops only the
 * rules that name it: whoever adds one of his own to a rule of his own stops nobody else's.
 */
export function retentionDeadline(policy: Policy, category: string, events: Events, settings: RetentionSettings): RetentionDeadline {
  const all = rulesFor(policy, category);
  if (all.length === 0) return { state: 'none' };
  const said: unknown = settings.holds ?? [];
  // Nothing is erased on the strength of holds that cannot be read.
  if (!Array.isArray(said) || !Array.from<unknown>(said).every(isText)) return { state: 'unknown', missing: ['holds'], by: idsOf(all) };
  const holds = new Set<string>(said);
  const rules = all.filter(rule => !rule.hold.some(hold => holds.has(hold)));
  if (rules.length === 0)
    return { state: 'held', holds: sorted(all.flatMap(rule => rule.hold.filter(hold => holds.has(hold)))), by: idsOf(all) };
  const now = momentOf(settings.now);
  if (now === undefined) return { state: 'unknown', missing: ['now'], by: idsOf(rules) };
  const dated = rules.map(rule => ({ rule, ms: endOf(rule, events) }));
  const ends = dated.flatMap(({ rule, ms }) => (ms === undefined ? [] : { rule, ms }));
  const unknown = dated.filter(({ ms }) => ms === undefined).map(({ rule }) => rule);
  const over = ends.filter(({ ms }) => ms <= now);
  if (over.length > 0) return deadline('due', over);
  if (unknown.length > 0) return { state: 'unknown', missing: sorted(unknown.map(({ from }) => from)), by: idsOf(unknown) };
  const first = Math.min(...ends.map(({ ms }) => ms));
  return deadline(
    'not-due',
    ends.filter(({ ms }) => ms === first),
  );
}

interface End {
  readonly rule: CompiledRetention;
  readonly ms: number;
}

function deadline(state: 'due' | 'not-due', ends: readonly End[]): RetentionDeadline {
  const erasing = ends.filter(({ rule }) => rule.then === 'erase');
  return {
    state,
    dueAt: formatInstant(Math.min(...ends.map(({ ms }) => ms))),
    then: erasing.length > 0 ? 'erase' : 'anonymize',
    by: idsOf(ends.map(({ rule }) => rule)),
  };
}

function endOf({ from, keep }: CompiledRetention, events: Events): number | undefined {
  const start = eventTime(events, from);
  const duration = parseDuration(keep);
  return start === undefined || duration === undefined ? undefined : addDuration(start, duration);
}

function rulesFor({ compiled, index }: Policy, category: string): readonly CompiledRetention[] {
  const leaves = index.leavesBelow.get(category)?.map(leaf => index.leaves[leaf]);
  return compiled.retention.filter(({ categories }) =>
    leaves === undefined ? categories.length > 0 : leaves.some(leaf => leaf !== undefined && categories.includes(leaf)),
  );
}

function idsOf(rules: readonly { readonly id: string }[]): readonly string[] {
  return sorted(rules.map(({ id }) => id));
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}
