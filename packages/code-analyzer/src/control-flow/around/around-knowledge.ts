import type { AnalysisContext } from '../../analysis-context.ts';
import type { FlowStep } from '../../facts.ts';
import type { CalleeRole } from '../../program/callee-roles.ts';
import type { CallLike, FunctionLike, Node } from '../../program/compiler.ts';
import type { FlowOwner } from '../control-flow.ts';
import type { References } from '../references.ts';

/**
 * What is asked of the world around a function, whatever is looked for there: something that covers what the function does. An
 * audit record covers it before or after, a check only before.
 */
export interface AroundKnowledge {
  readonly context: AnalysisContext;
  readonly references: References;
  readonly timing: 'around' | 'before';
  /** A tag or a binding says of a function that it covers. */
  readonly isRole: (role: CalleeRole) => boolean;
  /** Covered on every path of its own function; on those on which the named values are there, if some are named. */
  readonly isCovered: (node: Node, assumedPresent: readonly string[]) => boolean;
  /** What covers the node in its own function. */
  readonly coverIn: (node: Node) => Node;
  /** Whoever has run the function and goes on is covered. */
  readonly always: (owner: FunctionLike) => boolean;
  /** The same for what a framework runs before a handler, and no further once it has answered. */
  readonly inHook: (owner: FunctionLike) => boolean;
  /** Whoever has run the function and got a "yes" is covered: `canActivate`. */
  readonly whenGranted: (owner: FunctionLike) => boolean;
  /** The expression stands for middleware that covers whatever follows it. */
  readonly isMiddleware: (value: Node) => boolean;
  /** Whoever runs this function covers it. */
  readonly outsideOf: (owner: FlowOwner) => Outside;
  /** Ends of the steps that tell of a gap. */
  readonly gapSays: { readonly called: string; readonly registered: string };
}

/** What is known of the world outside a function. */
export type Outside =
  /** What covers. */
  | { readonly kind: 'covered'; readonly by: Node }
  /** Somebody runs it without: the steps say who. Of the entry only the place where it is handed over may be known yet. */
  | { readonly kind: 'gap'; readonly steps: readonly FlowStep[]; readonly entry?: Entry; readonly handedOver?: Node }
  /** Still being looked at: a function that calls itself says nothing about who calls it first. */
  | { readonly kind: 'circular' };

/** The outermost function that is run without cover. */
export interface Entry {
  readonly owner: FlowOwner;
  /** Where it is handed over by name: `app.get('/patients', listPatients)`. */
  readonly handedOver?: Node;
}

export const uncovered: Outside = { kind: 'gap', steps: [] };

/** A tag or a binding says that what the call runs covers. */
export function hasRole(call: CallLike, { context, isRole }: AroundKnowledge): boolean {
  return context.roles.of(call).some(callee => callee.roles.some(isRole));
}
