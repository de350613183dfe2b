import type { CompiledRights } from '../compiled-policy.ts';
import type { Policy } from '../decide/policy.ts';
import { addDuration } from '../time/add-duration.ts';
import { parseDuration } from '../time/duration.ts';
import { formatInstant } from '../time/instant.ts';
import { eventTime, momentOf, type Events } from './event-time.ts';

/** By when a request of a person must be answered. */
export type RightsDeadline =
  /** UTC, `2026-01-15T00:00:00Z`. */
  | { readonly state: 'due'; readonly dueAt: string; readonly overdue: boolean }
  /** Events that are not known or cannot be read; `now` when it is no date. Sorted. */
  | { readonly state: 'unknown'; readonly missing: readonly string[] }
  /** The policy does not say that this law gives this right. */
  | { readonly state: 'none' };

export interface RightsSettings {
  readonly now: Date;
  /** The time has been extended, as the law allows once. */
  readonly extended?: boolean;
}

/** Of several rules for the same right the earliest date holds; one that is overdue is overdue, whatever is not known of others. */
export function rightsDeadline(
  { compiled }: Policy,
  { law, right }: { readonly law: string; /** Absent: any of the law. */ readonly right?: string },
  events: Events,
  { now: date, extended }: RightsSettings,
): RightsDeadline {
  const rules = compiled.rights.filter(rule => rule.law === law && (right === undefined || rule.include.includes(right)));
  if (rules.length === 0) return { state: 'none' };
  const now = momentOf(date);
  if (now === undefined) return { state: 'unknown', missing: ['now'] };
  const ends = rules.map(rule => endOf(rule, events, extended === true));
  const earliest = ends.reduce<number>((a, b) => Math.min(a, b ?? Infinity), Infinity);
  const overdue = now > earliest;
  if (ends.includes(undefined) && !overdue) {
    const missing = rules.filter((_, place) => ends[place] === undefined).map(({ from }) => from);
    return { state: 'unknown', missing: [...new Set(missing)].sort() };
  }
  return { state: 'due', dueAt: formatInstant(earliest), overdue };
}

/** An extension is added to the date, month by month, not to the duration. */
function endOf({ from, due, extend }: CompiledRights, events: Events, extended: boolean): number | undefined {
  const start = eventTime(events, from);
  const duration = parseDuration(due);
  const extension = extended && extend !== undefined ? parseDuration(extend) : undefined;
  if (start === undefined || duration === undefined) return undefined;
  const end = addDuration(start, duration);
  return extension === undefined ? end : addDuration(end, extension);
}
