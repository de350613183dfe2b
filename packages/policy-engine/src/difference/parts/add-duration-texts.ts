import type { DurationText } from '../../compiled-policy.ts';
import { parseDuration, type Duration } from '../../time/duration.ts';
import { sumOf } from '../../time/duration-bounds.ts';

const dateParts: readonly (readonly [keyof Duration, string])[] = [
  ['years', 'Y'],
  ['months', 'M'],
  ['weeks', 'W'],
  ['days', 'D'],
];
const timeParts: readonly (readonly [keyof Duration, string])[] = [
  ['hours', 'H'],
  ['minutes', 'M'],
  ['seconds', 'S'],
];

/** `P1M` and `P2M` are `P3M`. */
export function addDurationTexts(first: DurationText, second: DurationText): DurationText {
  const sum = sumOf([first, second].flatMap(text => parseDuration(text) ?? []));
  const written = (parts: typeof dateParts): string => parts.map(([part, unit]) => (sum[part] === 0 ? '' : `${sum[part]}${unit}`)).join('');
  const time = written(timeParts);
  const date = written(dateParts);
  return date === '' && time === '' ? 'P0D' : `P${date}${time === '' ? '' : `T${time}`}`;
}
