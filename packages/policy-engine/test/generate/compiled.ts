import { loadPolicy, type CompiledPolicy, type Policy } from '../../src/index.ts';
import { emitPolicy } from '../../src/emit/emit-policy.ts';
import { loadDocuments } from '../../src/load/load-documents.ts';
import { joinDocuments, type WholePolicy } from '../../src/reference/whole-policy.ts';
import { resolvePolicy } from '../../src/resolve/resolve-policy.ts';
import type { PolicySource } from './policies.ts';

/** What one file means to both evaluators. */
export interface Both {
  readonly compiled: CompiledPolicy;
  readonly policy: Policy;
  readonly whole: WholePolicy;
}

/** Every stage but the checks, which change nothing of what comes out and take most of the time. */
export function compileJson(source: PolicySource): Both {
  const text = JSON.stringify(source);
  const { documents, diagnostics } = loadDocuments('generated.policy.yaml', { readFile: () => text });
  const resolved = resolvePolicy(documents, false);
  const errors = [...diagnostics, ...resolved.diagnostics].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`the generated policy has errors: ${JSON.stringify(errors)}`);
  const compiled = emitPolicy(resolved.policy);
  const loaded = loadPolicy(JSON.parse(JSON.stringify(compiled)));
  if (!loaded.ok) throw new Error(loaded.problem);
  return { compiled, policy: loaded.policy, whole: joinDocuments(documents) };
}
