import { expect } from 'vitest';
import { compile, decide, indexPolicy, type DecideSettings, type Decision, type Policy } from '../../src/index.ts';
import { loadDocuments } from '../../src/load/load-documents.ts';
import { joinDocuments } from '../../src/reference/whole-policy.ts';
import { referenceDecide, type ReferenceDecision } from '../../src/reference/reference-decide.ts';

/** Asks a policy; `request` may be nonsense. */
export type Ask = (request: unknown, settings?: DecideSettings) => ReferenceDecision;

export interface Evaluator {
  readonly name: string;
  readonly policyOf: (text: string) => Ask;
}

/** One thing that a sentence says, shown to an evaluator. */
export interface Example {
  readonly name: string;
  readonly check: (evaluator: Evaluator) => void;
}

/** Name of a sentence to what it says. */
export type Sentences = Readonly<Record<string, readonly Example[]>>;

export const now = new Date('2026-11-21T12:00:00Z');
export const all = ['audit', 'minimize', 'pseudonymize', 'aggregate', 'protect'] as const;

/** What a policy of the world may extend: it calls less strict what the world calls special. */
const parent = `
proviso: policy/v1
id: test/parent
version: 1.0.0
vocabulary:
  categories:
    health.record.scan: { sensitivity: personal }
`;

function readerOf(text: string): (path: string) => string {
  return path => (path.endsWith('parent.policy.yaml') ? parent : text);
}

export function compiledPolicy(text: string): Policy {
  const { policy, diagnostics } = compile('semantics.policy.yaml', { readFile: readerOf(text), now });
  if (policy === undefined) throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error')));
  return indexPolicy(policy);
}

export const evaluators: readonly Evaluator[] = [
  {
    name: 'compiled',
    policyOf: text => {
      const policy = compiledPolicy(text);
      return (request, settings) => {
        const { outcome, reasons, obligations, fields }: Decision = decide(policy, request as object, settings);
        return { outcome, reasons, obligations, fields };
      };
    },
  },
  {
    name: 'reference',
    policyOf: text => {
      compiledPolicy(text);
      const whole = joinDocuments(loadDocuments('semantics.policy.yaml', { readFile: readerOf(text) }).documents);
      return (request, settings) => referenceDecide(whole, request, settings);
    },
  },
];

/** A small world, and the rest of a policy about it. */
export function world(rest: string): string {
  return `
proviso: policy/v1
id: test/semantics
version: 1.0.0
vocabulary:
  categories:
    contact.email: { sensitivity: personal }
    contact.phone: { sensitivity: personal }
    health.record: { sensitivity: special }
    health.record.note: { sensitivity: special }
    health.record.scan: { sensitivity: special }
    credential.password: { sensitivity: special }
  subjects: { patient: {}, customer: {} }
  purposes: { care: {}, marketing: {} }
  roles: { nurse: {}, head-nurse: { includes: nurse }, director: { includes: head-nurse }, clerk: {} }
  regions: { EEA: [DE, FR], WORLD: [EEA, US] }
  attributes:
    context.ticket: string
    context.count: number
    context.open: boolean
    context.day: date
    context.office: place
    context.size: { enum: [small, large] }
    context.tags: { set: [red, blue] }
    risk: { order: [low, medium, high] }
${rest}`;
}

/** A nurse reads an e-mail address for care. */
export const ask = { actor: { role: 'nurse' }, action: 'read', categories: ['contact.email'], purpose: 'care' };

export interface Expected {
  readonly outcome: 'allow' | 'deny';
  /** Ids, or kinds of those without one, in order. */
  readonly reasons?: readonly string[];
  readonly obligations?: readonly object[];
  readonly fields?: Readonly<Record<string, string>>;
}

export type Case = readonly [name: string, request: object, expected: Expected | Expected['outcome'], settings?: DecideSettings];

/** Requests to one policy. `now` is given and all is supported unless a case says otherwise. */
export function asked(rest: string, cases: readonly Case[]): readonly Example[] {
  return cases.map(([name, request, expected, settings = { now, supports: all }]) => ({
    name,
    check: ({ policyOf }) => {
      const decision = policyOf(world(rest))(request, settings);
      const reasons = decision.reasons.map(reason => ('id' in reason ? reason.id : reason.kind));
      expect({ ...decision, reasons }).toMatchObject(typeof expected === 'string' ? { outcome: expected } : expected);
      if (typeof expected === 'object' && expected.fields !== undefined) expect(decision.fields).toEqual(expected.fields);
    },
  }));
}

/** Clauses of a condition, what stands in the request, and whether they hold: a permit and a forbid must agree on it. */
export function truths(
  cases: readonly (readonly [condition: string, request: object, 'true' | 'false' | 'unknown'])[],
): readonly Example[] {
  return cases.map(([condition, request, truth]) => ({
    name: `${condition} of ${JSON.stringify(request)} is ${truth}`,
    check: ({ policyOf }) => {
      const permits = policyOf(
        world(`statements:\n  - id: p\n    permit: { action: read }\n    legal: { basis: contract }\n    when:\n      - ${condition}\n`),
      );
      const forbids = policyOf(
        world(
          `statements:\n  - { id: p, permit: { action: read }, legal: { basis: contract } }\n  - id: f\n    forbid: { action: read }\n    when:\n      - ${condition}\n`,
        ),
      );
      const asks = { ...ask, ...request };
      const isTrue = permits(asks).outcome === 'allow';
      const mayBeTrue = forbids(asks).outcome === 'deny';
      expect(isTrue ? 'true' : mayBeTrue ? 'unknown' : 'false').toBe(truth);
      expect(isTrue && !mayBeTrue).toBe(false);
    },
  }));
}

/** Something that is not said of an evaluator: it is checked once. */
export function shown(name: string, check: () => void): Example {
  return {
    name,
    check: ({ name: evaluator }) => {
      if (evaluator === 'compiled') check();
    },
  };
}
