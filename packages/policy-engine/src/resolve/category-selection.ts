import type { CategorySelector, Reference } from '../document/policy-document.ts';
import { reportUnknown, sortedUnique, type Names } from './names.ts';
import type { ResolvedCategory, Selection } from './resolved-policy.ts';

export interface CategoryIndex {
  readonly categories: ReadonlyMap<string, ResolvedCategory>;
  readonly ids: ReadonlySet<string>;
  /** All subtrees: `contact.**` for `contact.email`. */
  readonly subtrees: ReadonlySet<string>;
}

export function categoryIndexOf(categories: ReadonlyMap<string, ResolvedCategory>): CategoryIndex {
  const ids = new Set(categories.keys());
  const subtrees = new Set([...ids].flatMap(id => prefixesOf(id).map(prefix => `${prefix}.**`)));
  return { categories, ids, subtrees };
}

/** A selector to category ids, sorted. `**` and sensitivities never include credentials: those are named. */
export function selectCategories(selector: CategorySelector, index: CategoryIndex, names: Names): Selection {
  const all = [...index.categories.values()].filter(category => !isCredential(category.id));
  if (selector.kind === 'sensitivity') {
    const ids = sortedUnique(all.filter(category => selector.sensitivities.includes(category.sensitivity)).map(category => category.id));
    return { ids, parts: [{ reference: { text: selector.sensitivities.join(', '), file: selector.file, span: selector.span }, ids }] };
  }
  const everything = all.map(category => category.id);
  const parts = selector.patterns.map(reference => ({
    reference,
    ids: reference.text === '**' ? everything : matching(reference, index, names),
  }));
  return { ids: sortedUnique(parts.flatMap(part => part.ids)), parts };
}

function matching(pattern: Reference, index: CategoryIndex, names: Names): readonly string[] {
  const isSubtree = pattern.text.endsWith('.**');
  const known = isSubtree ? index.subtrees : index.ids;
  const found = known.has(pattern.text) ? pattern.text : reportUnknown(pattern, 'category', withOwnSubtree(known, pattern, index), names);
  if (found === undefined) return [];
  return found.endsWith('.**') ? [...index.ids].filter(id => isWithin(id, found.slice(0, -'.**'.length))) : [found];
}

/** Whoever writes `contact` and has only `contact.email` and the like means `contact.**`. */
function withOwnSubtree(known: ReadonlySet<string>, pattern: Reference, index: CategoryIndex): ReadonlySet<string> {
  const subtree = `${pattern.text}.**`;
  return index.subtrees.has(subtree) ? new Set([subtree]) : known;
}

/** `contact.email` is within `contact` and within itself. */
function isWithin(id: string, root: string): boolean {
  return id === root || id.startsWith(`${root}.`);
}

function isCredential(id: string): boolean {
  return isWithin(id, 'credential');
}

function prefixesOf(id: string): readonly string[] {
  const parts = id.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}
