/** The way of a value so far, newest step first; shared between values that came the same way. */
import type { FlowStep } from '../facts.ts';
import type { Node } from '../program/compiler.ts';
import { placeOf } from './place-of.ts';

export interface Trail {
  readonly place: Node;
  readonly says: string;
  readonly before: Trail | undefined;
  readonly length: number;
}

/** A reader follows no more hops than this; later ones are left out, the sink itself is always named by the flow. */
const mostSteps = 24;

export function lastStep(before: Trail | undefined, place: Node, says: string): Trail | undefined {
  if (before !== undefined && (before.length >= mostSteps || (before.place === place && before.says === says))) return before;
  return { place, says, before, length: (before?.length ?? 0) + 1 };
}

/** The way inside a function after the way to its call. */
export function appendTrail(first: Trail | undefined, second: Trail | undefined): Trail | undefined {
  return stepsOf(second).reduce((trail, step) => lastStep(trail, step.place, step.says), first);
}

export function flowSteps(trail: Trail | undefined): FlowStep[] {
  return stepsOf(trail).map(step => ({ ...placeOf(step.place), says: step.says }));
}

function stepsOf(trail: Trail | undefined): Trail[] {
  const steps: Trail[] = [];
  for (let step = trail; step !== undefined; step = step.before) steps.unshift(step);
  return steps;
}
