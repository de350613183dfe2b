import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, type Decision, type Mask, type Obligation, type ObligationKind } from '../src/index.ts';
import { compileJson } from './generate/compiled.ts';
import { policies } from './generate/policies.ts';
import { randomFrom } from './generate/random.ts';
import { requestNear } from './generate/requests.ts';

type Json = Readonly<Record<string, unknown>>;

const policiesAsked = 300;
const requestsEach = 25;

/** Every own member at any depth, members of what is in lists too; a list keeps its length. */
function pathsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, member]) => [...(isList ? [] : [[key]]), ...pathsIn(member).map(path => [key, ...path])]);
}

function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  if (Array.isArray(value)) return value.map((one: unknown, index) => (String(index) === key ? without(one, rest) : one));
  const entries = Object.entries(value).filter(([name]) => rest.length > 0 || name !== key);
  return Object.fromEntries(entries.map(([name, member]) => [name, name === key ? without(member, rest) : member]));
}

const channelsOf: ReadonlyMap<unknown, readonly unknown[]> = new Map([
  ['share', ['recipient', 'prompt', 'mail']],
  ['disclose', ['response']],
  ['store', ['database', 'file', 'object', 'cache', 'queue', 'search', 'warehouse', 'client-storage', 'cookie', 'token']],
]);

/** Decision 7: a channel that is not that of the action or the store is another question, and so is a place or a channel instead of a store. */
function asksAnother(request: Json, path: readonly string[]): boolean {
  const saysStore = request['store'] !== undefined;
  if (path.join('.') === 'channel') return saysStore || channelsOf.get(request['action'])?.includes(request['channel']) !== true;
  return path.join('.') === 'store' && (request['region'] !== undefined || request['channel'] !== undefined);
}

const strength: Readonly<Record<Mask, number>> = { clear: 0, last4: 1, first1: 1, year: 1, full: 2, drop: 3 };
const isAsStrict = (mask: Mask, than: Mask): boolean => mask === than || strength[mask] > strength[than];
const holdsAll = (all: readonly string[], some: readonly string[]): boolean => some.every(one => all.includes(one));

/** Is what was owed owed still, or more? One answer for each kind. */
function isAsStrong(owed: Obligation, before: Obligation): boolean {
  switch (before.kind) {
    case 'audit':
      return owed.kind === 'audit' && (owed.level === 'full' || before.level === 'basic') && holdsAll(owed.fields, before.fields);
    case 'minimize':
      return owed.kind === 'minimize'; // What it leaves is in `fields`.
    case 'pseudonymize':
      return owed.kind === 'pseudonymize' && holdsAll(owed.paths, before.paths);
    case 'aggregate':
      return owed.kind === 'aggregate' && owed.least >= before.least;
    case 'protect':
      return owed.kind === 'protect' && holdsAll(owed.by, before.by);
  }
}

function weakened({ obligations, fields }: Decision, before: Decision): readonly (ObligationKind | 'fields')[] {
  const kinds = before.obligations.filter(one => !obligations.some(owed => isAsStrong(owed, one))).map(({ kind }) => kind);
  const areFieldsLeft = Object.entries(fields).some(([category, mask]) => {
    const known = before.fields[category];
    return known === undefined || !isAsStrict(mask, known);
  });
  return areFieldsLeft ? [...kinds, 'fields'] : kinds;
}

interface Counts {
  removals: number;
  deniedBefore: number;
  allowedAfter: number;
}

function expectNoGain(request: Json, path: readonly string[], [before, after]: readonly [Decision, Decision]): void {
  const gained = before.outcome === 'deny' ? ['outcome'] : weakened(after, before);
  if (after.outcome === 'allow' && gained.length > 0)
    expect({ request, path, gained, after }).toEqual({ request, path, gained: [], before });
}

test('taking anything out of a request never turns a deny into an allow, nor weakens an obligation', () => {
  const counts: Counts = { removals: 0, deniedBefore: 0, allowedAfter: 0 };
  fc.assert(
    fc.property(policies, fc.integer(), (source, seed) => {
      const { policy } = compileJson(source);
      for (let index = 0; index < requestsEach; index++) {
        const { request, settings } = requestNear(source, randomFrom(seed + index));
        const before = decide(policy, request, settings);
        for (const path of pathsIn(request).filter(one => !asksAnother(request, one))) {
          const after = decide(policy, without(request, path) as Json, settings);
          expectNoGain(request, path, [before, after]);
          counts.removals++;
          if (before.outcome === 'deny') counts.deniedBefore++;
          if (after.outcome === 'allow') counts.allowedAfter++;
        }
      }
    }),
    { numRuns: policiesAsked },
  );
  const { removals, deniedBefore, allowedAfter } = counts;
  console.log(`${removals} removals: ${deniedBefore} from a deny, ${allowedAfter} that leave an allow`);
  expect(removals).toBeGreaterThan(100_000);
  expect(Math.min(deniedBefore, allowedAfter)).toBeGreaterThan(removals / 20);
}, 300_000);
