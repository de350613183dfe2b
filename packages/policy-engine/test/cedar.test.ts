import { setFlagsFromString } from 'node:v8';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cedarEntities,
  cedarRequests,
  decide,
  exportCedar,
  type CedarExport,
  type CedarRequest,
  type ObligationKind,
  type Policy,
} from '../src/index.ts';
import { compileJson } from './generate/compiled.ts';
import { policies, type PolicySource } from './generate/policies.ts';
import { randomFrom } from './generate/random.ts';
import { requestNear } from './generate/requests.ts';
import { now, obligationKinds } from './generate/world.ts';

// The V8 of Node 20 aborts now and then when it takes back the inlining of a call of WebAssembly.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--no-turbo-inline-js-wasm-calls');

type Ask = (request: CedarRequest) => 'allow' | 'deny';

/** Cedar with an export. What does not parse, or a policy that errs while it is asked, fails the test. */
function cedarWith(policy: Policy, { policies: text }: CedarExport): Ask {
  const parsed = cedar.preparsePolicySet('exported', { staticPolicies: text });
  if (parsed.type === 'failure') throw new Error(`${JSON.stringify(parsed.errors)}\n${text}`);
  const entities = cedarEntities(policy.compiled).map(({ uid, attrs, parents }) => ({ uid: { ...uid }, attrs, parents: [...parents] }));
  return request => {
    const { principal, action, resource, context } = request;
    const answer = cedar.statefulIsAuthorized({
      principal,
      action,
      resource,
      context: context as cedar.Context,
      entities,
      preparsedPolicySetId: 'exported',
    });
    if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors));
    expect(answer.response.diagnostics.errors).toEqual([]);
    return answer.response.decision;
  };
}

/** Without what Cedar cannot say. */
function withinSubset(source: PolicySource): PolicySource {
  const statements = source.statements.map(statement => ({ ...statement, consent: undefined }));
  return { ...source, statements, residency: [] };
}

interface Agreement {
  asked: number;
  allowed: number;
}

/** Every pair of the request asked alone, of both. */
function expectAgreement(
  policy: Policy,
  asked: ReturnType<typeof requestNear>['request'],
  { supports, ask, counts }: { supports: readonly ObligationKind[]; ask: Ask; counts: Agreement },
): void {
  for (const [index, one] of cedarRequests(policy, asked).entries()) {
    const category = one.resource.id;
    const subject =
      Array.isArray(asked['subject']) && asked['subject'].length > 0 ? (asked['subject'] as readonly unknown[]) : [asked['subject']];
    const pairs = cedarRequests(policy, asked).length / subject.length;
    const pair = { ...asked, categories: category === '' ? undefined : [category], subject: subject[Math.floor(index / pairs)] };
    const { outcome } = decide(policy, pair as never, { now, supports });
    expect({ pair, outcome: ask(one) }).toEqual({ pair, outcome });
    counts.asked++;
    if (outcome === 'allow') counts.allowed++;
  }
}

