import { parseDuration, type Duration } from './duration.ts';

const secondsPerDay = 86_400;

/** Fewest and most days that some months in a row have, from none to eleven. */
const fewestDays = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
const mostDays = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];

/** In seconds: a month is 28 to 31 days, so that a duration is only known between two bounds. */
export interface DurationBounds {
  readonly least: number;
  readonly most: number;
}

/** Of `P180D`, as a compiled policy has it; `undefined` for what is no duration. */
export function durationBounds(text: string): DurationBounds | undefined {
  const duration = parseDuration(text);
  return duration && boundsOf(duration);
}

export function boundsOf(duration: Duration): DurationBounds {
  const months = monthsOf(duration);
  const rest = secondsOf(duration);
  return { least: leastOfMonths(months) + rest, most: mostOfMonths(months) + rest };
}

/** Whenever both begin, the first ends later. Months that both have are the same months. */
export function isCertainlyLonger(first: Duration, second: Duration): boolean {
  const months = monthsOf(first) - monthsOf(second);
  const rest = secondsOf(first) - secondsOf(second);
  return (months >= 0 ? leastOfMonths(months) : -mostOfMonths(-months)) + rest > 0;
}

/** From some moment on, the first ends later. Months that both have are the same months. */
export function mayBeLonger(first: Duration, second: Duration): boolean {
  const months = monthsOf(first) - monthsOf(second);
  const rest = secondsOf(first) - secondsOf(second);
  return (months >= 0 ? mostOfMonths(months) : -leastOfMonths(-months)) + rest > 0;
}

/** One after the other. */
export function sumOf(durations: readonly Duration[]): Duration {
  const total = (part: keyof Duration): number => durations.reduce((sum, duration) => sum + duration[part], 0);
  return {
    years: total('years'),
    months: total('months'),
    weeks: total('weeks'),
    days: total('days'),
    hours: total('hours'),
    minutes: total('minutes'),
    seconds: total('seconds'),
  };
}

function monthsOf({ years, months }: Duration): number {
  return years * 12 + months;
}

function secondsOf({ weeks, days, hours, minutes, seconds }: Duration): number {
  return (weeks * 7 + days) * secondsPerDay + (hours * 60 + minutes) * 60 + seconds;
}

function leastOfMonths(months: number): number {
  const years = Math.floor(months / 12);
  // Eight years may lie around a century that has no leap day.
  const leapDays = Math.max(0, Math.floor(years / 4) - Math.ceil(years / 100));
  return (years * 365 + leapDays + (fewestDays[months % 12] ?? 0)) * secondsPerDay;
}

function mostOfMonths(months: number): number {
  const years = Math.floor(months / 12);
  return (years * 365 + Math.ceil(years / 4) + (mostDays[months % 12] ?? 0)) * secondsPerDay;
}
