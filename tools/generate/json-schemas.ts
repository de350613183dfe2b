import type { GeneratedFile } from './generated-file.ts';

/** The structure of policy, test and configuration files, for other editors. */
export async function renderJsonSchemas(): Promise<readonly GeneratedFile[]> {
  const { policySchema } = await import('../../packages/policy-engine/src/schema/policy-schema.ts');
  const { configSchema } = await import('../../packages/policy-engine/src/schema/config-schema.ts');
  const { policyTestSchema } = await import('../../packages/policy-engine/src/schema/policy-test-schema.ts');
  return Object.entries({ policy: policySchema, 'policy-test': policyTestSchema, config: configSchema }).map(([name, schema]) => ({
    path: `packages/policy-engine/schemas/${name}.schema.json`,
    text: `${JSON.stringify(schema, null, 2)}\n`,
  }));
}
