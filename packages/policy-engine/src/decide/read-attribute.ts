import type { AttributeType, CompiledPolicy } from '../compiled-policy.ts';
import { actions, channels } from '../schema/terms.ts';
import { parseInstant } from '../time/instant.ts';
import type { Asked } from './asked.ts';
import { isText, own } from './own.ts';
import type { Places } from './places.ts';

/**
 * The value of an attribute, or nothing when it is unknown: missing, of another type, no declared word, not finite.
 * A date is its milliseconds, a word of an order its place, a set the list of its words.
 */
export type Reader = (asked: Asked) => Comparable | undefined;
export type Comparable = string | number | boolean | readonly string[];

/** What a request may say. */
export const requestFields: ReadonlySet<string> = new Set([
  'actor',
  'action',
  'categories',
  'subject',
  'purpose',
  'recipient',
  'store',
  'region',
  'channel',
  'protections',
  'context',
]);

export function attributeReader(policy: CompiledPolicy, places: Places, path: string): Reader {
  const type = policy.attributes.find(attribute => attribute.path === path)?.type ?? { kind: 'string' };
  const find = finderOf(path);
  const words = wordsAt(policy, path);
  const read = valueReader(type, places);
  return words === undefined ? asked => read(find(asked)) : asked => known(words, read(find(asked)));
}

/** Where an attribute stands in a request. A path that begins with no field of it is looked up in `context`. */
export function stepsTo(path: string): readonly string[] {
  const steps = path.split('.');
  return requestFields.has(steps[0] ?? '') ? steps : ['context', ...steps];
}

/** What stands at a path, whatever its type. */
export function finderOf(path: string): (asked: Asked) => unknown {
  const [first = '', ...rest] = stepsTo(path);
  if (first === 'subject') return ({ subject }) => rest.reduce(own, subject);
  const [second, ...others] = rest;
  if (second === undefined) return ({ request }) => own(request, first);
  if (others.length === 0) return ({ request }) => own(own(request, first), second);
  return ({ request }) => rest.reduce(own, own(request, first));
}

function known(words: ReadonlySet<unknown>, value: Comparable | undefined): Comparable | undefined {
  return words.has(value) ? value : undefined;
}

/** Words that a policy or the language declares elsewhere than at the attribute. */
export function wordsAt(policy: CompiledPolicy, path: string): ReadonlySet<unknown> | undefined {
  switch (path) {
    case 'actor.role':
      return new Set(Object.keys(policy.roles));
    case 'action':
      return new Set(actions);
    case 'channel':
      return new Set(channels);
    case 'purpose':
      return new Set(policy.purposes.map(({ id }) => id));
    case 'subject.kind':
      return new Set(policy.subjects.map(({ id }) => id));
    case 'recipient':
      return new Set(policy.processors.map(({ id }) => id));
    case 'store':
      return new Set(policy.stores.map(({ id }) => id));
    default:
      return undefined;
  }
}

/** A value of the request, or of the policy, as its type compares it. */
export function valueReader(type: AttributeType, places: Places): (value: unknown) => Comparable | undefined {
  switch (type.kind) {
    case 'string':
      return value => (isText(value) ? value : undefined);
    case 'number':
      return value => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
    case 'boolean':
      return value => (typeof value === 'boolean' ? value : undefined);
    case 'date':
      return value => parseInstant(value)?.ms;
    case 'place':
      return value => (isText(value) && places.has(value) ? value : undefined);
    case 'enum': {
      const words = new Set<unknown>(type.values);
      return value => (isText(value) && words.has(value) ? value : undefined);
    }
    case 'order': {
      const order = new Map<unknown, number>(type.values.map((word, place) => [word, place]));
      return value => order.get(value);
    }
    case 'set': {
      const isWord = type.values === undefined ? isText : isOneOf(new Set<unknown>(type.values));
      return value => (Array.isArray(value) && Array.from<unknown>(value).every(isWord) ? value : undefined);
    }
  }
}

function isOneOf(words: ReadonlySet<unknown>): (value: unknown) => value is string {
  return (value): value is string => words.has(value);
}
