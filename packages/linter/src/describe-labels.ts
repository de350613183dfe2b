import type { Label } from '@proviso/code-analyzer';

/** Category ids for a sentence: `contact.email and identity.name`, at most four named. */
export function nameCategories(labels: readonly Label[]): string {
  const ids = categoriesOf(labels);
  const named = ids.length > 4 ? [...ids.slice(0, 3), `${String(ids.length - 3)} more categories`] : ids;
  const last = named.at(-1) ?? '';
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${last}` : last;
}

export function categoriesOf(labels: readonly Label[]): readonly string[] {
  return [...new Set(labels.map(label => label.category))].sort();
}
