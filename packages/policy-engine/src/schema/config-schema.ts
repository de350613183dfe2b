import { protections } from './terms.ts';
import { freeText, notYetSupported, stringList, type Schema } from './shapes.ts';

const functionRef = {
  module: { ...freeText, description: 'A module as imported: relative to this file, or a package.' },
  export: {
    type: 'string',
    pattern: '^[A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*)*$',
    'x-expected': 'the name of an export, such as `recordAccess` or `AuditLog.write`',
    description: 'Its export; a method as `Class.method`.',
  },
};

const bindings: Schema = {
  type: 'object',
  additionalProperties: false,
  description: "What this repository's own functions do.",
  properties: {
    audit: {
      type: 'array',
      description: 'Functions that write an audit record.',
      items: { type: 'object', required: ['module', 'export'], additionalProperties: false, properties: functionRef },
    },
    protects: {
      type: 'array',
      description: 'Functions whose result is protected.',
      items: {
        type: 'object',
        required: ['module', 'export', 'protection'],
        additionalProperties: false,
        properties: {
          ...functionRef,
          protection: { type: 'string', enum: protections, 'x-kind': 'protection', description: 'What it does to the value.' },
        },
      },
    },
    consent: notYetSupported('Functions that check consent.', 'consent checks are not examined'),
    purposes: notYetSupported('Which paths serve which purpose.', 'purposes are not derived from paths'),
    stores: notYetSupported('Which clients are which store.', 'stores are not told apart'),
    testFiles: notYetSupported('Globs of test files.', 'use `exclude` instead'),
  },
};

/** Structure of `proviso.config.yaml`; published as `schemas/config.schema.json`. */
export const configSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Proviso configuration',
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    proviso: { type: 'string', const: 'config/v1', 'x-kind': 'format', description: 'Kind and version of this document; may be left out.' },
    policy: { ...freeText, description: 'The policy: a file relative to this one, or `proviso:<pack>`.' },
    include: { ...stringList, description: 'Globs of files to check; everything when absent.' },
    exclude: { ...stringList, description: 'Globs of files to leave out.' },
    bindings,
    models: {
      ...stringList,
      description:
        'Annotated declaration files of libraries, relative to this file: files, folders or globs. `acme-audit.d.ts` is what `acme-audit` does.',
    },
    types: {
      ...stringList,
      description: 'Installed packages whose published types are loaded, as globs over their names: `@acme/*`. No other package is.',
    },
    tsconfigs: notYetSupported('The tsconfigs to use.', 'they are found by themselves'),
  },
};
