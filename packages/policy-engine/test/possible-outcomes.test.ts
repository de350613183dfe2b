import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allObligations, decide, possibleOutcomes, type DecideSettings } from '../src/index.ts';
import { stepsTo } from '../src/decide/read-attribute.ts';
import { compileJson } from './generate/compiled.ts';
import { policies } from './generate/policies.ts';
import { randomFrom, type Random } from './generate/random.ts';
import { requestNear } from './generate/requests.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without some members, and members of members. A channel that is left out asks another question (decision 7). */
function partOf(request: Json, random: Random): Json {
  const kept = Object.entries(request).filter(([name]) => name === 'channel' || !random.chance(0.25));
  return Object.fromEntries(
    kept.map(([name, value]) => [
      name,
      isObject(value) ? Object.fromEntries(Object.entries(value).filter(() => !random.chance(0.25))) : value,
    ]),
  );
}

/** Where a request says something and the part of it does not. */
function missingIn(part: Json, whole: Json): readonly string[] {
  return Object.entries(whole).flatMap(([name, value]) => {
    const kept = part[name];
    if (kept === undefined) return [name];
    return isObject(value) && isObject(kept) ? Object.keys(value).flatMap(inner => (inner in kept ? [] : [`${name}.${inner}`])) : [];
  });
}

/** `risk` stands at `context.risk`, which is missing where `context` is. */
const isAt = (path: string, missing: string): boolean => `${stepsTo(path).join('.')}.`.startsWith(`${missing}.`);

test('what is said of a part of a request is so of the whole', () => {
  const said = { allow: 0, deny: 0, depends: 0, dependsOnWhatDecides: 0 };
  fc.assert(
    fc.property(policies, fc.integer(), (source, seed) => {
      const { policy } = compileJson(source);
      for (let index = 0; index < 20; index++) {
        const random = randomFrom(seed + index);
        const { request, settings } = requestNear(source, random);
        const asked: DecideSettings = { supports: allObligations, ...settings };
        const part = partOf(request, random);
        const whole = decide(policy, request, asked).outcome;
        const possible = possibleOutcomes(policy, part, asked);
        said[possible.outcome]++;
        if (possible.outcome !== 'depends') expect({ request, part, outcome: whole }).toEqual({ request, part, outcome: possible.outcome });
        else if (whole !== decide(policy, part, asked).outcome) {
          said.dependsOnWhatDecides++;
          const named = missingIn(part, request).filter(missing => possible.on.some(path => isAt(path, missing)));
          expect({ request, part, on: possible.on, named: named.length > 0 }).toMatchObject({ named: true });
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(said.allow).toBeGreaterThan(100);
  expect(said.deny).toBeGreaterThan(100);
  expect(said.dependsOnWhatDecides).toBeGreaterThan(20);
});