describe('the export to Cedar', () => {
  test.each<[string, readonly ObligationKind[]]>([
    ['no obligation', []],
    ['all obligations', obligationKinds],
    ['some obligations', ['audit', 'pseudonymize']],
  ])(
    'answers as the policy does, with %s fulfilled',
    (_, supports) => {
      const counts: Agreement = { asked: 0, allowed: 0 };
      fc.assert(
        fc.property(policies, fc.integer(), (generated, seed) => {
          const source = withinSubset(generated);
          const { policy, compiled } = compileJson(source);
          const exported = exportCedar(compiled, { supports });
          expect(exported.omitted).toEqual([]);
          const ask = cedarWith(policy, exported);
          for (let index = 0; index < 40; index++) {
            const { request } = requestNear(source, randomFrom(seed + index));
            expectAgreement(policy, request, { supports, ask, counts });
          }
        }),
        { numRuns: 80 },
      );
      console.log(`${counts.asked} requests, ${counts.allowed} allowed`);
      expect(counts.asked).toBeGreaterThan(3_500);
      expect(counts.allowed).toBeGreaterThan(counts.asked / 20);
    },
    300_000,
  );

  test('says what it leaves out, and never allows more', () => {
    let [omissions, allowed] = [0, 0];
    fc.assert(
      fc.property(policies, fc.integer(), (source, seed) => {
        const { policy, compiled } = compileJson(source);
        const exported = exportCedar(compiled, { supports: obligationKinds });
        omissions += exported.omitted.length;
        for (const { id } of exported.omitted)
          expect(exported.policies).toMatch(new RegExp(`^// (?:LEFT OUT|WIDENED): (?:statement|residency) ${id}: `, 'm'));
        const ask = cedarWith(policy, exported);
        for (let index = 0; index < 25; index++) {
          const { request } = requestNear(source, randomFrom(seed + index));
          if (!cedarRequests(policy, request).every(one => ask(one) === 'allow')) continue;
          allowed++;
          expect(decide(policy, request, { now, supports: obligationKinds }).outcome).toBe('allow');
        }
      }),
      { numRuns: 80 },
    );
    expect(Math.min(omissions, allowed)).toBeGreaterThan(30);
  }, 300_000);

  test('widens a forbid on a number that Cedar has not, and leaves such a permit out', () => {
    const base = compileJson({
      proviso: 'policy/v1',
      id: 'exact/numbers',
      version: '1.0.0',
      vocabulary: {
        categories: { a: { sensitivity: 'personal' } },
        purposes: { care: {} },
        roles: { nurse: {} },
        attributes: { dose: 'number' },
      },
      statements: [
        { id: 'finely', permit: { actor: 'nurse' }, legal: { basis: 'contract' }, when: [{ path: 'dose', lessThan: 0.00001 }] },
        { id: 'exactly', permit: { actor: 'nurse' }, legal: { basis: 'contract' }, when: [{ path: 'dose', lessThan: 0.0001 }] },
        { id: 'never', forbid: { action: 'delete' }, when: [{ path: 'dose', moreThan: 0.00001 }] },
      ],
      safeguards: [],
      residency: [],
      stores: {},
      processors: {},
    });
    const exported = exportCedar(base.compiled);
    expect(exported.omitted.map(({ id, how }) => `${id}: ${how}`)).toEqual(['finely: left-out', 'never: widened']);
    const ask = cedarWith(base.policy, exported);
    const outcomeOf = (action: string, dose: number): readonly string[] =>
      cedarRequests(base.policy, { actor: { role: 'nurse' }, action, categories: ['a'], purpose: 'care', context: { dose } }).map(ask);
    expect(outcomeOf('read', 0)).toEqual(['allow']);
    expect(outcomeOf('read', 1)).toEqual(['deny']);
    expect(outcomeOf('delete', 0)).toEqual(['deny']);
  });

  test('keeps every text a text', () => {
    const strange = 'a"b\\c\u0007\u2028\u{1F469}{}; permit(principal, action, resource);';
    const base = compileJson({
      proviso: 'policy/v1',
      id: 'strange/words',
      version: '1.0.0',
      vocabulary: {
        categories: { a: { sensitivity: 'personal' } },
        purposes: { care: {} },
        roles: { nurse: {} },
        attributes: { note: 'string' },
      },
      statements: [{ id: 'only', permit: { actor: 'nurse' }, legal: { basis: 'contract' }, when: [{ path: 'note', equals: strange }] }],
      safeguards: [],
      residency: [],
      stores: {},
      processors: {},
    });
    const ask = cedarWith(base.policy, exportCedar(base.compiled));
    const outcomeOf = (note: string): readonly string[] =>
      cedarRequests(base.policy, { actor: { role: 'nurse' }, action: 'read', categories: ['a'], context: { note } }).map(ask);
    expect([outcomeOf(strange), outcomeOf('a')]).toEqual([['allow'], ['deny']]);
  });
});
