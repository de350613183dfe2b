import type { Reference } from '../../document/policy-document.ts';
import type { Reading } from '../../document/reading.ts';
import { nearest } from '../../structure/nearest.ts';
import { itemsOf, textOf, type Syntax } from '../../syntax/syntax.ts';
import type { Fixtures } from '../test-document.ts';

/** What a word in a test names. */
export type NameKind =
  | 'category'
  | 'role'
  | 'purpose'
  | 'subject'
  | 'region'
  | 'processor'
  | 'store'
  | 'statement'
  | 'reason'
  | 'safeguard'
  | 'law'
  | 'event'
  | 'hold';

export interface NameUse {
  readonly kind: NameKind;
  readonly reference: Reference;
}

/** Attributes that a test gives, to be compared with those that the policy declares. */
export interface AttributeBlock {
  readonly file: string;
  /** The part of a request that it is. */
  readonly below: 'context' | 'subject.signals';
  readonly syntax: Syntax;
}

/** A document while it is read: names of the policy are noted, to be looked up when the policy is there. */
export interface TestReading extends Reading {
  readonly fixtures: Fixtures;
  readonly names: NameUse[];
  readonly attributes: AttributeBlock[];
}

/** The text of a value, noted as a name. */
export function nameIn(syntax: Syntax | undefined, kind: NameKind, reading: TestReading): string | undefined {
  return namesIn(syntax, kind, reading)[0];
}

export function namesIn(syntax: Syntax | undefined, kind: NameKind, reading: TestReading): readonly string[] {
  return referencesIn(syntax, reading).map(reference => {
    reading.names.push({ kind, reference });
    return reference.text;
  });
}

export function referencesIn(syntax: Syntax | undefined, { file }: Pick<TestReading, 'file'>): readonly Reference[] {
  return itemsOf(syntax).flatMap(item => {
    const text = textOf(item);
    return text === undefined ? [] : { text, file, span: item.span };
  });
}

export function referenceIn(syntax: Syntax | undefined, reading: Pick<TestReading, 'file'>): Reference | undefined {
  return referencesIn(syntax, reading)[0];
}

/** A fixture by name; an unknown one is reported. */
export function fixtureOf<T>(
  reference: Reference,
  kind: 'actor' | 'subject',
  known: ReadonlyMap<string, T>,
  reading: TestReading,
): T | undefined {
  const found = known.get(reference.text);
  if (found !== undefined) return found;
  const meant = nearest(reference.text, known.keys());
  const list = [...known.keys()];
  const declare = `declare it in \`fixtures.${kind}s\`${list.length > 0 && list.length <= 12 ? `; known: ${list.join(', ')}` : ''}`;
  reading.diagnostics.push({
    name: 'unknown-fixture',
    severity: 'error',
    file: reference.file,
    span: reference.span,
    message: `there is no ${kind} \`${reference.text}\` in the fixtures`,
    help: meant === undefined ? declare : `did you mean \`${meant}\`?`,
  });
  return undefined;
}
