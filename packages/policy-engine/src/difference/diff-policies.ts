import type { CompiledPolicy } from '../compiled-policy.ts';
import { canonicalJson } from '../emit/canonical-json.ts';
import { differenceKinds } from './difference-kinds.ts';
import type { Change, PolicyDifference, PolicyName } from './difference.ts';
import { compareAudit } from './parts/compare-audit.ts';
import { compareAuditSafeguards } from './parts/compare-audit-safeguards.ts';
import { compareBreach } from './parts/compare-breach.ts';
import { compareProcessors } from './parts/compare-processors.ts';
import { compareProtectSafeguards } from './parts/compare-protect-safeguards.ts';
import { compareResidency } from './parts/compare-residency.ts';
import { compareRetention } from './parts/compare-retention.ts';
import { compareRights } from './parts/compare-rights.ts';
import { compareSeverities } from './parts/compare-severities.ts';
import { compareStores } from './parts/compare-stores.ts';
import { compareTransport } from './parts/compare-transport.ts';
import { compareVocabulary } from './parts/compare-vocabulary.ts';
import { compareWaivers } from './parts/compare-waivers.ts';
import { compareRequests } from './requests/compare-requests.ts';

export interface DiffSettings {
  /** Work for one combination of role, action, category and purpose, beyond which its requests are `not-decided`. 200,000 if absent. */
  readonly mostSteps?: number;
}

/**
 * What changes between two policies: every request that is answered differently, and every other part that demands less or
 * more. Exact: nothing is sampled, and what is too large to compare is said to be `not-decided`. Both must be policies that
 * `compile` gave. Equal policies have no changes, whatever they are called.
 */
export function diffPolicies(before: CompiledPolicy, after: CompiledPolicy, { mostSteps = 200_000 }: DiffSettings = {}): PolicyDifference {
  const changes: readonly Change[] = [
    ...compareRequests(before, after, mostSteps),
    ...compareProtectSafeguards(before, after),
    ...[
      compareVocabulary,
      compareSeverities,
      compareTransport,
      compareAuditSafeguards,
      compareResidency,
      compareRetention,
      compareStores,
      compareProcessors,
      compareRights,
      compareBreach,
      compareAudit,
      compareWaivers,
    ].flatMap(compare => compare(before, after)),
  ];
  return { before: nameOf(before), after: nameOf(after), changes: inOrder(changes) };
}

function nameOf({ id, version, digest }: CompiledPolicy): PolicyName {
  return { id, version, digest };
}

function inOrder(changes: readonly Change[]): readonly Change[] {
  const keyed = changes.map(change => ({
    change,
    rank: differenceKinds.indexOf(change.kind),
    key: `${change.text}\n${canonicalJson(change)}`,
  }));
  return keyed.sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ change }) => change);
}
