/** [utc] Milliseconds since 1970. A day as a value is its 00:00; as a limit it lasts until the next day begins. */
export interface Moment {
  readonly start: number;
  /** First millisecond after it. */
  readonly end: number;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z$/;

/** A day of the calendar, or a time that says that it is UTC. */
export function readMoment(value: unknown): Moment | undefined {
  if (typeof value !== 'string') return undefined;
  if (!day.test(value) && !time.test(value)) return undefined;
  const start = Date.parse(value);
  // `2026-02-30` is read as March by some: what does not come out as written is no day.
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== value.slice(0, 10)) return undefined;
  return { start, end: day.test(value) ? start + 24 * 60 * 60 * 1000 : start + 1 };
}

const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** [durations] Years, months (the day is clamped to the month's end), weeks, days and time, one after the other. */
export function later(start: number, text: string): number {
  const written: readonly (string | undefined)[] = (duration.exec(text) ?? []).slice(1);
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = written.map(digits => Number(digits ?? 0));
  const date = new Date(start);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, lastDay));
  date.setUTCDate(date.getUTCDate() + 7 * weeks + days);
  return date.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
