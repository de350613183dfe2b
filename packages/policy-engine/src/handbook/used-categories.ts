import type { CompiledPolicy } from '../compiled-policy.ts';

/** Categories that some permit, store, retention rule or processor speaks of. */
export function usedCategories({ categories, statements, stores, retention, processors }: CompiledPolicy): ReadonlySet<string> {
  const all = categories.map(({ id }) => id);
  return new Set([
    ...statements.filter(({ effect }) => effect === 'permit').flatMap(permit => permit.categories ?? all),
    ...stores.flatMap(({ holds }) => holds),
    ...retention.flatMap(rule => rule.categories),
    ...processors.flatMap(processor => processor.categories),
  ]);
}
