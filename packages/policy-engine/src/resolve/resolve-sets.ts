import type { PolicyDocument } from '../document/policy-document.ts';
import { joinEqual } from './block-ids.ts';
import { sortedUnique, type Names } from './names.ts';

/** Named sets of words. The same name may stand in several files, if they all say the same. */
export function resolveSets(documents: readonly PolicyDocument[], names: Names): ReadonlyMap<string, readonly string[]> {
  const sets = joinEqual(
    documents.map(document => document.sets),
    'set',
    names,
  );
  return new Map([...sets].map(([id, { values }]) => [id, sortedUnique(values)]));
}
