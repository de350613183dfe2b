import { canonicalJson } from './canonical-json.ts';

/** Sorted by a name, and where that is the same by all that they say; what says the same is one. */
export function byContent<T>(list: readonly T[], nameOf: (value: T) => string): readonly T[] {
  const unique = new Map(list.map(value => [`${nameOf(value)} ${canonicalJson(value)}`, value]));
  return [...unique].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value);
}
