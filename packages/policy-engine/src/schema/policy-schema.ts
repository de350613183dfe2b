import { auditSchema } from './audit-schema.ts';
import { breachSchema } from './breach-schema.ts';
import { conditionSchema } from './condition-schema.ts';
import { processorsSchema } from './processor-schema.ts';
import { residencySchema } from './residency-schema.ts';
import { retentionSchema } from './retention-schema.ts';
import { rightsSchema } from './rights-schema.ts';
import { safeguardsSchema } from './safeguard-schema.ts';
import { freeText, type Schema } from './shapes.ts';
import { statementsSchema } from './statement-schema.ts';
import { storesSchema } from './store-schema.ts';
import { date } from './time-shapes.ts';
import { ownerSchema, packRefs, vocabularySchema } from './vocabulary-schema.ts';
import { waiversSchema } from './waiver-schema.ts';

/** Structure of `*.policy.yaml`: validation, completion and the published file `schemas/policy.schema.json` come from here. */
export const policySchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Proviso policy',
  type: 'object',
  required: ['proviso', 'id', 'version'],
  additionalProperties: false,
  $defs: { condition: conditionSchema },
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
    title: { ...freeText, description: 'Name of the policy for people.' },
    owner: ownerSchema,
    reviewBy: { ...date, description: 'When the policy must be looked at again.' },
    extends: packRefs,
    vocabulary: vocabularySchema,
    defaults: {
      type: 'object',
      additionalProperties: false,
      properties: {
        outcome: { const: 'deny', 'x-kind': 'outcome', description: 'What is answered when nothing permits.' },
        onUnknown: { const: 'deny', 'x-kind': 'outcome', description: 'What is answered when it cannot be known.' },
      },
      description: 'Said for the reader: what nothing permits is denied, and so is what cannot be known.',
    },
    statements: statementsSchema,
    safeguards: safeguardsSchema,
    residency: residencySchema,
    retention: retentionSchema,
    stores: storesSchema,
    processors: processorsSchema,
    rights: rightsSchema,
    breach: breachSchema,
    audit: auditSchema,
    waivers: waiversSchema,
  },
};
