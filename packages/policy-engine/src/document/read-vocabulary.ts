import { sensitivities } from '../schema/shapes.ts';
import { entriesOf, valueOf, type EntrySyntax, type Syntax } from '../syntax/syntax.ts';
import type { CategoryDeclaration, Declaration, RoleDeclaration, SubjectDeclaration } from './policy-document.ts';
import { readKnown, readReferences, readTexts } from './read-values.ts';

export function readCategories(file: string, syntax: Syntax | undefined): readonly CategoryDeclaration[] {
  return entriesOf(syntax).map(entry => ({
    ...declarationOf(file, entry),
    // A missing sensitivity has been reported; the strictest is assumed so that nothing follows from it.
    sensitivity: readKnown(valueOf(entry.value, 'sensitivity'), sensitivities)[0] ?? 'special',
    dpv: readTexts(valueOf(entry.value, 'dpv'))[0],
    laws: readTexts(valueOf(entry.value, 'laws')),
    words: readTexts(valueOf(entry.value, 'words')),
    ambiguous: readTexts(valueOf(entry.value, 'ambiguous')),
    types: readTexts(valueOf(entry.value, 'types')),
  }));
}

export function readSubjects(file: string, syntax: Syntax | undefined): readonly SubjectDeclaration[] {
  return entriesOf(syntax).map(entry => ({ ...declarationOf(file, entry), types: readTexts(valueOf(entry.value, 'types')) }));
}

export function readPurposes(file: string, syntax: Syntax | undefined): readonly Declaration[] {
  return entriesOf(syntax).map(entry => declarationOf(file, entry));
}

export function readRoles(file: string, syntax: Syntax | undefined): readonly RoleDeclaration[] {
  return entriesOf(syntax).map(entry => ({
    ...declarationOf(file, entry),
    includes: readReferences(file, valueOf(entry.value, 'includes')) ?? [],
  }));
}

function declarationOf(file: string, entry: EntrySyntax): Declaration {
  return { id: entry.name, file, span: entry.nameSpan };
}
