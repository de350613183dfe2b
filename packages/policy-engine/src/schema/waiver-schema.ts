import { categorySelector, freeText, oneOrMore, type Schema } from './shapes.ts';
import { date } from './time-shapes.ts';

const waiver: Schema = {
  type: 'object',
  required: ['id', 'rule', 'scope', 'reason', 'approvedBy', 'expires'],
  additionalProperties: false,
  properties: {
    id: {
      type: 'string',
      pattern: '^[A-Za-z0-9]+(?:[._/-][A-Za-z0-9]+)*$',
      'x-expected': 'an id such as `WVR-14`',
      description: 'What the waiver is called where it is kept.',
    },
    rule: {
      type: 'string',
      pattern: '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$',
      'x-expected': 'the name of a rule, such as `no-personal-data-in-logs`',
      description: 'The rule whose findings are accepted.',
    },
    scope: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: {
        files: {
          ...oneOrMore({ minLength: 1 }),
          description:
            'Globs, relative to the folder of `proviso.config.yaml` (without one, to the root of the project). A folder means all below.',
        },
        category: { ...categorySelector, description: 'Which data the finding must be about.' },
      },
      description: 'Which findings; as few as possible.',
    },
    reason: { ...freeText, description: 'Why the finding is accepted.' },
    approvedBy: { ...freeText, description: 'Who accepted it.' },
    expires: { ...date, description: 'The last day of the waiver, in UTC. After it the finding is back.' },
  },
};

export const waiversSchema: Schema = {
  type: 'array',
  maxItems: 1_000,
  items: waiver,
  description: 'Findings that are accepted for a time. A waiver changes no decision at run time.',
};
