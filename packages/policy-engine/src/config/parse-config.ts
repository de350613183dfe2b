import type { Diagnostic } from '../diagnostic.ts';
import { readKnown, readTexts } from '../document/read-values.ts';
import { inReadingOrder } from '../reading-order.ts';
import { configSchema } from '../schema/config-schema.ts';
import { protections } from '../schema/terms.ts';
import { parseStructure } from '../structure/parse-structure.ts';
import { validatorOf } from '../structure/validator.ts';
import { itemsOf, textOf, valueOf, type Syntax } from '../syntax/syntax.ts';
import type { FunctionReference, ProvisoConfig } from './config.ts';

const validateConfig = validatorOf(configSchema);

export interface ParsedConfig {
  /** Absent when there is an error. */
  readonly config?: ProvisoConfig;
  readonly diagnostics: readonly Diagnostic[];
}

/** Text of `proviso.config.yaml` to what it says. Never throws; an empty file says nothing, which is fine. */
export function parseConfig(path: string, text: string): ParsedConfig {
  const parsed = parseStructure(path, text, validateConfig);
  const diagnostics = inReadingOrder(parsed.diagnostics, [path]);
  if (diagnostics.some(diagnostic => diagnostic.severity === 'error')) return { diagnostics };
  return { config: readConfig(path, parsed.root), diagnostics };
}

function readConfig(file: string, root: Syntax | undefined): ProvisoConfig {
  const named = valueOf(root, 'policy');
  const policy = textOf(named);
  const bindings = valueOf(root, 'bindings');
  return {
    ...(policy === undefined || !named ? {} : { policy, policyAt: { file, span: named.span } }),
    include: readTexts(valueOf(root, 'include')),
    exclude: readTexts(valueOf(root, 'exclude')),
    types: readTexts(valueOf(root, 'types')),
    models: itemsOf(valueOf(root, 'models')).flatMap(item => {
      const path = textOf(item);
      return path === undefined ? [] : { path, file, span: item.span };
    }),
    bindings: {
      audit: itemsOf(valueOf(bindings, 'audit')).flatMap(item => readFunction(item) ?? []),
      protects: itemsOf(valueOf(bindings, 'protects')).flatMap(item => {
        const reference = readFunction(item);
        const protection = readKnown(valueOf(item, 'protection'), protections)[0];
        return reference === undefined || protection === undefined ? [] : [{ ...reference, protection }];
      }),
    },
  };
}

function readFunction(item: Syntax): FunctionReference | undefined {
  const module = textOf(valueOf(item, 'module'));
  const name = textOf(valueOf(item, 'export'));
  return module === undefined || name === undefined ? undefined : { module, export: name };
}
