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
      return (
        Array.isArray(value) && Array.from<unknown>(value).every(word => typeof word === 'string' && (type.values?.includes(word) ?? true))
      );
  }
}

/** The type of an attribute: as the language declares the fields of a request, else as declared. */
export function typeOf(policy: WholePolicy, path: string): AttributeType | undefined {
  const words = (values: Iterable<string>): AttributeType => ({ kind: 'enum', values: [...values] });
  switch (path) {
    case 'actor.role':
      return words(policy.roles.keys());
    case 'action':
      return words(actions);
    case 'purpose':
      return words(policy.purposes);
    case 'recipient':
      return words(policy.processors.keys());
    case 'store':
      return words(policy.stores.keys());
    case 'channel':
      return words(channels);
    case 'protections':
      return { kind: 'set', values: protections };
    case 'subject.kind':
      return words(policy.subjects);
    case 'subject.optOuts':
      return { kind: 'set' };
    case 'subject.age':
      return { kind: 'number' };
    case 'region':
    case 'subject.region':
      return { kind: 'place' };
    case 'subject.signals.gpc':
      return { kind: 'boolean' };
    case 'actor.id':
    case 'subject.id':
    case 'subject.signals.gpp':
      return { kind: 'string' };
    default:
      return policy.attributes.get(path);
  }
}
