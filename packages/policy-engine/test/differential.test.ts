import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, type Decision, type Reason } from '../src/index.ts';
import { referenceDecide, type ReferenceDecision } from '../src/reference/reference-decide.ts';
import { compileJson } from './generate/compiled.ts';
import { policies } from './generate/policies.ts';
import { randomFrom } from './generate/random.ts';
import { requestNear } from './generate/requests.ts';
import { obligationKinds } from './generate/world.ts';

const policiesAsked = 1_000;
const requestsEach = 110;

const reasonKinds: readonly Reason['kind'][] = [
  'statement',
  'nothing-permits',
  'no-field-left',
  'safeguard',
  'recipient-undeclared',
  'recipient-not-declared-for',
  'residency',
  'unsupported-obligation',
];

/** What has been seen, so that agreement means something: evaluators that deny everything would agree. */
interface Seen {
  pairs: number;
  allowed: number;
  readonly kinds: Map<string, number>;
}

const countIn = (seen: Seen, { outcome, reasons, obligations }: ReferenceDecision): void => {
  seen.pairs++;
  if (outcome === 'allow') seen.allowed++;
  for (const kind of [...reasons, ...obligations].map(one => one.kind)) seen.kinds.set(kind, (seen.kinds.get(kind) ?? 0) + 1);
};

const partsOf = ({ outcome, reasons, obligations, fields }: Decision): ReferenceDecision => ({ outcome, reasons, obligations, fields });

test('both evaluators decide alike, with the same reasons, obligations and fields', () => {
  const seen: Seen = { pairs: 0, allowed: 0, kinds: new Map() };
  fc.assert(
    fc.property(policies, fc.integer(), (policy, seed) => {
      const both = compileJson(policy);
      for (let index = 0; index < requestsEach; index++) {
        const { request, settings } = requestNear(policy, randomFrom(seed + index));
        const expected = referenceDecide(both.whole, request, settings);
        const decided = partsOf(decide(both.policy, request, settings));
        if (!isDeepStrictEqual(decided, expected)) expect({ request, ...decided }).toEqual({ request, ...expected });
        countIn(seen, expected);
      }
    }),
    { numRuns: policiesAsked },
  );
  const share = seen.allowed / seen.pairs;
  console.log(`${seen.pairs} decisions, ${(share * 100).toFixed(1)} % allowed`, Object.fromEntries(seen.kinds));
  expect(seen.pairs).toBeGreaterThanOrEqual(100_000);
  expect(share).toBeGreaterThan(0.1);
  expect(share).toBeLessThan(0.9);
  expect([...reasonKinds, ...obligationKinds].filter(kind => !seen.kinds.has(kind))).toEqual([]);
}, 300_000);
