import type { AttributeType, CompiledPolicy } from '../compiled-policy.ts';
import type { Clause, Condition } from '../condition.ts';
import { msPerDay, parseInstant } from '../time/instant.ts';
import type { Asked } from './asked.ts';
import { countriesOf, type Places } from './places.ts';
import { attributeReader, valueReader, type Comparable, type Reader } from './read-attribute.ts';
import { negation, no, truthOf, unknown, yes, type Truth } from './truth.ts';

/** Does it hold, as far as the request says? */
export type Test = (asked: Asked) => Truth;

interface Vocabulary {
  readonly compiled: CompiledPolicy;
  readonly places: Places;
}

export function testOf(vocabulary: Vocabulary, condition: Condition): Test {
  switch (condition.kind) {
    case 'all':
      return allOf(condition.of.map(one => testOf(vocabulary, one)));
    case 'any':
      return anyOf(condition.of.map(one => testOf(vocabulary, one)));
    case 'not': {
      const test = testOf(vocabulary, condition.of);
      return asked => negation(test(asked));
    }
    case 'clause':
      return clauseTest(vocabulary, condition);
  }
}

/** All of `when`, and none of `unless`; nothing when there is nothing to hold. */
export function conditionsTest(
  vocabulary: Vocabulary,
  { when = [], unless = [] }: { readonly when?: readonly Condition[]; readonly unless?: readonly Condition[] },
): Test | undefined {
  if (when.length === 0 && unless.length === 0) return undefined;
  return allOf([...when, ...unless.map(of => ({ kind: 'not', of }) as const)].map(one => testOf(vocabulary, one)));
}

export function allOf(tests: readonly Test[]): Test {
  const [only] = tests;
  if (only !== undefined && tests.length === 1) return only;
  return asked => {
    let result: Truth = yes;
    for (const test of tests) {
      const truth = test(asked);
      if (truth === no) return no;
      if (truth < result) result = truth;
    }
    return result;
  };
}

export function anyOf(tests: readonly Test[]): Test {
  const [only] = tests;
  if (only !== undefined && tests.length === 1) return only;
  return asked => {
    let result: Truth = no;
    for (const test of tests) {
      const truth = test(asked);
      if (truth === yes) return yes;
      if (truth > result) result = truth;
    }
    return result;
  };
}

function clauseTest({ compiled, places }: Vocabulary, clause: Clause): Test {
  const type = compiled.attributes.find(({ path }) => path === clause.path)?.type ?? { kind: 'string' };
  const read = attributeReader(compiled, places, clause.path);
  switch (clause.operator) {
    case 'present':
      return asked => {
        const value = read(asked);
        return value === undefined ? unknown : truthOf(value !== '');
      };
    case 'has':
      return hasTest(read, clause.value);
    case 'in':
      return type.kind === 'place'
        ? insideTest(places, read, clause.values ?? [])
        : anyOf((clause.values ?? []).map(value => comparison(read, 'eq', limitOf(type, places, value))));
    default:
      return comparison(read, clause.operator, limitOf(type, places, clause.value));
  }
}

function hasTest(read: Reader, word: unknown): Test {
  return asked => {
    const members = read(asked);
    return Array.isArray(members) ? truthOf(members.includes(word)) : unknown;
  };
}

/** All countries of the place lie in one of those named. */
function insideTest(places: Places, read: Reader, named: readonly unknown[]): Test {
  const inside = countriesOf(places, named);
  const answers = new Map<unknown, Truth>();
  for (const [place, countries] of places) answers.set(place, truthOf(countries.every(country => inside.has(country))));
  return asked => answers.get(read(asked)) ?? unknown;
}

/** Where a value of the request can lie from a value of the policy. */
interface Limit {
  readonly isBelow: (value: Comparable) => boolean;
  readonly isAbove: (value: Comparable) => boolean;
}

/** A day as a limit is the whole day. What has no order is either the same, or above and below. */
function limitOf(type: AttributeType, places: Places, value: unknown): Limit | undefined {
  if (type.kind === 'date') {
    const day = parseInstant(value);
    if (day === undefined) return undefined;
    const end = day.ms + msPerDay;
    return { isBelow: at => Number(at) < day.ms, isAbove: day.isDay ? at => Number(at) >= end : at => Number(at) > day.ms };
  }
  const limit = valueReader(type, places)(value);
  if (limit === undefined) return undefined;
  if (typeof limit === 'number') return { isBelow: one => Number(one) < limit, isAbove: one => Number(one) > limit };
  const differs = (one: Comparable): boolean => one !== limit;
  return { isBelow: differs, isAbove: differs };
}

function comparison(read: Reader, operator: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge', limit: Limit | undefined): Test {
  if (limit === undefined) return () => unknown;
  const holds = relation(operator, limit);
  return asked => {
    const value = read(asked);
    return value === undefined ? unknown : truthOf(holds(value));
  };
}

function relation(operator: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge', { isBelow, isAbove }: Limit): (value: Comparable) => boolean {
  switch (operator) {
    case 'eq':
      return value => !isBelow(value) && !isAbove(value);
    case 'ne':
      return value => isBelow(value) || isAbove(value);
    case 'lt':
      return isBelow;
    case 'le':
      return value => !isAbove(value);
    case 'gt':
      return isAbove;
    case 'ge':
      return value => !isBelow(value);
  }
}
