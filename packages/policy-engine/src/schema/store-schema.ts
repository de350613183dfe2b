import { places, transferMechanism } from './place-shapes.ts';
import { categorySelector, freeText, id, idNames, oneOrMore, type Schema } from './shapes.ts';
import { storeKinds } from './store-kinds.ts';
import { duration } from './time-shapes.ts';

const encryptions = ['at-rest', 'in-transit', 'field', 'client-side', 'end-to-end'];

const erase: Schema = {
  type: 'object',
  required: ['by', 'within'],
  additionalProperties: false,
  properties: {
    by: { ...freeText, description: "What a person's data is found by, such as `subject.id`." },
    within: { ...duration, description: 'How long it takes until the data is gone from the store.' },
  },
};

const backups: Schema = {
  type: 'object',
  required: ['window', 'then'],
  additionalProperties: false,
  properties: {
    window: { ...duration, description: 'How long a backup lives.' },
    then: {
      type: 'string',
      enum: ['expire', 'crypto-shred'],
      'x-kind': 'end of a backup',
      description: 'What happens to it then: it expires, or its key is destroyed.',
    },
  },
};

const store: Schema = {
  type: 'object',
  required: ['kind', 'region', 'holds'],
  additionalProperties: false,
  properties: {
    kind: { type: 'string', enum: storeKinds, 'x-kind': 'kind of store', description: 'The product, or the channel that leads into it.' },
    region: { ...places, description: 'Where it is: a region, a country, or several.' },
    transfer: { ...transferMechanism, description: 'What lets data of other regions be there.' },
    encryption: {
      ...oneOrMore({ enum: encryptions, 'x-kind': 'kind of encryption' }),
      description: 'How its data is encrypted.',
    },
    holds: { ...categorySelector, description: 'Which data is in it.' },
    erase: { ...erase, description: "How a person's data is erased from it." },
    derivedFrom: { ...id, description: 'The store that it is filled from. It holds nothing that is not there.' },
    maxLag: { ...duration, description: 'How far it may lag behind the store that it is filled from.' },
    backups: { ...backups, description: 'What becomes of its backups.' },
  },
};

export const storesSchema: Schema = {
  type: 'object',
  maxProperties: 1_000,
  propertyNames: idNames,
  additionalProperties: store,
  description: 'Where data is kept: every place that an erasure or an export must reach.',
};
