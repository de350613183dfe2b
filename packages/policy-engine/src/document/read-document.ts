import type { Syntax } from '../syntax/syntax.ts';
import { textOf, valueOf } from '../syntax/syntax.ts';
import type { PolicyDocument } from './policy-document.ts';
import { readReferences } from './read-values.ts';
import { readSafeguards } from './read-safeguards.ts';
import { readStatements } from './read-statements.ts';
import { readCategories, readPurposes, readRoles, readSubjects } from './read-vocabulary.ts';

/** Syntax to a typed document. Parts with structure errors are left out; they have been reported. */
export function readDocument(file: string, root: Syntax | undefined): PolicyDocument {
  const vocabulary = valueOf(root, 'vocabulary');
  return {
    file,
    id: textOf(valueOf(root, 'id')),
    version: textOf(valueOf(root, 'version')),
    extends: readReferences(file, valueOf(root, 'extends')) ?? [],
    categories: readCategories(file, valueOf(vocabulary, 'categories')),
    subjects: readSubjects(file, valueOf(vocabulary, 'subjects')),
    purposes: readPurposes(file, valueOf(vocabulary, 'purposes')),
    roles: readRoles(file, valueOf(vocabulary, 'roles')),
    statements: readStatements(file, valueOf(root, 'statements')),
    safeguards: readSafeguards(file, valueOf(root, 'safeguards')),
  };
}
