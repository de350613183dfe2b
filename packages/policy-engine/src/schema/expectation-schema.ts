import { freeText, oneOrMore, type Schema } from './shapes.ts';

export const outcomes = ['allow', 'deny'] as const;
export const masks = ['clear', 'last4', 'first1', 'year', 'full', 'drop'] as const;
export const obligationWords = ['audit', 'audit.basic', 'audit.full', 'minimize', 'pseudonymize', 'aggregate', 'protect'] as const;

export const outcome: Schema = { type: 'string', enum: outcomes, 'x-kind': 'outcome', description: 'What is answered.' };
export const obligation: Schema = { enum: obligationWords, 'x-kind': 'obligation' };

/** What a decision is expected to be. Only the outcome must be said. */
export const expectation: Schema = {
  type: 'object',
  required: ['outcome'],
  additionalProperties: false,
  properties: {
    outcome,
    by: {
      ...oneOrMore(freeText),
      description: 'Statements, safeguards or residency rules that the answer rests on, others perhaps among them.',
    },
    reasons: { ...oneOrMore(freeText), description: 'All reasons: ids, or kinds such as `nothing-permits`.' },
    fields: {
      type: 'object',
      additionalProperties: { type: 'string', enum: masks, 'x-kind': 'mask' },
      description: 'All categories that may be used, each with its mask.',
    },
    obligations: { ...oneOrMore(obligation), description: 'What is owed, more perhaps.' },
    without: { ...oneOrMore(obligation), description: 'What is not owed.' },
    nearest: { ...freeText, description: 'Of a denial: the permit that comes nearest.' },
    because: { ...oneOrMore(freeText), description: 'What it lacks, as `proviso explain` says it.' },
  },
};
