/** The first cycle met when walking in sorted order, as `a -> b -> a`; `undefined` when there is none. */
export function findCycle(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  const done = new Set<string>();
  for (const start of [...graph.keys()].sort()) {
    const cycle = walk({ graph, done, trail: [] }, start);
    if (cycle) return cycle;
  }
  return undefined;
}

interface Walk {
  readonly graph: ReadonlyMap<string, ReadonlySet<string>>;
  readonly done: Set<string>;
  readonly trail: readonly string[];
}

function walk(state: Walk, node: string): readonly string[] | undefined {
  const seenAt = state.trail.indexOf(node);
  if (seenAt >= 0) return [...state.trail.slice(seenAt), node];
  if (state.done.has(node)) return undefined;
  const trail = [...state.trail, node];
  for (const next of [...(state.graph.get(node) ?? [])].sort()) {
    const cycle = walk({ ...state, trail }, next);
    if (cycle) return cycle;
  }
  state.done.add(node);
  return undefined;
}
