import { attributePath, attributeSchema } from './condition-schema.ts';
import { place } from './place-shapes.ts';
import { freeText, idNames, lawRefs, oneOrMore, sensitivities, type Schema } from './shapes.ts';

const phrases: Schema = {
  type: 'array',
  items: {
    type: 'string',
    pattern: '^[\\p{Ll}\\p{Lo}\\p{Nd}]+(?: [\\p{Ll}\\p{Lo}\\p{Nd}]+)*$',
    'x-expected': 'words in lower case with one blank between them, such as `phone number`',
  },
};

const typeNames: Schema = {
  type: 'array',
  items: {
    type: 'string',
    pattern: '^[A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*)*$',
    'x-expected': 'the name of a type, such as `EmailAddress`',
  },
};

const dpv: Schema = {
  type: 'string',
  pattern: '^[a-z][a-z0-9-]*:[A-Za-z0-9-]+$',
  'x-expected': 'an id of the Data Privacy Vocabulary, such as `pd:EmailAddress`',
  description: 'The same concept in the W3C Data Privacy Vocabulary.',
};

const category: Schema = {
  type: 'object',
  required: ['sensitivity'],
  additionalProperties: false,
  properties: {
    sensitivity: {
      type: 'string',
      enum: sensitivities,
      'x-kind': 'sensitivity',
      description: 'How much harm its disclosure does: personal < sensitive < special (GDPR art. 9).',
    },
    dpv,
    laws: { ...lawRefs, description: 'Laws that name this category.' },
    words: { ...phrases, description: 'Phrases that mean this category wherever they stand in an identifier.' },
    ambiguous: { ...phrases, description: 'Phrases that mean this category only when their owner is a data subject.' },
    types: { ...typeNames, description: 'Type names that say it by themselves.' },
    shown: {
      type: 'integer',
      minimum: 1,
      description:
        'Most characters, first or last, that may be left of it and count as `masked`, or of a credential as nothing: the last four digits of a card.',
    },
  },
};

const subject: Schema = {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: { dpv, types: { ...typeNames, description: 'Type names that stand for such a person in code.' } },
};

const purpose: Schema = {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    dpv,
    sale: { type: 'boolean', description: 'Serving it is a sale or sharing in the sense of the CPRA (1798.140(ad), (ah)).' },
    signals: {
      type: 'object',
      minProperties: 1,
      propertyNames: { pattern: '^[a-z][A-Za-z0-9-]*$', 'x-expected': 'the name of a signal, such as `consentMode`' },
      additionalProperties: freeText,
      description: 'Signals of browsers and consent platforms that speak of it, such as `{ gpc: opt-out }`.',
    },
  },
};

const role: Schema = {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: { includes: { ...oneOrMore(idNames), description: 'Roles whose permits this role has as well.' } },
};

const region: Schema = { type: 'array', minItems: 1, items: place };

const regionNames: Schema = { pattern: '^[A-Z][A-Z0-9-]*$', 'x-expected': 'a region in capitals, such as `EEA`' };

export const vocabularySchema: Schema = {
  type: 'object',
  description: 'The closed world of the policy: an id that is not declared here or in a pack is an error wherever it is used.',
  additionalProperties: false,
  properties: {
    categories: {
      type: 'object',
      maxProperties: 5_000,
      propertyNames: idNames,
      additionalProperties: category,
      description: 'Kinds of personal data.',
    },
    subjects: {
      type: 'object',
      maxProperties: 1_000,
      propertyNames: idNames,
      additionalProperties: subject,
      description: 'Kinds of people.',
    },
    attributes: {
      type: 'object',
      maxProperties: 1_000,
      propertyNames: attributePath,
      additionalProperties: attributeSchema,
      description: 'What a condition may ask, with its type. A path that begins with no field of the request stands in `context`.',
    },
    sets: {
      type: 'object',
      maxProperties: 1_000,
      propertyNames: idNames,
      additionalProperties: { type: 'array', minItems: 1, uniqueItems: true, items: freeText },
      description: 'Lists of words with a name, for `in`.',
    },
    purposes: {
      type: 'object',
      maxProperties: 1_000,
      propertyNames: idNames,
      additionalProperties: purpose,
      description: 'What data may be used for.',
    },
    roles: { type: 'object', maxProperties: 1_000, propertyNames: idNames, additionalProperties: role, description: 'Who acts.' },
    regions: {
      type: 'object',
      maxProperties: 1_000,
      propertyNames: regionNames,
      additionalProperties: region,
      description: 'Groups of countries (ISO 3166-1) and of other regions.',
    },
  },
};

export const ownerSchema: Schema = {
  type: ['string', 'object'],
  minLength: 1,
  required: ['team'],
  additionalProperties: false,
  properties: {
    team: { ...freeText, description: 'Who decides about it.' },
    contact: { ...freeText, description: 'How to reach them, such as an address.' },
  },
  description: 'Who answers for this policy.',
};

export const packRefs: Schema = {
  ...oneOrMore({ minLength: 1 }),
  description: 'What applies as well: `proviso:<pack>`, a file by its path from here, or an installed package.',
};
