/** Which waivers no finding needs: a question about all code that their policy governs. */
import { unusedWaivers, type Diagnostic } from '@proviso/policy-engine';
import type { JudgedScope } from './judged-scope.ts';
import { readWaivers } from './waivers.ts';
import { isWithin } from './within.ts';

/** Several folders may share a policy: a waiver that one of them needs is used. */
export function findUnusedWaivers(root: string, scopes: readonly JudgedScope[]): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const { governance } of scopes) {
    const { policy, policySource, waivers, now } = governance;
    const sharing = scopes.filter(scope => scope.governance.policySource === policySource);
    if (!policy || waivers.length === 0 || !sharing.every(scope => isWithin(scope.governance.folder, root))) continue;
    const covering = new Set(sharing.flatMap(coveringIn));
    for (const diagnostic of unusedWaivers(waivers, policy, { covering, now })) {
      found.set(`${diagnostic.file} ${String(diagnostic.span.start)}`, diagnostic);
    }
  }
  return [...found.values()];
}

function coveringIn({ governance, files, findingsOf }: JudgedScope): readonly string[] {
  if (!governance.policy) return [];
  const { covering } = readWaivers(governance.policy, governance);
  return files.flatMap(findingsOf).flatMap(covering);
}
