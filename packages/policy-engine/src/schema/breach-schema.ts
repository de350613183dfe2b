import { conditions } from './condition-schema.ts';
import { lawName } from './rights-schema.ts';
import { categorySelector, lawRefs, oneKeyOf, type Schema } from './shapes.ts';
import { duration, eventName } from './time-shapes.ts';

const within: Schema = {
  type: 'string',
  pattern: `^without-undue-delay$|${String(duration['pattern'])}`,
  'x-expected': 'a duration such as `PT72H` (ISO 8601), or `without-undue-delay`',
};

const told = ['authority', 'subjects', 'controller', 'media', 'credit-bureaus'];

const notice: Schema = {
  type: 'object',
  required: ['law', 'within', 'from'],
  ...oneKeyOf('notify', 'assess'),
  additionalProperties: false,
  properties: {
    law: { type: 'string', ...lawName, description: 'The law that demands it.' },
    notify: { type: 'string', enum: told, 'x-kind': 'addressee', description: 'Who is told.' },
    assess: {
      type: 'string',
      enum: ['harm'],
      'x-kind': 'assessment',
      description: 'What must be assessed by then, where the law sets a time for that instead (Privacy Act 1988 of Australia, 26WH).',
    },
    within: { ...within, description: 'By when.' },
    from: { ...eventName, description: 'The event that starts the clock, such as `aware`.' },
    category: { ...categorySelector, description: 'Only when this data is concerned; any when left out.' },
    when: conditions('All of these must hold, as far as is known.'),
    unless: conditions('None of these holds for certain.'),
    legal: { ...lawRefs, description: 'Clauses that the notice rests on.' },
  },
};

export const breachSchema: Schema = {
  type: 'array',
  maxItems: 1_000,
  items: notice,
  description: 'Whom to tell of a breach, and by when. A notice whose conditions are not known is due.',
};
