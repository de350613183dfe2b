import { attributes, moment } from './ask-schema.ts';
import { freeText, idNames, oneKeyOf, type Schema } from './shapes.ts';
import { rightNames } from './rights-schema.ts';
import { eventName } from './time-shapes.ts';

const events: Schema = {
  type: 'object',
  propertyNames: eventName,
  additionalProperties: { type: ['string', 'array'], if: { type: 'string' }, then: moment, items: moment },
  description: 'What happened, and when; a list for what happened several times.',
};

const law: Schema = {
  type: 'string',
  pattern: '^[A-Z][A-Za-z0-9-]*$',
  'x-expected': 'a law such as GDPR',
  description: 'The law, as the policy names it.',
};

const rights: Schema = {
  type: 'object',
  required: ['law', 'events'],
  additionalProperties: false,
  properties: {
    law,
    events,
    right: { type: 'string', enum: rightNames, 'x-kind': 'right', description: 'What the person asks for, such as `access`.' },
    extended: { type: 'boolean', description: 'The time has been extended, as the law allows once.' },
  },
  description: 'Somebody makes use of a right.',
};

const breach: Schema = {
  type: 'object',
  required: ['law', 'events'],
  additionalProperties: false,
  properties: { law, events, category: { type: 'string', ...idNames, description: 'Data that got out.' }, context: attributes },
  description: 'Data got out.',
};

/** What a deadline is expected to be; of a breach, for each who is to be told. */
export const deadlineExpectation: Schema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    due: { type: 'string', enum: ['erase', 'anonymize', 'nothing'], 'x-kind': 'deed', description: 'What must have been done by now.' },
    dueAt: { type: ['string', 'null'], if: { type: 'string' }, then: moment, description: 'By when; null where the law says no time.' },
    overdue: { type: 'boolean', description: 'The time is over.' },
    state: {
      type: 'string',
      enum: ['due', 'not-due', 'unknown', 'held', 'none'],
      'x-kind': 'state',
      description: 'Where the deadline stands.',
    },
    missing: { ...freeText, description: 'The event that is not known.' },
    by: { ...freeText, description: 'The rule.' },
  },
};

export const timelineTest: Schema = {
  type: 'object',
  required: ['name', 'given', 'expect'],
  additionalProperties: false,
  properties: {
    name: { ...freeText, description: 'What it shows, as it is told when it fails.' },
    given: {
      type: 'object',
      ...oneKeyOf('category', 'rights', 'breach'),
      additionalProperties: false,
      properties: {
        category: { type: 'string', ...idNames, description: 'Data that is kept.' },
        events,
        holds: { type: 'array', items: freeText, description: 'Holds in force, such as `litigation`.' },
        rights,
        breach,
      },
      description: 'What has happened: to data that is kept, to a request of a person, or to data that got out.',
    },
    at: { ...moment, description: 'When it is looked at; `now` of the document when absent.' },
    expect: { type: 'object', minProperties: 1, description: 'The deadline; of a breach one for each who is told: `authority: { … }`.' },
  },
};
