import type { ControlFlow, FlowOwner } from './control-flow.ts';
import { buildControlFlow } from './build-control-flow.ts';

/** Cached look-up of graphs. */
export type ControlFlowOf = (owner: FlowOwner) => ControlFlow;

/** The cache lives as long as what is returned: one for each context. */
export function createControlFlowOf(): ControlFlowOf {
  const built = new WeakMap<FlowOwner, ControlFlow>();
  return owner => {
    const known = built.get(owner);
    if (known) return known;
    const made = buildControlFlow(owner);
    built.set(owner, made);
    return made;
  };
}
