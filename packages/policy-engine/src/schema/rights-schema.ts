import { oneOrMore, type Schema } from './shapes.ts';
import { duration, eventName } from './time-shapes.ts';

/** A law, as a key or a value: `GDPR`, `US-CA`. */
export const lawName: Schema = { pattern: '^[A-Z][A-Za-z0-9-]*$', 'x-expected': 'a law, such as `GDPR`' };

/** Words of the laws themselves; several mean nearly the same. */
export const rightNames = [
  'access',
  'know',
  'rectify',
  'correct',
  'erase',
  'delete',
  'restrict',
  'port',
  'object',
  'opt-out',
  'limit',
  'human-review',
  'withdraw',
  'disclosures',
  'appeal',
];

/** Rights after whose exercise the data must be gone. */
export const erasureRights: readonly string[] = ['erase', 'delete'];

const right: Schema = {
  type: 'object',
  required: ['due', 'from', 'include'],
  additionalProperties: false,
  properties: {
    due: { ...duration, description: 'How long there is to answer.' },
    extend: { ...duration, description: 'By how much that may be extended, once, with a reason.' },
    from: { ...eventName, description: 'The event that starts the clock, such as `request.received`.' },
    include: { ...oneOrMore({ enum: rightNames, 'x-kind': 'right' }), description: 'What people may ask for.' },
  },
};

export const rightsSchema: Schema = {
  type: 'object',
  maxProperties: 1_000,
  propertyNames: lawName,
  additionalProperties: right,
  description: 'What people may ask for under each law, and by when. Of several the earliest date holds.',
};
