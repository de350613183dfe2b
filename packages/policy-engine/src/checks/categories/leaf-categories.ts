import type { ResolvedCategory, ResolvedPolicy } from '../../resolve/resolved-policy.ts';

/** Categories without others below: one that has some means those. */
export function leafCategories({ categories }: ResolvedPolicy): readonly ResolvedCategory[] {
  const parents = new Set([...categories.keys()].flatMap(prefixesOf));
  return [...categories.values()].filter(({ id }) => !parents.has(id));
}

function prefixesOf(id: string): readonly string[] {
  const parts = id.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}
