import type { CompiledPolicy } from './compiled-policy.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Declaration } from './document/policy-document.ts';
import { waiverStateAt } from './waivers.ts';

/** A waiver of a policy, and where it stands. */
export type WrittenWaiver = Declaration;

/**
 * Waivers in force that no finding needs any more: to be asked when all code that the policy governs was judged.
 * Of one that has ended `waiver-expired` tells.
 */
export function unusedWaivers(
  written: readonly WrittenWaiver[],
  policy: Pick<CompiledPolicy, 'waivers'>,
  { covering, now }: { readonly covering: ReadonlySet<string>; readonly now: Date },
): readonly Diagnostic[] {
  const ended = new Set(policy.waivers.filter(({ expires }) => waiverStateAt(expires, now) === 'expired').map(({ id }) => id));
  return written
    .filter(({ id }) => !covering.has(id) && !ended.has(id))
    .map(({ id, file, span }) => ({
      name: 'waiver-unused',
      severity: 'warning',
      file,
      span,
      message: `the waiver \`${id}\` waives nothing: no finding of its rule is in its scope`,
      help: 'take it out if what it covered is mended, or correct its scope',
    }));
}
