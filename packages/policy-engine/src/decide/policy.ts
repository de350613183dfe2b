import type {
  AuditSafeguard,
  CompiledPolicy,
  CompiledProcessor,
  CompiledResidency,
  CompiledStatement,
  CompiledStore,
  ProtectSafeguard,
} from '../compiled-policy.ts';
import { actions } from '../schema/terms.ts';
import { noCells, type CellCache } from './cell-cache.ts';
import { setOf, type ChannelSet } from './channels.ts';
import type { Condition } from '../condition.ts';
import { consentTest, type ConsentTest } from './consent.ts';
import { countriesOf, placesOf, type Places } from './places.ts';
import { scopesOf, type Scopes } from './scopes.ts';
import { testOf, type Test } from './test-condition.ts';

/** A policy that can be asked: `loadPolicy` makes it of JSON, `indexPolicy` of what `compile` gives. */
export interface Policy {
  readonly compiled: CompiledPolicy;
  /** Not for applications: how it is looked up may change. */
  readonly index: PolicyIndex;
}

/** Where 0 stands for what is unknown, and words count from 1. */
export interface PolicyIndex {
  readonly about: { readonly id: string; readonly version: string; readonly digest: string };
  readonly places: Places;
  readonly roles: ReadonlyMap<unknown, number>;
  readonly actions: ReadonlyMap<unknown, number>;
  readonly purposes: ReadonlyMap<unknown, number>;
  readonly purposeWords: ReadonlySet<unknown>;
  /** Leaf to its id. */
  readonly leaves: readonly (string | undefined)[];
  /** A category, or what stands above some, to its leaves. */
  readonly leavesBelow: ReadonlyMap<unknown, readonly number[]>;
  readonly stores: ReadonlyMap<unknown, CompiledStore>;
  readonly processors: ReadonlyMap<unknown, CompiledProcessor>;
  /** From 1, in the order of the policy. */
  readonly processorNumber: ReadonlyMap<CompiledProcessor | undefined, number>;
  readonly statements: readonly IndexedStatement[];
  readonly scopes: Scopes;
  readonly protect: readonly IndexedProtect[];
  readonly audit: readonly AuditSafeguard[];
  readonly residency: readonly IndexedResidency[];
  readonly cells: CellCache;
}

/** A statement with its conditions made ready; absent tests have nothing to hold. */
export interface IndexedStatement {
  readonly statement: CompiledStatement;
  /** All must hold. */
  readonly when: readonly Test[];
  /** None may hold. */
  readonly unless: readonly Test[];
  readonly consent: ConsentTest | undefined;
  readonly minimizeUnless: Test | undefined;
  readonly transformUnless: Test | undefined;
}

export interface IndexedProtect {
  readonly safeguard: ProtectSafeguard;
  readonly channels: ChannelSet;
}

export interface IndexedResidency {
  readonly rule: CompiledResidency;
  /** Countries of `subjectRegion`, `deny` and `store`. */
  readonly subjects: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
  readonly home: ReadonlySet<string>;
  readonly separateConsent: ConsentTest;
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
