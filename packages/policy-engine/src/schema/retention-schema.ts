import { categorySelector, id, idNames, lawRefs, oneOrMore, type Schema } from './shapes.ts';
import { legalBases } from './terms.ts';
import { duration, eventName } from './time-shapes.ts';

const retentionRule: Schema = {
  type: 'object',
  required: ['id', 'category', 'keep', 'from', 'then'],
  additionalProperties: false,
  properties: {
    id,
    category: { ...categorySelector, description: 'Which data.' },
    keep: { ...duration, description: 'How long it may be kept after the event.' },
    from: { ...eventName, description: 'The event that starts the clock. Of `last.*` the latest counts, of others the first.' },
    then: { type: 'string', enum: ['erase', 'anonymize'], 'x-kind': 'end of retention', description: 'What happens at the end.' },
    hold: { ...oneOrMore(idNames), description: 'Names of holds that stop it while they are in force, such as `litigation`.' },
    basis: {
      type: 'string',
      enum: legalBases,
      'x-kind': 'legal basis',
      description: 'Why it is kept although its purpose may be served, in the terms of GDPR art. 6.',
    },
    legal: { ...lawRefs, description: 'Clauses that the rule rests on.' },
  },
};

export const retentionSchema: Schema = {
  type: 'array',
  maxItems: 1_000,
  items: retentionRule,
  description: 'How long data is kept, counted from an event. Of several rules for a category the earliest date holds.',
};
