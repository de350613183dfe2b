import { sensitivities } from '../schema/shapes.ts';
import { entriesOf, entryOf, textOf, valueOf, type EntrySyntax, type Syntax } from '../syntax/syntax.ts';
import type {
  AttributeDeclaration,
  CategoryDeclaration,
  Declaration,
  PurposeDeclaration,
  RegionDeclaration,
  RoleDeclaration,
  SetDeclaration,
  SubjectDeclaration,
} from './policy-document.ts';
import { readFlag, readKnown, readNumber, readReferences, readTexts } from './read-values.ts';

const attributeKinds = ['string', 'number', 'boolean', 'date', 'place', 'enum', 'order', 'set'] as const;

export function readCategories(file: string, syntax: Syntax | undefined): readonly CategoryDeclaration[] {
  return entriesOf(syntax).map(entry => ({
    ...declarationOf(file, entry),
    // A missing sensitivity has been reported; the strictest is assumed so that nothing follows from it.
    sensitivity: readKnown(valueOf(entry.value, 'sensitivity'), sensitivities)[0] ?? 'special',
    sensitivitySpan: valueOf(entry.value, 'sensitivity')?.span ?? entry.nameSpan,
    dpv: textOf(valueOf(entry.value, 'dpv')),
    laws: readTexts(valueOf(entry.value, 'laws')),
    words: readTexts(valueOf(entry.value, 'words')),
    ambiguous: readTexts(valueOf(entry.value, 'ambiguous')),
    types: readTexts(valueOf(entry.value, 'types')),
    shown: readNumber(valueOf(entry.value, 'shown')),
  }));
}

export function readSubjects(file: string, syntax: Syntax | undefined): readonly SubjectDeclaration[] {
  return entriesOf(syntax).map(entry => ({
    ...declarationOf(file, entry),
    dpv: textOf(valueOf(entry.value, 'dpv')),
    types: readTexts(valueOf(entry.value, 'types')),
  }));
}

export function readPurposes(file: string, syntax: Syntax | undefined): readonly PurposeDeclaration[] {
  return entriesOf(syntax).map(entry => ({
    ...declarationOf(file, entry),
    dpv: textOf(valueOf(entry.value, 'dpv')),
    sale: readFlag(valueOf(entry.value, 'sale')),
    saleSpan: entryOf(entry.value, 'sale')?.nameSpan ?? entry.nameSpan,
    signals: readSignals(valueOf(entry.value, 'signals')),
  }));
}

/** Without a prototype, so that a signal named like a member of objects is a signal. */
function readSignals(syntax: Syntax | undefined): Readonly<Record<string, string>> {
  const signals = Object.create(null) as Record<string, string>;
  for (const { name, value } of entriesOf(syntax)) signals[name] = textOf(value) ?? '';
  return signals;
}

export function readRoles(file: string, syntax: Syntax | undefined): readonly RoleDeclaration[] {
  return entriesOf(syntax).map(entry => ({
    ...declarationOf(file, entry),
    includes: readReferences(file, valueOf(entry.value, 'includes')) ?? [],
  }));
}

export function readRegions(file: string, syntax: Syntax | undefined): readonly RegionDeclaration[] {
  return entriesOf(syntax).map(entry => ({ ...declarationOf(file, entry), countries: readReferences(file, entry.value) ?? [] }));
}

export function readAttributes(file: string, syntax: Syntax | undefined): readonly AttributeDeclaration[] {
  return entriesOf(syntax).flatMap(entry => {
    const [block] = entriesOf(entry.value);
    const kind = textOf(entry.value) ?? block?.name;
    const known = attributeKinds.find(one => one === kind);
    if (known === undefined) return [];
    return { ...declarationOf(file, entry), kind: known, values: block?.value.kind === 'list' ? readTexts(block.value) : undefined };
  });
}

export function readSets(file: string, syntax: Syntax | undefined): readonly SetDeclaration[] {
  return entriesOf(syntax).map(entry => ({ ...declarationOf(file, entry), values: readTexts(entry.value) }));
}

export function declarationOf(file: string, entry: EntrySyntax): Declaration {
  return { id: entry.name, file, span: entry.nameSpan };
}
