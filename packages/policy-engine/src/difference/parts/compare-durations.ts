import type { DurationText } from '../../compiled-policy.ts';
import { addDuration } from '../../time/add-duration.ts';
import { parseDuration, type Duration } from '../../time/duration.ts';
import { isCertainlyLonger } from '../../time/duration-bounds.ts';
import { formatInstant, toMs } from '../../time/instant.ts';

/** A day from which the durations end differently, and when they end. UTC. */
export interface DurationWitness {
  readonly from: string;
  readonly before: string;
  readonly after: string;
}

/**
 * A day from which the earliest of `after` ends later than the earliest of `before`; nothing if there is none. Months
 * differ in length, so that one duration may be longer from one day and shorter from another. Without `after` the end
 * never comes.
 */
export function findLater(before: readonly DurationText[], after: readonly DurationText[]): DurationWitness | undefined {
  return isNeverLater(before.flatMap(read), after.flatMap(read)) ? undefined : findStart(before, after, (early, late) => late > early);
}

export function findEarlier(before: readonly DurationText[], after: readonly DurationText[]): DurationWitness | undefined {
  return isNeverLater(after.flatMap(read), before.flatMap(read)) ? undefined : findStart(before, after, (early, late) => late < early);
}

/** Each end that was is met by one that is the same, or certainly comes first. */
function isNeverLater(before: readonly Duration[], after: readonly Duration[]): boolean {
  return before.every(old => after.some(now => JSON.stringify(now) === JSON.stringify(old) || isCertainlyLonger(old, now)));
}

type Order = (before: number, after: number) => boolean;

function findStart(before: readonly DurationText[], after: readonly DurationText[], differs: Order): DurationWitness | undefined {
  const [first, second] = [before.flatMap(read), after.flatMap(read)];
  for (const start of startDays()) {
    const [early, late] = [endOf(first, start), endOf(second, start)];
    if (differs(early, late)) return { from: day(start), before: moment(early), after: moment(late) };
  }
  return undefined;
}

function read(text: DurationText): readonly Duration[] {
  const duration = parseDuration(text);
  return duration === undefined ? [] : [duration];
}

function endOf(durations: readonly Duration[], start: number): number {
  return Math.min(...durations.map(duration => addDuration(start, duration)));
}

/**
 * Days that show every order that two durations can have: the calendar repeats after four years, but for the century
 * that has no leap day, and days of a month behave alike but the last ones, which are clamped.
 */
function* startDays(): Generator<number> {
  for (let month = 0; month < 2 * monthsOfACycle; month++) {
    const [year, monthOfYear] = [month < monthsOfACycle ? 2026 : 2096, (month % monthsOfACycle) + 1];
    const starts = [1, 28, 29, 30, 31].map(dayOfMonth => ({ dayOfMonth, start: toMs(year, monthOfYear, dayOfMonth) }));
    yield* starts.filter(({ dayOfMonth, start }) => new Date(start).getUTCDate() === dayOfMonth).map(({ start }) => start);
  }
}

const monthsOfACycle = 96;

function day(ms: number): string {
  return formatInstant(ms).slice(0, 10);
}

function moment(ms: number): string {
  return Number.isFinite(ms) ? formatInstant(ms) : 'never';
}
