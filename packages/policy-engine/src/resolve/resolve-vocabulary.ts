import type { Declaration, PolicyDocument } from '../document/policy-document.ts';
import { sensitivities } from '../schema/shapes.ts';
import { sortedUnique } from './names.ts';
import type { ResolvedCategory, ResolvedPurpose, ResolvedSubject } from './resolved-policy.ts';

/** The same category in several files is one: words are joined, the strictest sensitivity and the fewest shown characters hold, so that a child never loosens. */
export function joinCategories(documents: readonly PolicyDocument[]): ReadonlyMap<string, ResolvedCategory> {
  const joined = new Map<string, ResolvedCategory>();
  for (const declared of documents.flatMap(document => document.categories)) {
    const known = joined.get(declared.id);
    const words = sortedUnique([...(known?.words ?? []), ...declared.words]);
    joined.set(declared.id, {
      id: declared.id,
      declarations: [...(known?.declarations ?? []), declared],
      sensitivity: stricter(known?.sensitivity ?? declared.sensitivity, declared.sensitivity),
      dpv: known?.dpv ?? declared.dpv,
      laws: sortedUnique([...(known?.laws ?? []), ...declared.laws]),
      words,
      ambiguous: sortedUnique([...(known?.ambiguous ?? []), ...declared.ambiguous]).filter(phrase => !words.includes(phrase)),
      types: sortedUnique([...(known?.types ?? []), ...declared.types]),
      shown: fewer(known?.shown, declared.shown),
    });
  }
  return joined;
}

const fewer = (first: number | undefined, second: number | undefined): number | undefined =>
  first === undefined || second === undefined ? (first ?? second) : Math.min(first, second);

export function joinSubjects(documents: readonly PolicyDocument[]): ReadonlyMap<string, ResolvedSubject> {
  const joined = new Map<string, ResolvedSubject>();
  for (const declared of documents.flatMap(document => document.subjects)) {
    const known = joined.get(declared.id);
    const types = sortedUnique([...(known?.types ?? []), ...declared.types]);
    joined.set(declared.id, { id: declared.id, dpv: known?.dpv ?? declared.dpv, types });
  }
  return joined;
}

/** A sale stays a sale, whatever a child says; of a signal the entry's word holds. */
export function joinPurposes(documents: readonly PolicyDocument[]): ReadonlyMap<string, ResolvedPurpose> {
  const joined = new Map<string, ResolvedPurpose>();
  for (const declared of documents.flatMap(document => document.purposes)) {
    const known = joined.get(declared.id);
    joined.set(declared.id, {
      declaration: known?.declaration ?? declared,
      dpv: known?.dpv ?? declared.dpv,
      sale: known?.sale === true || declared.sale === true,
      signals: { ...declared.signals, ...known?.signals },
    });
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
