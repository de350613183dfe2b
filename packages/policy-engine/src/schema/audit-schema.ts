import { oneOrMore, type Schema } from './shapes.ts';
import { duration } from './time-shapes.ts';

const path: Schema = {
  pattern: '^[a-z][A-Za-z0-9-]*(?:\\.[a-z][A-Za-z0-9-]*)*$',
  'x-expected': 'a path in the record, such as `subject.email`',
};

export const auditSchema: Schema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    store: { type: 'string', enum: ['append-only'], 'x-kind': 'value', description: 'Records are added, never changed.' },
    chain: { type: 'string', enum: ['sha256'], 'x-kind': 'value', description: 'Each record holds the hash of the one before.' },
    keep: { ...duration, description: 'How long records are kept.' },
    redact: { ...oneOrMore(path), description: 'What is left out of records.' },
  },
  description: 'How audit records are kept.',
};
