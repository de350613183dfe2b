import type { DurationText } from '../../compiled-policy.ts';
import { listed } from '../wording.ts';
import { findEarlier, findLater, type DurationWitness } from './compare-durations.ts';

/** A clock: it starts with an event and ends after a duration. */
export interface Deadline {
  readonly from: string;
  readonly after: DurationText;
}

export interface DeadlineChange {
  readonly direction: 'later' | 'earlier';
  readonly text: string;
  readonly witness?: Readonly<Record<string, string>>;
}

/**
 * The earliest of several deadlines holds, and events come in any order: for each event by itself, is there a day from
 * which the end is later or earlier than it was? Both are possible at once (a month against thirty days).
 */
export function compareDeadlines(before: readonly Deadline[], after: readonly Deadline[]): readonly DeadlineChange[] {
  const events = [...new Set([...before, ...after].map(({ from }) => from))].sort();
  return events.flatMap((event): readonly DeadlineChange[] => {
    const old = durationsFrom(before, event);
    const now = durationsFrom(after, event);
    const text = `${wordsOf(earliestOf(old))} -> ${wordsOf(earliestOf(now))} from ${event}`;
    const later = findLater(old, now);
    const earlier = findEarlier(old, now);
    const mixed = later !== undefined && earlier !== undefined ? ', which is longer from some days and shorter from others' : '';
    return [
      ...(later === undefined ? [] : [{ direction: 'later' as const, text: text + mixed, witness: witnessOf(event, later) }]),
      ...(earlier === undefined ? [] : [{ direction: 'earlier' as const, text: text + mixed, witness: witnessOf(event, earlier) }]),
    ];
  });
}

function witnessOf(event: string, { from, before, after }: DurationWitness): Readonly<Record<string, string>> {
  return { event, at: from, before, after };
}

function durationsFrom(deadlines: readonly Deadline[], event: string): readonly DurationText[] {
  return [...new Set(deadlines.filter(({ from }) => from === event).map(({ after }) => after))].sort();
}

/** Without those that another certainly comes before. */
function earliestOf(durations: readonly DurationText[]): readonly DurationText[] {
  return durations.filter(
    (one, place) =>
      !durations.some((other, otherPlace) => {
        const isNeverAfter = findLater([one], [other]) === undefined;
        return isNeverAfter && (findLater([other], [one]) !== undefined || otherPlace < place);
      }),
  );
}

/** Months and days: which one comes first depends on the day from which they are counted. */
function wordsOf(durations: readonly DurationText[]): string {
  if (durations.length > 1) return `the earlier of ${listed(durations)}`;
  return durations[0] ?? 'no limit';
}
