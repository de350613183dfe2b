import type { Syntax } from '../syntax/syntax.ts';
import { textOf, valueOf } from '../syntax/syntax.ts';
import type { PolicyDocument } from './policy-document.ts';
import { readReference, readReferences } from './read-values.ts';
import { readSafeguards } from './read-safeguards.ts';
import { readStatements } from './read-statements.ts';
import { readCategories, readPurposes, readRegions, readRoles, readSubjects } from './read-vocabulary.ts';

/** Syntax to a typed document. Parts with structure errors are left out; they have been reported. */
export function readDocument(file: string, root: Syntax | undefined): PolicyDocument {
  const vocabulary = valueOf(root, 'vocabulary');
  return {
    file,
    id: textOf(valueOf(root, 'id')),
    version: textOf(valueOf(root, 'version')),
    title: textOf(valueOf(root, 'title')),
    owner: readOwner(valueOf(root, 'owner')),
    reviewBy: readReference(file, valueOf(root, 'reviewBy')),
    extends: readReferences(file, valueOf(root, 'extends')) ?? [],
    categories: readCategories(file, valueOf(vocabulary, 'categories')),
    subjects: readSubjects(file, valueOf(vocabulary, 'subjects')),
    purposes: readPurposes(file, valueOf(vocabulary, 'purposes')),
    roles: readRoles(file, valueOf(vocabulary, 'roles')),
    regions: readRegions(file, valueOf(vocabulary, 'regions')),
    attributes: [],
    sets: [],
    statements: readStatements(file, valueOf(root, 'statements')),
    safeguards: readSafeguards(file, valueOf(root, 'safeguards')),
    residency: [],
    retention: [],
    stores: [],
    processors: [],
    rights: [],
    breach: [],
    audit: undefined,
    waivers: [],
  };
}

/** `owner: { team, contact }`, or the team alone. */
function readOwner(syntax: Syntax | undefined): PolicyDocument['owner'] {
  const team = textOf(syntax) ?? textOf(valueOf(syntax, 'team'));
  return team === undefined ? undefined : { team, contact: textOf(valueOf(syntax, 'contact')) };
}
