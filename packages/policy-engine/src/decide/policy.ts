import type { CompiledPolicy } from '../compiled-policy.ts';
import { actions } from '../schema/terms.ts';
import { noCells, type CachingIndex } from './cell.ts';
import { setOf } from './channels.ts';
import type { Condition } from '../condition.ts';
import { consentTest } from './consent.ts';
import { countriesOf, placesOf, type Places } from './places.ts';
import type { IndexedStatement } from './policy-index.ts';
import { scopesOf } from './scopes.ts';
import { testOf, type Test } from './test-condition.ts';

/** A policy that can be asked: `loadPolicy` makes it of JSON, `indexPolicy` of what `compile` gives. */
export interface Policy {
  readonly compiled: CompiledPolicy;
  /** Not for applications: how it is looked up may change. */
  readonly index: CachingIndex;
}

/** Makes a policy ready to be asked. It must be one that `compile` gave: what comes from elsewhere goes through `loadPolicy`. */
export function indexPolicy(compiled: CompiledPolicy): Policy {
  const places = placesOf(compiled);
  const purposeWords = new Set<unknown>(compiled.purposes.map(({ id }) => id));
  const leaves = [undefined, ...leavesOfAll(compiled)];
  const words = {
    roles: numbered(Object.keys(compiled.roles)),
    actions: numbered(actions),
    purposes: numbered(compiled.purposes.map(({ id }) => id)),
  };
  return {
    compiled,
    index: {
      about: Object.freeze({ id: compiled.id, version: compiled.version, digest: compiled.digest }),
      places,
      ...words,
      purposeWords,
      leaves,
      leavesBelow: leavesBelow(compiled, leaves),
      stores: new Map(compiled.stores.map(store => [store.id, store])),
      processorNumber: new Map(compiled.processors.map((processor, place) => [processor, place + 1])),
      processors: new Map(compiled.processors.map(processor => [processor.id, processor])),
      statements: indexStatements(compiled, places, purposeWords),
      scopes: scopesOf(compiled, leaves),
      protect: compiled.safeguards.protect.map(safeguard => ({ safeguard, channels: setOf(safeguard.channels) })),
      audit: compiled.safeguards.audit,
      residency: compiled.residency.map(rule => ({
        rule,
        subjects: countriesOf(places, [rule.subjectRegion]),
        denied: countriesOf(places, rule.deny),
        home: countriesOf(places, rule.store),
        separateConsent: consentTest(purposeWords, { separate: true }),
      })),
      cells: noCells(),
    },
  };
}

/** A condition that is written twice is one test, and is asked once. */
function indexStatements(compiled: CompiledPolicy, places: Places, purposeWords: ReadonlySet<unknown>): readonly IndexedStatement[] {
  const tests = new Map<string, Test>();
  const testFor = (condition: Condition): Test => {
    const text = JSON.stringify(condition);
    const test = tests.get(text) ?? testOf({ compiled, places }, condition);
    tests.set(text, test);
    return test;
  };
  const anyTest = (of: readonly Condition[] = []): Test | undefined => (of.length === 0 ? undefined : testFor({ kind: 'any', of }));
  return compiled.statements.map(statement => ({
    statement,
    when: (statement.when ?? []).map(testFor),
    unless: (statement.unless ?? []).map(testFor),
    consent: statement.consent && consentTest(purposeWords, statement.consent),
    minimizeUnless: anyTest(statement.minimize?.unless),
    transformUnless: anyTest(statement.transform?.unless),
  }));
}

function numbered(words: readonly string[]): ReadonlyMap<unknown, number> {
  return new Map(words.map((word, place) => [word, place + 1]));
}

function leavesOfAll(compiled: CompiledPolicy): readonly string[] {
  const ids = compiled.categories.map(({ id }) => id);
  const parents = new Set(ids.flatMap(id => ancestorsOf(id)));
  return ids.filter(id => !parents.has(id));
}

function leavesBelow(compiled: CompiledPolicy, leaves: readonly (string | undefined)[]): ReadonlyMap<unknown, readonly number[]> {
  const below = new Map<unknown, number[]>();
  leaves.forEach((leaf, number) => {
    if (leaf === undefined) return;
    for (const id of [leaf, ...ancestorsOf(leaf)]) below.set(id, [...(below.get(id) ?? []), number]);
  });
  return below;
}

/** `a.b.c`: `a.b` and `a`. */
function ancestorsOf(id: string): readonly string[] {
  const steps = id.split('.');
  return steps.slice(1).map((_, place) => steps.slice(0, place + 1).join('.'));
}
