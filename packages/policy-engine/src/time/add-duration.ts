import type { Duration } from './duration.ts';
import { daysOfMonth, msPerDay, toMs } from './instant.ts';

/**
 * Years and months first, the day clamped to the month's end (31 January and a month is 28 or 29 February), then weeks,
 * days and time.
 */
export function addDuration(ms: number, duration: Duration): number {
  const start = new Date(ms);
  const monthsSinceYear0 = (start.getUTCFullYear() + duration.years) * 12 + start.getUTCMonth() + duration.months;
  const year = Math.floor(monthsSinceYear0 / 12);
  const month = (monthsSinceYear0 % 12) + 1;
  const day = Math.min(start.getUTCDate(), daysOfMonth(year, month));
  const timeOfDay = ms - Math.floor(ms / msPerDay) * msPerDay;
  const days = duration.weeks * 7 + duration.days;
  const seconds = (duration.hours * 60 + duration.minutes) * 60 + duration.seconds;
  return toMs(year, month, day) + timeOfDay + days * msPerDay + seconds * 1000;
}
