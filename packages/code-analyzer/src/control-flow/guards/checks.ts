import type { Node } from '../../program/compiler.ts';
import type { Point } from '../control-flow.ts';

/** Which points of a function are reached without the check. */
export interface Checks {
  /** By some way that can be taken, the point is reached and the check has not said yes. */
  readonly mayBeUnchecked: (point: Point) => boolean;
  /** The same when the named values are known to be there. */
  readonly mayBeUncheckedWith: (point: Point, assumedPresent: readonly string[]) => boolean;
  /** Checks of which each alone is passed on every way to all of the points, in the order of the text; else those that share it. */
  readonly checksBefore: (points: readonly Point[]) => readonly Node[];
}
