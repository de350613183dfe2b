import type { CompiledPolicy } from '../compiled-policy.ts';

/**
 * The categories that a request for `category` is about: itself, or, when it has children, all its leaves.
 * Nothing: the policy does not know it.
 */
export function leavesOf(policy: CompiledPolicy, category: string): readonly string[] {
  const below = policy.categories.map(known => known.id).filter(id => id.startsWith(`${category}.`));
  if (below.length === 0) return policy.categories.some(known => known.id === category) ? [category] : [];
  return below.filter(id => !below.some(other => other.startsWith(`${id}.`)));
}

/** Does a clause touch a category? A category that the policy does not know may be any: it is touched. */
export function touches(policy: CompiledPolicy, categories: readonly string[], category: string): boolean {
  const leaves = leavesOf(policy, category);
  return leaves.length === 0 || leaves.some(leaf => categories.includes(leaf));
}
