import type { Syntax } from '../syntax/syntax.ts';
import { textOf, valueOf } from '../syntax/syntax.ts';
import type { PolicyDocument } from './policy-document.ts';
import type { Reading } from './reading.ts';
import { readAudit } from './read-audit.ts';
import { readBreach } from './read-breach.ts';
import { readProcessors } from './read-processors.ts';
import { readResidency } from './read-residency.ts';
import { readRetention } from './read-retention.ts';
import { readRights } from './read-rights.ts';
import { readReference, readReferences } from './read-values.ts';
import { readSafeguards } from './read-safeguards.ts';
import { readStatements } from './read-statements.ts';
import { readStores } from './read-stores.ts';
import { readAttributes, readCategories, readPurposes, readRegions, readRoles, readSets, readSubjects } from './read-vocabulary.ts';
import { readWaivers } from './read-waivers.ts';

/** Syntax to a typed document. Parts with structure errors are left out; they have been reported. Malformed conditions are reported here. */
export function readDocument(reading: Reading, root: Syntax | undefined): PolicyDocument {
  const { file } = reading;
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
    attributes: readAttributes(file, valueOf(vocabulary, 'attributes')),
    sets: readSets(file, valueOf(vocabulary, 'sets')),
    statements: readStatements(reading, valueOf(root, 'statements')),
    safeguards: readSafeguards(file, valueOf(root, 'safeguards')),
    residency: readResidency(file, valueOf(root, 'residency')),
    retention: readRetention(file, valueOf(root, 'retention')),
    stores: readStores(file, valueOf(root, 'stores')),
    processors: readProcessors(file, valueOf(root, 'processors')),
    rights: readRights(file, valueOf(root, 'rights')),
    breach: readBreach(reading, valueOf(root, 'breach')),
    audit: readAudit(file, root),
    waivers: readWaivers(file, valueOf(root, 'waivers')),
  };
}

/** `owner: { team, contact }`, or the team alone. */
function readOwner(syntax: Syntax | undefined): PolicyDocument['owner'] {
  const team = textOf(syntax) ?? textOf(valueOf(syntax, 'team'));
  return team === undefined ? undefined : { team, contact: textOf(valueOf(syntax, 'contact')) };
}
