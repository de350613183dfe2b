import { safeguardsSchema } from './safeguard-schema.ts';
import { freeText, notYetSupported, type Schema } from './shapes.ts';
import { statementsSchema } from './statement-schema.ts';
import { ownerSchema, packRefs, vocabularySchema } from './vocabulary-schema.ts';

/** Structure of `*.policy.yaml`: validation, completion and the published file `schemas/policy.schema.json` come from here. */
export const policySchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Proviso policy',
  type: 'object',
  required: ['proviso', 'id', 'version'],
  additionalProperties: false,
  properties: {
    proviso: { type: 'string', const: 'policy/v1', 'x-kind': 'format', description: 'Kind and version of this document.' },
    id: {
      type: 'string',
      pattern: '^[a-z0-9]+(?:[-./][a-z0-9]+)*$',
      'x-expected': 'a name in lower case, such as `acme/customer-data`',
      description: 'Name of the policy, shown with every decision.',
    },
    version: {
      type: 'string',
      pattern: '^\\d+(?:\\.\\d+){0,2}(?:-[0-9A-Za-z.-]+)?$',
      'x-expected': 'a version such as 3.2.0',
      description: 'Version of the policy; text, so `"1.0"` stands in quotes.',
    },
    owner: ownerSchema,
    reviewBy: {
      type: 'string',
      pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
      'x-expected': 'a date such as 2027-06-30',
      description: 'When the policy must be looked at again.',
    },
    title: freeText,
    extends: packRefs,
    vocabulary: vocabularySchema,
    defaults: {
      type: 'object',
      additionalProperties: false,
      properties: { outcome: { const: 'deny', 'x-kind': 'outcome' }, onUnknown: { const: 'deny', 'x-kind': 'outcome' } },
      description: 'Said for the reader: what nothing permits is denied, and so is what cannot be known.',
    },
    statements: statementsSchema,
    safeguards: safeguardsSchema,
    residency: notYetSupported('Where data of whom may be.', 'places are not examined'),
    retention: notYetSupported('How long data is kept.', 'deadlines are not computed'),
    stores: notYetSupported('Where data is kept.', 'stores are read over'),
    processors: notYetSupported('Who else receives data.', 'no recipient counts as declared, so `share` is always denied'),
    rights: notYetSupported('What people may ask for, and by when.', 'deadlines are not computed'),
    breach: notYetSupported('Whom to tell of a breach, and by when.', 'deadlines are not computed'),
    audit: notYetSupported('How audit records are kept.', 'it is read over; `safeguards` with `audit` do count'),
    waivers: notYetSupported('Findings that are accepted for a time.', 'nothing is waived'),
  },
};
