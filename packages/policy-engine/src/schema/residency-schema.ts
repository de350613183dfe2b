import { place, places } from './place-shapes.ts';
import { categorySelector, id, lawRefs, oneOrMore, type Schema } from './shapes.ts';
import { date } from './time-shapes.ts';
import { transferMechanisms } from './transfer-mechanisms.ts';

const transfer: Schema = {
  type: 'object',
  required: ['allow'],
  additionalProperties: false,
  properties: {
    allow: {
      ...oneOrMore({ enum: transferMechanisms, 'x-kind': 'transfer mechanism' }),
      description: 'Mechanisms of which one suffices.',
    },
    separateConsent: { type: 'boolean', description: 'The subject must have consented to it separately (PIPL art. 39).' },
    assessment: { ...date, description: 'Day of the impact assessment that the transfers rest on (PIPL art. 55).' },
  },
};

const residencyRule: Schema = {
  type: 'object',
  required: ['subjectRegion'],
  // `deny` alone means anywhere but there; whoever speaks of transfers must say what needs none.
  if: { anyOf: [{ required: ['transfer'] }, { not: { anyOf: [{ required: ['deny'] }, { required: ['primaryStore'] }] } }] },
  then: { required: ['store'] },
  additionalProperties: false,
  properties: {
    id: { ...id, description: 'Named in decisions; `residency.` and the region when it is left out.' },
    subjectRegion: { ...place, description: 'Where the people are whose data it is.' },
    category: { ...categorySelector, description: 'Which data; all of it when left out.' },
    store: { ...places, description: 'Where their data may be without more ado; anywhere when left out.' },
    deny: { ...places, description: 'Where their data must never be, whatever the mechanism.' },
    primaryStore: { ...places, description: 'Where the primary copy must be; copies of it may be elsewhere (242-FZ).' },
    transfer: { ...transfer, description: 'How their data may go elsewhere.' },
    legal: { ...lawRefs, description: 'Clauses that the rule rests on.' },
  },
};

export const residencySchema: Schema = {
  type: 'array',
  maxItems: 200,
  items: residencyRule,
  description: 'Where data of whom may be, and how it may leave.',
};
