import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, decide, explain, loadPolicy, type Policy } from '../src/index.ts';
import { compileJson } from './generate/compiled.ts';
import { policies, type PolicySource, type StatementJson } from './generate/policies.ts';
import { randomFrom } from './generate/random.ts';
import { requestNear } from './generate/requests.ts';
import { now } from './generate/world.ts';

const requestsEach = 30;

/** The same policy, written from its end to its beginning. Lists whose order means something, such as levels, are kept. */
function backwards(source: PolicySource): PolicySource {
  const { statements, safeguards, residency } = source;
  const lists = { statements: statements.toReversed(), safeguards: safeguards.toReversed(), residency: residency.toReversed() };
  return reversedKeys({ ...source, ...lists }) as PolicySource;
}

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversedKeys(member)]),
  );
}

const asked = (source: PolicySource, seed: number): readonly ReturnType<typeof requestNear>[] =>
  Array.from({ length: requestsEach }, (_, index) => requestNear(source, randomFrom(seed + index)));

/** Something more of another policy, under an id of its own. */
const renamed = <T extends { readonly id: string }>(one: T): T => ({ ...one, id: 'one-more' });

function countsOfDenials(before: Policy, after: Policy, requests: readonly ReturnType<typeof requestNear>[]): void {
  for (const { request, settings } of requests) {
    const outcome = decide(before, request, settings).outcome;
    if (outcome === 'deny') expect(decide(after, request, settings).outcome, String(request['action'])).toBe('deny');
  }
}

describe('any policy', () => {
  test('written in another order is the same policy', () => {
    fc.assert(
      fc.property(policies, fc.integer(), (source, seed) => {
        const [forward, backward] = [compileJson(source), compileJson(backwards(source))];
        expect(backward.compiled).toEqual(forward.compiled);
        for (const { request, settings } of asked(source, seed))
          expect(decide(backward.policy, request, settings)).toEqual(decide(forward.policy, request, settings));
      }),
      { numRuns: 100 },
    );
  });

  test('with one more forbid never allows more', () => {
    let forbids = 0;
    fc.assert(
      fc.property(policies, policies, fc.integer(), (source, other, seed) => {
        const declared = Object.keys(source.vocabulary.categories);
        const extra: StatementJson = { id: 'one-more', forbid: { category: declared.slice(0, 2), action: ['read', 'store'] } };
        const borrowed = other.statements
          .filter(({ forbid }) => forbid !== undefined && Object.keys(forbid).join() === 'action')
          .map(renamed);
        forbids += 1 + borrowed.length;
        const more = { ...source, statements: [...source.statements, borrowed[0] ?? extra] };
        countsOfDenials(compileJson(source).policy, compileJson(more).policy, asked(source, seed));
      }),
      { numRuns: 100 },
    );
    expect(forbids).toBeGreaterThanOrEqual(100);
  });

  test.each([
    ['that nothing satisfies', []],
    ['that something satisfies', ['encrypted']],
  ])('with one more safeguard %s never allows more', (_, accept) => {
    fc.assert(
      fc.property(policies, fc.integer(), (source, seed) => {
        const safeguard = { id: 'one-more', protect: { channel: ['log', 'database', 'recipient', 'response'], category: '**', accept } };
        const more = { ...source, safeguards: [...source.safeguards, safeguard] };
        countsOfDenials(compileJson(source).policy, compileJson(more).policy, asked(source, seed));
      }),
      { numRuns: 60 },
    );
  });

  test('that compiles without an error never throws, whatever is asked', () => {
    let outcomes = 0;
    fc.assert(
      fc.property(policies, fc.array(fc.anything(), { minLength: 20, maxLength: 20 }), fc.integer(), (source, anything, seed) => {
        const { policy: emitted, diagnostics } = compile('generated.policy.yaml', { readFile: () => JSON.stringify(source), now });
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        const loaded = loadPolicy(emitted);
        if (!loaded.ok) throw new Error(loaded.problem);
        const requests = [
          ...anything,
          ...anything.map(one => ({ subject: one, context: one, actor: one })),
          ...asked(source, seed).map(one => one.request),
        ];
        for (const request of requests) {
          const { outcome } = decide(loaded.policy, request as never, { now });
          expect(explain(loaded.policy, request as never, { now }).decision.outcome).toBe(outcome);
          outcomes++;
        }
      }),
      { numRuns: 60 },
    );
    expect(outcomes).toBeGreaterThan(4_000);
  });
});
