/**
 * The order in which one function evaluates its statements and calls: a graph of points, made from syntax alone.
 *
 * Both legs of a short circuit (`&&`, `||`, `??`, `?.`, `? :`) are branches like those of `if`. A `finally` block appears once for
 * each way of entering it (normal end, `return`, `throw`, each `break` and `continue`), so no path returns and then goes on.
 * Nested functions are not part of the graph.
 */
import type { Expression, FunctionLike, Node, SourceFile } from '../program/compiler.ts';

/** A function with a body, a module, or a class static block. */
export type FlowOwner = FunctionLike | SourceFile;

/** Graph of one function. Never changes once built. */
export interface ControlFlow {
  readonly owner: FlowOwner;
  readonly points: readonly Point[];
  readonly entry: Point;
  /** Where the function is left: at a `return`, at its end, by an exception. Present even if nothing reaches them. */
  readonly exits: { readonly returned: Point; readonly ended: Point; readonly thrown: Point };
  /** Points at which a node has just been evaluated: none in dead code, several inside `finally`. */
  readonly pointsOf: (node: Node) => readonly Point[];
  /** The function was larger than `maximumPoints`; what comes behind is missing. */
  readonly truncated: boolean;
}

export type PointKind = 'entry' | 'step' | 'test' | 'returned' | 'ended' | 'thrown';

export interface Point {
  /** Position in `ControlFlow.points`. */
  readonly id: number;
  readonly kind: PointKind;
  /** What has just been evaluated; absent for entry and exits. */
  readonly node?: Node;
  readonly next: readonly Edge[];
}

export interface Edge {
  readonly to: Point;
  /** The branch is taken when `test` has turned out so. */
  readonly when?: Condition;
  /** An exception: `explicit` from a `throw` statement, `possible` from any call inside a `try`. */
  readonly throws?: 'explicit' | 'possible';
}

export type Condition =
  /** `if`, loops, `&&`, `||`, `? :`. */
  | { readonly kind: 'truthy'; readonly test: Expression; readonly outcome: boolean }
  /** `??`, `?.`: outcome `false` means `null` or `undefined`. */
  | { readonly kind: 'present'; readonly test: Expression; readonly outcome: boolean }
  /** `for … of`, `for … in`: outcome `false` in the first round means that there was nothing to go through. */
  | { readonly kind: 'item'; readonly test: Expression; readonly outcome: boolean; readonly first: boolean }
  /** One `case` of a `switch`. */
  | { readonly kind: 'case'; readonly test: Expression; readonly outcome: boolean };

/** Above this a graph is cut off: generated code, or nested `finally` blocks that double at each level. */
export const maximumPoints = 20_000;
