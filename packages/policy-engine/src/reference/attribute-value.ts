import type { AttributeType } from '../compiled-policy.ts';
import { actions, channels, protections } from '../schema/terms.ts';
import { readMoment } from './moments.ts';
import { countriesOf } from './places.ts';
import { own, type Question } from './question.ts';
import type { WholePolicy } from './whole-policy.ts';

const fieldsOfRequest = [
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
];

/** [missing-is-unknown] What a request says at a path, when it is of the declared type; else nothing. */
export function valueAt(question: Question, path: string, type: AttributeType): unknown {
  const value = found(question, path);
  return isOfType(question.policy, value, type) ? value : undefined;
}

/** [outside-paths] A path that does not begin with a field of the request is looked up in `context`. */
function found({ request, subject }: Question, path: string): unknown {
  const [first = '', ...rest] = path.split('.');
  if (first === 'subject') return rest.reduce(own, subject);
  const start = fieldsOfRequest.includes(first) ? own(request, first) : own(own(request, 'context'), first);
  return rest.reduce(own, start);
}

function isOfType(policy: WholePolicy, value: unknown, type: AttributeType): boolean {
  switch (type.kind) {
    case 'string':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return readMoment(value) !== undefined;
    case 'place':
      return countriesOf(policy, value) !== undefined;
    case 'enum':
    case 'order':
      return type.values.some(word => word === value);
    case 'set':
      return Array.isArray(value) && value.every(word => typeof word === 'string' && (type.values?.includes(word) ?? true));
  }
}

/** The type of an attribute: as declared, else as the language declares the fields of a request. */
export function typeOf(policy: WholePolicy, path: string): AttributeType | undefined {
  return policy.attributes.get(path) ?? builtInTypes(policy).get(path);
}

function builtInTypes(policy: WholePolicy): ReadonlyMap<string, AttributeType> {
  const words = (values: Iterable<string>): AttributeType => ({ kind: 'enum', values: [...values] });
  return new Map<string, AttributeType>([
    ['actor.id', { kind: 'string' }],
    ['actor.role', words(policy.roles.keys())],
    ['action', words(actions)],
    ['purpose', words(policy.purposes)],
    ['recipient', words(policy.processors.keys())],
    ['store', words(policy.stores.keys())],
    ['region', { kind: 'place' }],
    ['channel', words(channels)],
    ['protections', { kind: 'set', values: protections }],
    ['subject.kind', words(policy.subjects)],
    ['subject.region', { kind: 'place' }],
    ['subject.age', { kind: 'number' }],
    ['subject.optOuts', { kind: 'set' }],
    ['subject.signals.gpc', { kind: 'boolean' }],
  ]);
}
