import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allObligations, decide, diffPolicies, type Decision, type Policy, type RequestChange } from '../src/index.ts';
import type { Request } from '../src/index.ts';
import { compileJson } from './generate/compiled.ts';
import { policies, type PolicySource } from './generate/policies.ts';
import { randomFrom, type Random } from './generate/random.ts';
import { requestNear } from './generate/requests.ts';

const pairsCompared = 60;
const requestsEach = 60;

/** Another version: some statements, safeguards, rules, stores and processors are gone, or are those of another policy. */
function revised(policy: PolicySource, other: PolicySource, random: Random): PolicySource {
  const mixed = <T extends { readonly id: string }>(list: readonly T[], others: readonly T[]): readonly T[] => [
    ...list.filter(() => random.chance(0.8)),
    ...others.filter(() => random.chance(0.3)).map(one => ({ ...one, id: `${one.id}-new` })),
  ];
  return {
    ...policy,
    statements: mixed(policy.statements, other.statements),
    safeguards: mixed(policy.safeguards, other.safeguards),
    residency: random.chance(0.5) ? policy.residency : mixed(policy.residency, other.residency),
    stores: random.chance(0.7) ? policy.stores : other.stores,
    processors: random.chance(0.7) ? policy.processors : other.processors,
  };
}

/** The words of both, so that each may use what the other declares. */
function joined(vocabulary: PolicySource['vocabulary'], other: PolicySource['vocabulary']): PolicySource['vocabulary'] {
  return {
    ...vocabulary,
    categories: { ...other.categories, ...vocabulary.categories },
    purposes: { ...other.purposes, ...vocabulary.purposes },
    roles: { ...other.roles, ...vocabulary.roles },
  };
}

function coversWords({ scope }: RequestChange, request: Request, [before, after]: readonly [Policy, Policy]): boolean {
  const isKnown = (has: (policy: Policy) => boolean): boolean => has(before) || has(after);
  const role = isKnown(({ index }) => index.roles.has(request.actor?.role)) ? request.actor?.role : undefined;
  const action = isKnown(({ index }) => index.actions.has(request.action)) ? request.action : undefined;
  const purpose = isKnown(({ index }) => index.purposes.has(request.purpose)) ? request.purpose : undefined;
  const [asked] = Array.isArray(request.categories) ? request.categories : [];
  const category = isKnown(({ index }) => index.leavesBelow.has(asked)) ? asked : undefined;
  const holds = (words: readonly (string | undefined)[] | undefined, word: string | undefined): boolean =>
    words === undefined || words.includes(word);
  return holds(scope.roles, role) && holds(scope.actions, action) && holds(scope.purposes, purpose) && holds(scope.categories, category);
}

/** One category that is no parent, and one subject: what changes are about. */
function isSingle(request: Request, [before, after]: readonly [Policy, Policy]): boolean {
  const categories: unknown = request.categories;
  const asked: unknown = Array.isArray(categories) ? categories[0] : undefined;
  const leaves = [before, after].map(({ index }) => (index.leavesBelow.get(asked) ?? [0]).map(leaf => index.leaves[leaf]).join());
  const isLeaf = leaves[0] !== leaves[1] || leaves[0] === '' || leaves[0] === asked;
  return !Array.isArray(request.subject) && isLeaf && (!Array.isArray(categories) || categories.length <= 1);
}

test('every request that is answered differently is of a change, and every witness shows its change', () => {
  const seen = { requests: 0, different: 0, witnesses: 0, undecided: 0 };
  fc.assert(
    fc.property(policies, policies, fc.integer(), (policy, other, seed) => {
      const random = randomFrom(seed);
      const vocabulary = joined(policy.vocabulary, other.vocabulary);
      const next = { ...revised(policy, other, random), vocabulary };
      const [before, after] = [random.chance(0.5) ? policy : { ...policy, vocabulary }, next].map(one => compileJson(one).policy);
      if (before === undefined || after === undefined) throw new Error('not compiled');
      const both = [before, after] as const;
      const { changes } = diffPolicies(before.compiled, after.compiled);
      const requestChanges = changes.filter(change => change.part === 'requests' && change.kind !== 'not-decided');
      seen.undecided += changes.filter(({ kind }) => kind === 'not-decided').length;
      for (const change of requestChanges) {
        const now = new Date(change.witness.now);
        const [was, is] = both.map(one => decide(one, change.witness.request, { now, supports: allObligations }));
        seen.witnesses++;
        expect({ text: change.text, kind: kindOf(was!, is!, change), request: change.witness.request }).toEqual({
          text: change.text,
          kind: change.kind,
          request: change.witness.request,
        });
      }
      for (let index = 0; index < requestsEach; index++) {
        const { request, settings } = requestNear(
          next.statements.length === 0 || random.chance(0.5) ? policy : next,
          randomFrom(seed + index),
        );
        const asked = request as Request;
        if (!isSingle(asked, both) || speaksOfNewPurpose(asked, both)) continue;
        const [was, is] = both.map(one => decide(one, asked, { ...settings, supports: allObligations }));
        seen.requests++;
        if (was!.outcome === is!.outcome) continue;
        seen.different++;
        const kind = is!.outcome === 'allow' ? 'newly-allowed' : 'newly-denied';
        const found = requestChanges.filter(change => change.kind === kind && coversWords(change, asked, both));
        expect({ asked, found: found.length > 0 }).toEqual({ asked, found: true });
      }
    }),
    { numRuns: pairsCompared },
  );
  console.log(seen);
  expect(seen.different).toBeGreaterThan(50);
});

/** A record of consent to something that only one policy knows: the other takes it for a withdrawal of everything. */
function speaksOfNewPurpose(request: Request, both: readonly [Policy, Policy]): boolean {
  const subject: unknown = request.subject;
  const consents: unknown = typeof subject === 'object' && subject !== null && 'consents' in subject ? subject.consents : undefined;
  return (
    Array.isArray(consents) &&
    consents.some(
      (record: { readonly purpose?: unknown } | null) => new Set(both.map(({ index }) => index.purposeWords.has(record?.purpose))).size > 1,
    )
  );
}

function kindOf(was: Decision, is: Decision, change: RequestChange): string {
  if (was.outcome !== is.outcome) return is.outcome === 'allow' ? 'newly-allowed' : 'newly-denied';
  const differ = JSON.stringify([was.obligations, was.fields]) !== JSON.stringify([is.obligations, is.fields]);
  return was.outcome === 'allow' && differ ? change.kind : `no change (${was.outcome})`;
}
