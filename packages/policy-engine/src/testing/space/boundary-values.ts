import type { AttributeType } from '../../compiled-policy.ts';
import type { Clause, ConditionValue } from '../../condition.ts';
import type { Places } from '../../decide/places.ts';
import { msPerDay, parseInstant } from '../../time/instant.ts';

/** Longest list of words of which every subset is tried. */
const mostWords = 8;

/**
 * Values of an attribute of which each stands for all that no clause tells from it: the constants of the clauses, and one
 * value on each side of each. Nothing: there are too many to try.
 */
export function boundaryValues(type: AttributeType, clauses: readonly Clause[], places: Places): readonly unknown[] | undefined {
  const constants = [...new Set(clauses.flatMap(({ value, values }) => [...(value === undefined ? [] : [value]), ...(values ?? [])]))];
  switch (type.kind) {
    case 'boolean':
      return [true, false];
    case 'enum':
    case 'order':
      return type.values;
    case 'string':
      return [...new Set(['', ...constants.filter(isText), otherThan(constants)])];
    case 'number':
      return aroundNumbers(constants.filter(constant => typeof constant === 'number'));
    case 'date':
      return aroundDates(constants.filter(isText));
    case 'place':
      return distinctPlaces(constants.filter(isText), places);
    case 'set':
      return subsets(type.values === undefined ? [...constants.filter(isText), otherThan(constants)] : type.values.filter(isText));
  }
}

function isText(constant: ConditionValue): constant is string {
  return typeof constant === 'string';
}

function otherThan(constants: readonly ConditionValue[]): string {
  let other = 'other';
  while (constants.includes(other)) other += '-';
  return other;
}

function aroundNumbers(constants: readonly number[]): readonly number[] {
  const sorted = [...new Set(constants)].sort((a, b) => a - b);
  const between = sorted.map((number, index) => (index === 0 ? number - 1 : ((sorted[index - 1] ?? 0) + number) / 2));
  return [...between, ...sorted, (sorted.at(-1) ?? 0) + 1];
}

/** A day as a limit is the whole day, so that both its ends are limits. */
function aroundDates(constants: readonly string[]): readonly string[] {
  const limits = constants.flatMap(constant => {
    const instant = parseInstant(constant);
    if (instant === undefined) return [];
    return instant.isDay ? [instant.ms, instant.ms + msPerDay] : [instant.ms];
  });
  const moments = limits.flatMap(limit => [limit - 1, limit, limit + 1]);
  return [...new Set(moments.length === 0 ? [0] : moments)].map(ms => new Date(ms).toISOString());
}

/** One country for each set of regions that it lies in, the constants themselves, and every region. */
function distinctPlaces(constants: readonly string[], places: Places): readonly string[] {
  const named = new Set(constants);
  const regions = [...places].flatMap(([id, members]) => (typeof id === 'string' && members[0] !== id ? [{ id, members }] : []));
  const found = new Map<string, string>();
  for (const id of places.keys()) {
    if (typeof id !== 'string' || regions.some(region => region.id === id)) continue;
    const key = named.has(id) ? id : regions.flatMap(region => (region.members.includes(id) ? [region.id] : [])).join();
    if (!found.has(key)) found.set(key, id);
  }
  return [...found.values(), ...regions.map(region => region.id)];
}

function subsets(words: readonly string[]): readonly (readonly string[])[] | undefined {
  if (words.length > mostWords) return undefined;
  return Array.from({ length: 2 ** words.length }, (_, bits) => words.filter((_word, index) => (bits >> index) % 2 === 1));
}
