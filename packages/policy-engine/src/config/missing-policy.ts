import type { Diagnostic } from '../diagnostic.ts';
import type { ProvisoConfig } from './config.ts';

/** A policy that cannot be read has no line to show: what is wrong stands where the configuration names it. */
export function placeMissingPolicy(
  diagnostics: readonly Diagnostic[],
  source: string,
  { policyAt }: { readonly policyAt?: ProvisoConfig['policyAt'] | undefined },
): readonly Diagnostic[] {
  return diagnostics.map(diagnostic =>
    policyAt && diagnostic.name === 'unreadable-file' && diagnostic.file === source ? { ...diagnostic, ...policyAt } : diagnostic,
  );
}
