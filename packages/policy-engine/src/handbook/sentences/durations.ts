import { parseDuration, type Duration } from '../../time/duration.ts';

const units = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const;

/** `P1Y6M` as `1 year and 6 months`. */
export function durationWords(text: string): string {
  const duration = parseDuration(text);
  if (duration === undefined) return text;
  const amounts = units.flatMap(unit => amountOf(duration, unit));
  return amounts.length === 0 ? 'no time' : amounts.join(' and ');
}

function amountOf(duration: Duration, unit: (typeof units)[number]): readonly string[] {
  const amount = duration[unit];
  return amount === 0 ? [] : [`${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`];
}
