import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, decide, type Decision, type Diagnostic } from '../src/index.ts';
import { compileJson } from './generate/compiled.ts';
import { policies, type PolicySource, type StatementJson } from './generate/policies.ts';
import { randomFrom } from './generate/random.ts';
import { requestNear } from './generate/requests.ts';
import { now } from './generate/world.ts';

/** Checks say only what is certain: here what they say is held against decisions about what nearly matches. */
const requestsEach = 30;

const asked = (source: PolicySource, seed: number): readonly ReturnType<typeof requestNear>[] =>
  Array.from({ length: requestsEach }, (_, index) => requestNear(source, randomFrom(seed + index)));

interface Told {
  readonly diagnostic: Diagnostic;
  readonly statement: StatementJson;
}

/** What checks of a name say, and the statement in which they say it. */
function toldBy(names: readonly string[], source: PolicySource): readonly Told[] {
  const text = JSON.stringify(source);
  const { diagnostics } = compile('generated.policy.yaml', { readFile: () => text, now });
  return diagnostics
    .filter(({ name }) => names.includes(name))
    .flatMap(diagnostic => {
      const statement = source.statements.find(one => {
        const start = text.indexOf(JSON.stringify(one));
        return start <= diagnostic.span.start && diagnostic.span.end <= start + JSON.stringify(one).length;
      });
      return statement === undefined ? [] : [{ diagnostic, statement }];
    });
}

/** What a decision is, whoever is the reason for it. */
const contentOf = ({ outcome, fields, obligations }: Decision): unknown => ({
  outcome,
  fields,
  obligations: obligations.map(obligation => ({ ...obligation, by: [] })),
});

const without = (statement: StatementJson, keys: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(statement).filter(([key]) => !keys.includes(key)));

/** Some statements again, broader or narrower by one word, so that something is covered. */
function withVariants(source: PolicySource, seed: number): PolicySource {
  const random = randomFrom(seed);
  const variants = source.statements.map((statement, index) => {
    const effect = statement.permit === undefined ? 'forbid' : 'permit';
    const scope = statement[effect] ?? {};
    const kept = Object.entries(scope).filter(() => random.chance(0.6));
    const flipped = random.chance(0.3) ? 'forbid' : effect;
    const broader = kept.length === 0 ? { action: ['read', 'store', 'share'] } : Object.fromEntries(kept);
    const conditions = without(statement, ['permit', 'forbid', 'minimize', 'transform', 'audit', 'consent']);
    return { ...conditions, id: `variant-${index}`, [flipped]: broader };
  });
  return { ...source, statements: [...source.statements, ...variants] };
}

test('a statement that decides nothing may be left out', () => {
  let compared = 0;
  fc.assert(
    fc.property(policies, fc.integer(), (original, seed) => {
      const source = withVariants(original, seed);
      const before = compileJson(source).policy;
      for (const { statement } of toldBy(['shadowed-statement', 'contradicting-statements'], source)) {
        const fewer = { ...source, statements: source.statements.filter(({ id }) => id !== statement.id) };
        const after = compileJson(fewer).policy;
        for (const { request, settings } of asked({ ...source, statements: [statement] }, seed)) {
          expect(contentOf(decide(after, request, settings))).toEqual(contentOf(decide(before, request, settings)));
          compared++;
        }
      }
    }),
    { numRuns: 25 },
  );
  expect(compared).toBeGreaterThan(1_000);
});

/** Conditions that must hold, or must not, whatever else does: those at the top. */
const topLevel = (statement: StatementJson, key: 'when' | 'unless'): readonly unknown[] =>
  Array.isArray(statement[key]) ? statement[key] : [];

test('a permit whose conditions never hold together never is a reason', () => {
  let compared = 0;
  fc.assert(
    fc.property(policies, fc.integer(), (original, seed) => {
      const random = randomFrom(seed);
      const conditions = original.statements.flatMap(statement => [...topLevel(statement, 'when'), ...topLevel(statement, 'unless')]);
      const statements = original.statements
        .filter(({ permit }) => permit !== undefined)
        .map(statement => ({
          ...without(statement, ['unless']),
          id: statement.id,
          when: [1, 2, 3, 4].map(() => random.pick([...conditions, 'subject.age < 16'])),
        }));
      if (statements.length === 0) return;
      const source: PolicySource = { ...original, statements, safeguards: [], residency: [] };
      const text = JSON.stringify(source);
      const { policy } = compileJson(source);
      for (const { diagnostic, statement } of toldBy(['unreachable-condition'], source)) {
        const said = text.slice(diagnostic.span.start, diagnostic.span.end);
        if (!topLevel(statement, 'when').some(condition => JSON.stringify(condition) === said)) continue;
        for (const { request, settings } of asked({ ...source, statements: [statement] }, seed)) {
          const { outcome, reasons } = decide(policy, request, settings);
          expect(outcome === 'allow' && reasons.some(reason => reason.kind === 'statement' && reason.id === statement.id)).toBe(false);
          compared++;
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(compared).toBeGreaterThan(1_000);
});
