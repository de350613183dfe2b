import { configSchema } from '../schema/config-schema.ts';
import { policySchema } from '../schema/policy-schema.ts';
import { policyTestSchema } from '../schema/policy-test-schema.ts';
import type { Schema } from '../schema/shapes.ts';
import { textOf, valueOf, type Syntax } from '../syntax/syntax.ts';

/** What a document is compared with: it says so itself (`proviso: test/v1`), or its name does. */
export function schemaOf(file: string, root: Syntax): Schema {
  const kind = textOf(valueOf(root, 'proviso'))?.split('/')[0] ?? kindOfName(file);
  if (kind === 'test') return policyTestSchema;
  return kind === 'config' ? configSchema : policySchema;
}

function kindOfName(file: string): string {
  if (/\.policy-test\.ya?ml$/.test(file)) return 'test';
  return /\.config\.ya?ml$/.test(file) ? 'config' : 'policy';
}
