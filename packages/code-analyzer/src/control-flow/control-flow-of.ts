import { memoised } from '../program/memoised.ts';
import { buildControlFlow } from './build-control-flow.ts';
import type { ControlFlow, FlowOwner } from './control-flow.ts';

/** Cached look-up of graphs. The cache lives as long as the function: make one for each context. */
export type ControlFlowOf = (owner: FlowOwner) => ControlFlow;

export const createControlFlowOf = (): ControlFlowOf => memoised(buildControlFlow);
