/** Time is UTC. A moment is a number of milliseconds since 1970-01-01T00:00Z; no locale and no time zone of the machine has a say. */

export const msPerDay = 86_400_000;

export interface Instant {
  readonly ms: number;
  /** Written without a time: as a limit it means the whole day. */
  readonly isDay: boolean;
}

const form = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?Z)?$/;

/** `2026-01-15`, or a UTC time such as `2026-01-15T09:00Z`, with seconds and their fraction or without. Anything else is unknown. */
export function parseInstant(value: unknown): Instant | undefined {
  if (typeof value !== 'string' || value.length > 30) return undefined;
  const found = form.exec(value);
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = [1, 2, 3, 4, 5, 6].map(group => Number(found[group] ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const milliseconds = Number((found[7] ?? '').slice(0, 3).padEnd(3, '0'));
  return { ms: toMs(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds, isDay: found[4] === undefined };
}

/** `2026-01-15T09:00:00Z`; a fraction of a second only when there is one. */
export function formatInstant(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

/** Milliseconds at 00:00 of a day. `Date.UTC` would take the years before 100 for those of the 20th century. */
export function toMs(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** `month` from 1. */
export function daysOfMonth(year: number, month: number): number {
  return new Date(toMs(year, month + 1, 0)).getUTCDate();
}
