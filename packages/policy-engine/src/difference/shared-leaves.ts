import type { CompiledPolicy } from '../compiled-policy.ts';

/** A category that both policies know, and the leaves that each means by it. */
export interface SharedLeaf {
  readonly id: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Data that both policies know, and at least one as a leaf; what only one knows is said of the vocabulary. */
export function sharedLeaves(before: CompiledPolicy, after: CompiledPolicy): readonly SharedLeaf[] {
  const [old, now] = [leavesIn(before), leavesIn(after)];
  return after.categories.flatMap(({ id }) => {
    const [first, second] = [old.get(id), now.get(id)];
    const isLeaf = first?.[0] === id || second?.[0] === id;
    return first === undefined || second === undefined || !isLeaf ? [] : [{ id, before: first, after: second }];
  });
}

/** Category to its leaves: itself, or what is below it. */
function leavesIn({ categories }: CompiledPolicy): ReadonlyMap<string, readonly string[]> {
  const parents = new Set(categories.flatMap(({ id }) => ancestorsOf(id)));
  const leaves = new Map<string, string[]>();
  for (const { id } of categories) {
    if (parents.has(id)) continue;
    for (const category of [id, ...ancestorsOf(id)]) leaves.set(category, [...(leaves.get(category) ?? []), id]);
  }
  return leaves;
}

function ancestorsOf(id: string): readonly string[] {
  const steps = id.split('.');
  return steps.slice(1).map((_, place) => steps.slice(0, place + 1).join('.'));
}
