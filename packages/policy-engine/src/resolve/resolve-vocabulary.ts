import type { Declaration, PolicyDocument } from '../document/policy-document.ts';
import { sensitivities } from '../schema/shapes.ts';
import { sortedUnique } from './names.ts';
import type { ResolvedCategory } from './resolved-policy.ts';

/** The same category in several files is one: words are joined, and the strictest sensitivity holds, so that a child never loosens. */
export function joinCategories(documents: readonly PolicyDocument[]): ReadonlyMap<string, ResolvedCategory> {
  const joined = new Map<string, ResolvedCategory>();
  for (const declared of documents.flatMap(document => document.categories)) {
    const known = joined.get(declared.id);
    const words = sortedUnique([...(known?.words ?? []), ...declared.words]);
    joined.set(declared.id, {
      id: declared.id,
      sensitivity: stricter(known?.sensitivity ?? declared.sensitivity, declared.sensitivity),
      dpv: known?.dpv ?? declared.dpv,
      laws: sortedUnique([...(known?.laws ?? []), ...declared.laws]),
      words,
      ambiguous: sortedUnique([...(known?.ambiguous ?? []), ...declared.ambiguous]).filter(phrase => !words.includes(phrase)),
      types: sortedUnique([...(known?.types ?? []), ...declared.types]),
    });
  }
  return joined;
}

export function joinSubjects(documents: readonly PolicyDocument[]): ReadonlyMap<string, readonly string[]> {
  const joined = new Map<string, readonly string[]>();
  for (const declared of documents.flatMap(document => document.subjects)) {
    joined.set(declared.id, sortedUnique([...(joined.get(declared.id) ?? []), ...declared.types]));
  }
  return joined;
}

/** The first declaration of each id. */
export function joinDeclarations<T extends Declaration>(declarations: readonly T[]): ReadonlyMap<string, T> {
  const joined = new Map<string, T>();
  for (const declared of declarations) if (!joined.has(declared.id)) joined.set(declared.id, declared);
  return joined;
}

function stricter<T extends (typeof sensitivities)[number]>(a: T, b: T): T {
  return sensitivities.indexOf(a) >= sensitivities.indexOf(b) ? a : b;
}
