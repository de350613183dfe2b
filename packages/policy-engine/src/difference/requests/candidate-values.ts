import type { AttributeType, CompiledPolicy } from '../../compiled-policy.ts';
import type { Clause } from '../../condition.ts';
import { msPerDay, parseInstant, formatInstant } from '../../time/instant.ts';
import { countries } from '../../schema/countries.ts';

/** A value of a request that stands for all values that conditions treat alike, and for people, how to name those. */
export interface Candidate {
  /** `undefined`: missing. */
  readonly value: unknown;
  readonly label: string;
  /** For numbers and dates. */
  readonly stretch?: Stretch;
}

/** Where values lie among those of their path; only neighbours can be told together, by the ends of the whole. */
export interface Stretch {
  readonly place: number;
  /** Such as `>= 16`; absent where it has no end. */
  readonly low?: string;
  readonly high?: string;
}

export const missing: Candidate = { value: undefined, label: 'missing' };

/** Values that reach every answer that the clauses can give: the boundaries of each constant, and what lies between. */
export function candidateValues(
  type: AttributeType,
  clauses: readonly Clause[],
  policies: readonly CompiledPolicy[],
): readonly Candidate[] {
  const constants = [...new Set(clauses.flatMap(({ value, values }) => [...(value === undefined ? [] : [value]), ...(values ?? [])]))];
  switch (type.kind) {
    case 'string':
      return texts(constants.filter(constant => typeof constant === 'string'));
    case 'number':
      return numbers(constants.filter(constant => typeof constant === 'number'));
    case 'boolean':
      return [true, false].map(value => ({ value, label: String(value) }));
    case 'date':
      return dates(constants);
    case 'place':
      return places(constants, policies);
    case 'enum':
    case 'order':
      return type.values.map(wordOf);
    case 'set':
      return [{ value: [], label: 'present' }];
  }
}

export function wordOf(word: string): Candidate {
  return { value: word, label: word };
}

/** `''` is not present, and a text that no clause names may be any. */
function texts(constants: readonly string[]): readonly Candidate[] {
  let other = 'any';
  while (constants.includes(other)) other += '-other';
  const named = constants.filter(constant => constant !== '').sort();
  const rest = named.length === 0 ? 'any text' : 'any other text';
  return [{ value: other, label: rest }, ...named.map(wordOf), { value: '', label: 'empty' }];
}

function numbers(constants: readonly number[]): readonly Candidate[] {
  const sorted = constants.filter(Number.isFinite).toSorted((a, b) => a - b);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [{ value: 1, label: 'any number' }];
  const [below, above] = [`< ${first}`, `> ${last}`];
  return [
    { value: Math.ceil(first) - 1, label: below, stretch: { place: 0, high: below } },
    ...sorted.flatMap((constant, index) => {
      const at = {
        value: constant,
        label: String(constant),
        stretch: { place: 2 * index + 1, low: `>= ${constant}`, high: `<= ${constant}` },
      };
      const next = sorted[index + 1];
      if (next === undefined) return [at];
      const [low, high] = [`> ${constant}`, `< ${next}`];
      return [at, { value: between(constant, next), label: `${low} and ${high}`, stretch: { place: 2 * index + 2, low, high } }];
    }),
    { value: Math.floor(last) + 1, label: above, stretch: { place: 2 * sorted.length, low: above } },
  ];
}

/** A whole number where there is one. */
function between(low: number, high: number): number {
  const whole = Math.floor(low) + 1;
  return whole < high ? whole : (low + high) / 2;
}

/** A day is its 24 hours, a moment its millisecond; times from one boundary to before the next are alike. */
function dates(constants: readonly unknown[]): readonly Candidate[] {
  const cuts = constants.flatMap(constant => {
    const instant = parseInstant(constant);
    return instant === undefined ? [] : [instant.ms, instant.ms + (instant.isDay ? msPerDay : 1)];
  });
  const sorted = [...new Set(cuts)].toSorted((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return [{ value: '2026-01-01', label: 'any date' }];
  const before = `before ${formatInstant(first)}`;
  return [
    { value: formatInstant(first - msPerDay), label: before, stretch: { place: 0, high: before } },
    ...sorted.map((cut, index): Candidate => {
      const next = sorted[index + 1];
      const low = `from ${formatInstant(cut)}`;
      const end = next === undefined ? {} : { high: `before ${formatInstant(next)}` };
      return { value: formatInstant(cut), label: [low, end.high ?? ''].join(' and ').trim(), stretch: { place: index + 1, low, ...end } };
    }),
  ];
}

/** Countries that some region or clause names, one that nothing does, and regions themselves, for `==` tells them apart. */
function places(constants: readonly unknown[], policies: readonly CompiledPolicy[]): readonly Candidate[] {
  const regions = policies.flatMap(policy => Object.entries(policy.regions));
  const named = [...new Set([...regions.flatMap(([, members]) => members), ...constants.filter(constant => typeof constant === 'string')])];
  const other = countries.find(country => !named.includes(country));
  const words = [...named.toSorted(), ...regions.map(([id]) => id)];
  return [...(other === undefined ? [] : [{ value: other, label: 'any other place' }]), ...[...new Set(words)].map(wordOf)];
}
