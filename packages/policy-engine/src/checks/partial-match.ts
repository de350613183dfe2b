import type { Diagnostic } from '../diagnostic.ts';
import type { Reference } from '../document/policy-document.ts';
import type { ResolvedPolicy, ResolvedStatement, Selection } from '../resolve/resolved-policy.ts';
import type { Check } from './check.ts';
import { everySelection } from './written/every-selection.ts';

/** Selectors that mean less than they look: a category without those below it, or fields that their permit does not cover. */
export const partialMatch: Check = {
  name: 'partial-match',
  find: ({ policy, entry }) => {
    const below = categoriesBelow(policy);
    const alone = everySelection(policy).flatMap(selection => withoutBelow(below, selection));
    return [...alone, ...policy.statements.flatMap(notCovered)].filter(({ file }) => file === entry);
  },
};

/** Of each category that has any: those below it, in the order of their declaration. */
function categoriesBelow(policy: ResolvedPolicy): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, string[]>();
  for (const id of policy.categories.keys()) {
    for (let end = id.lastIndexOf('.'); end > 0; end = id.lastIndexOf('.', end - 1)) {
      const above = id.slice(0, end);
      const list = below.get(above) ?? [];
      list.push(id);
      below.set(above, list);
    }
  }
  return below;
}

/** A request for a category that has others below it means those, and `a.b` selects none of them. */
function withoutBelow(categories: ReadonlyMap<string, readonly string[]>, { ids, parts }: Selection): readonly Diagnostic[] {
  const selected = new Set(ids);
  return parts.flatMap(({ reference, ids: [id, ...others] }) => {
    if (id !== reference.text || others.length > 0) return [];
    const left = categories.get(id)?.find(below => !selected.has(below));
    if (left === undefined) return [];
    return warning(reference, `\`${id}\` means itself alone, not \`${left}\` below it`, `write \`${id}.**\``);
  });
}

function notCovered({ source, categories, minimize }: ResolvedStatement): readonly Diagnostic[] {
  if (minimize === undefined || categories === undefined || source.minimize === undefined) return [];
  const covered = new Set(categories.ids);
  const fields = minimize.fields?.parts ?? [];
  const reference = fields.filter(({ ids }) => ids.length > 0 && !ids.some(id => covered.has(id))).map(part => part.reference);
  const masked = Object.keys(minimize.mask);
  const known = aboveAll(masked);
  const applied = aboveAll(masked.filter(id => covered.has(id)));
  const rootOf = ({ text }: Reference): string => text.replace(/\.?\*\*$/, '');
  // An unknown one has been reported.
  const masks = source.minimize.mask
    .map(({ category }) => category)
    .filter(category => known.has(rootOf(category)) && !applied.has(rootOf(category)));
  return [...reference, ...masks].map(place =>
    warning(
      place,
      `the permit \`${source.id}\` does not cover \`${place.text}\``,
      'add it to the categories of the permit, or leave it out here',
    ),
  );
}

/** Keys of a mask that mean some of these categories: each with all above it, and everything. */
function aboveAll(ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.flatMap(id => ['', ...id.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))]));
}

function warning({ file, span }: Reference, message: string, help: string): Diagnostic {
  return { name: 'partial-match', severity: 'warning', file, span, message, help };
}
