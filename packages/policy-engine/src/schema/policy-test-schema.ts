import { actorKeys, ask, moment, subjectKeys } from './ask-schema.ts';
import { conditions, conditionSchema } from './condition-schema.ts';
import { differenceKinds } from '../difference/difference-kinds.ts';
import { expectation, obligation, outcome } from './expectation-schema.ts';
import { categorySelector, freeText, idNames, oneKeyOf, oneOrMore, someKeyOf, type Schema } from './shapes.ts';
import { actions, channels } from './terms.ts';
import { timelineTest } from './timeline-schema.ts';

const testName: Schema = { ...freeText, description: 'What it shows, as it is told when it fails.' };

const percent: Schema = { type: 'number', minimum: 0, maximum: 100, 'x-expected': 'a number from 0 to 100' };

const caseTest: Schema = {
  type: 'object',
  required: ['name', 'ask', 'expect'],
  additionalProperties: false,
  properties: { name: testName, ask: { ...ask, description: 'The request.' }, expect: { ...expectation, description: 'The answer.' } },
};

const matrixTest: Schema = {
  type: 'object',
  required: ['name', 'ask', 'vary', 'expect'],
  additionalProperties: false,
  properties: {
    name: testName,
    ask: { ...ask, description: 'What all requests have in common.' },
    vary: {
      type: 'object',
      minProperties: 1,
      propertyNames: {
        pattern: '^(?:actor|action|category|subject|purpose|recipient|store|region|channel|protections|context\\.[A-Za-z][\\w.-]*)$',
        'x-expected': 'a part of `ask`, such as `subject` or `context.ticketId`',
      },
      additionalProperties: { type: 'array', minItems: 1, items: { type: ['string', 'number', 'boolean'] } },
      description: 'Parts of the request, each with the values that it takes in turn. Every combination is asked.',
    },
    expect: {
      type: 'object',
      minProperties: 1,
      description: 'An answer for each value, in the order of `vary`: `allow`, `deny` or a block; a cell that is not listed fails.',
    },
  },
};

/** Which requests and answers an invariant speaks of. */
const scope: Schema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    outcome,
    actor: { ...oneOrMore(idNames), description: 'Roles; a role that includes one of them counts.' },
    action: { ...oneOrMore({ enum: actions, 'x-kind': 'action' }), description: 'What is done to the data.' },
    category: { ...categorySelector, description: 'Which data.' },
    purpose: { ...oneOrMore(idNames), description: 'What for.' },
    recipient: { ...oneOrMore(idNames), description: 'Processors of the policy.' },
    channel: { ...oneOrMore({ enum: channels, 'x-kind': 'channel' }), description: 'Where the data leaves the program.' },
    where: conditions('Conditions that hold for certain.'),
    obligation: { ...oneOrMore(obligation), description: 'All of them are owed.' },
  },
};

const invariantTest: Schema = {
  type: 'object',
  ...oneKeyOf('never', 'always'),
  additionalProperties: false,
  properties: {
    name: testName,
    never: { ...scope, description: 'No request that the vocabulary can form, and its answer, is like this.' },
    always: {
      type: 'object',
      required: ['when'],
      ...someKeyOf('outcome', 'obligation'),
      additionalProperties: false,
      properties: {
        when: { ...scope, description: 'Every request and answer that is like this …' },
        outcome: { ...outcome, description: '… has this outcome.' },
        obligation: { ...oneOrMore(obligation), description: '… owes all of these.' },
      },
      description: 'What holds for every request that the vocabulary can form.',
    },
  },
};

const codeTest: Schema = {
  type: 'object',
  required: ['name', 'file', 'expect'],
  additionalProperties: false,
  properties: {
    name: testName,
    path: {
      type: 'string',
      pattern: '^[\\w-]+(?:[./][\\w-]+)*$',
      'x-expected': 'a relative path such as src/log.ts',
      description: 'Name of the file; `case.ts` when absent.',
    },
    file: { ...freeText, description: 'The code.' },
    expect: {
      type: 'array',
      items: {
        type: 'object',
        required: ['rule', 'line'],
        additionalProperties: false,
        properties: {
          rule: { ...freeText, description: 'Name of the rule.' },
          line: { type: 'number', minimum: 1, 'x-expected': 'the number of a line', description: 'Where it begins; the first line is 1.' },
          safeguard: { ...freeText, description: 'The safeguard that says so.' },
        },
      },
      description: 'All findings. One that is not listed fails.',
    },
  },
};

const listOf = (items: Schema, description: string): Schema => ({ type: 'array', items, description });

/** Structure of `*.policy-test.yaml`; published as `schemas/policy-test.schema.json`. */
export const policyTestSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Proviso policy test',
  $defs: { condition: conditionSchema },
  type: 'object',
  required: ['proviso', 'policy', 'now'],
  additionalProperties: false,
  properties: {
    proviso: { type: 'string', const: 'test/v1', 'x-kind': 'format', description: 'Kind and version of this document.' },
    policy: { ...freeText, description: 'The policy: a file relative to this one, or `proviso:<pack>`.' },
    now: { ...moment, description: 'The time of every test; no test reads a clock.' },
    fixtures: {
      type: 'object',
      additionalProperties: false,
      description: 'People that the tests name.',
      properties: {
        actors: { type: 'object', additionalProperties: { type: 'object', ...actorKeys }, description: 'Who acts.' },
        subjects: { type: 'object', additionalProperties: { type: 'object', ...subjectKeys }, description: 'Whose data it is.' },
      },
    },
    cases: listOf(caseTest, 'One request, one answer.'),
    matrix: listOf(matrixTest, 'One request in many variants: a truth table.'),
    invariants: listOf(invariantTest, 'What holds for every request that the vocabulary can form.'),
    timeline: listOf(timelineTest, 'Deadlines: retention, rights, breaches.'),
    code: listOf(codeTest, 'What the linter finds in a piece of code.'),
    compare: {
      type: 'object',
      required: ['with', 'forbid'],
      additionalProperties: false,
      description: 'What a change of the policy may not do.',
      properties: {
        with: { ...freeText, description: 'What it was before: `git:<revision>`, or a file relative to this one.' },
        forbid: {
          ...oneOrMore({ enum: differenceKinds, 'x-kind': 'kind of change' }),
          description: 'Kinds of change, as `proviso diff` names them.',
        },
      },
    },
    coverage: {
      type: 'object',
      additionalProperties: false,
      description: 'How much of the policy the tests must reach, in percent.',
      properties: {
        statements: { ...percent, description: 'Statements that an answer rests on.' },
        clauses: { ...percent, description: 'Conditions that were true in one test and false in another.' },
        safeguards: { ...percent, description: 'Safeguards that failed in one test and held in another.' },
        vocabulary: { ...percent, description: 'Categories, purposes, roles and kinds of subjects that a test asks about.' },
      },
    },
  },
};
