/** A value of which some properties are known not to come through, by tests of their keys. */
import type { Evaluation } from './evaluation.ts';
import type { Kept } from './kept-properties.ts';
import type { KeySelection } from './key-selection.ts';
import { anyOther, holdsFor, namesSpokenOf, type KeyTest } from './key-tests.ts';
import { isAnyProperty, isElement } from './access-path.ts';
import { onlyKept, union, type Origin, type Value } from './value.ts';
import type { Node } from '../program/compiler.ts';

/** A test that has come out so where the property is looked at. */
export interface KeyCondition {
  readonly test: Node;
  /** How the key is written in the test. */
  readonly key: string;
  readonly outcome: boolean;
}

/** Which keys something is done for. */
export interface KeyedBy {
  readonly conditions: readonly KeyCondition[];
  /** The only keys that are gone through, where they are written down. */
  readonly names?: ReadonlySet<string>;
}

/** Keys that may come through. */
export function keysLetThrough({ conditions, names }: KeyedBy, evaluation: Evaluation): KeySelection {
  const tests = conditions.map(({ outcome, ...test }) => ({ outcome, test: { ...test, evaluation } }));
  return {
    mayBe: name => names?.has(name) !== false && tests.every(({ test, outcome }) => holdsFor(test, name) !== !outcome),
    names: namesMet(tests, names),
  };
}

/** Keys for which something is certainly done: every condition is known to hold. */
export function keysReached({ conditions, names }: KeyedBy, evaluation: Evaluation, isPresence: KeyTest['isPresence']): KeySelection {
  const tests = conditions.map(({ outcome, ...test }) => ({ outcome, test: { ...test, evaluation, ...(isPresence && { isPresence }) } }));
  const isReached = (name: string): boolean =>
    names?.has(name) !== false && tests.every(({ test, outcome }) => holdsFor(test, name) === outcome);
  return { mayBe: name => !isReached(name), names: namesMet(tests, names) };
}

const namesMet = (tests: readonly { readonly test: KeyTest }[], names: ReadonlySet<string> = new Set()): readonly string[] => [
  ...new Set([...names, ...tests.flatMap(({ test }) => namesSpokenOf(test))]),
];

/** The value with only those of its properties that may come through. */
export function withKeys(value: Value, { mayBe, names }: KeySelection): Value {
  const removed = names.filter(name => !mayBe(name));
  const kept: Kept | undefined = mayBe(anyOther) ? undefined : names.filter(mayBe).map(name => [name]);
  return onlyKept(value, kept).flatMap(origin => {
    const [first] = origin.path;
    if (first === undefined) return [withoutKeys(origin, removed, mayBe)];
    return isElement(first) || isAnyProperty(first) || mayBe(first) ? [origin] : [];
  });
}

function withoutKeys(origin: Origin, removed: readonly string[], mayBe: KeySelection['mayBe']): Origin {
  const labels = origin.labels.filter(({ path: [name] }) => name === undefined || mayBe(name));
  return { ...origin, labels, without: union(origin.without, removed) };
}
