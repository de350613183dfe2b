import type { Node } from '../../program/compiler.ts';
import type { Edge, Point } from '../control-flow.ts';
import type { Answers } from '../correlated-tests.ts';

/** What is left of a function's graph when its audit records are taken out. */
export interface SilentGraph {
  /** Calls that leave an audit record, in the order of the text. */
  readonly auditCalls: readonly Node[];
  /** One for each way to answer the questions that the function asks more than once. */
  readonly ways: readonly SilentWays[];
}

export interface SilentWays {
  readonly answers: Answers;
  /** Nothing of the record can be here: an audit call, or a call that never comes back. */
  readonly isBarred: (point: Point) => boolean;
  /** An exit may be reached from here without an audit record. */
  readonly escapes: (point: Point) => boolean;
  /** The last branches of a shortest way from the entry without an audit record; `undefined` if there is none. */
  readonly wayTo: (point: Point) => readonly Edge[] | undefined;
}
