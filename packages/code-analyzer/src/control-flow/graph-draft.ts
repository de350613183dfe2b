import type { Node } from '../program/compiler.ts';
import { maximumPoints, type Condition, type Edge, type Point, type PointKind } from './control-flow.ts';

/** Edges that have a start and no end yet. An empty frontier means that nothing gets here. */
export type Frontier = readonly Loose[];

export interface Loose {
  readonly from: Point;
  readonly when?: Condition;
  readonly throws?: 'explicit' | 'possible';
}

/** A graph being built. */
export interface GraphDraft {
  readonly points: readonly Point[];
  /** New point at the end of all loose edges; no point when there are none. */
  readonly add: (kind: PointKind, frontier: Frontier, node?: Node) => Frontier;
  /** A point that loops come back to, present even if the frontier is empty. */
  readonly place: (kind: PointKind, frontier: Frontier, node?: Node) => Point;
  readonly connect: (frontier: Frontier, to: Point) => void;
  readonly isFull: () => boolean;
}

export function createGraphDraft(): GraphDraft {
  const points: Point[] = [];
  const edges: Edge[][] = [];

  const connect = (frontier: Frontier, to: Point): void => {
    for (const { from, ...edge } of frontier) edges[from.id]?.push({ to, ...edge });
  };
  const place = (kind: PointKind, frontier: Frontier, node?: Node): Point => {
    const next: Edge[] = [];
    const point: Point = { id: points.length, kind, next, ...(node && { node }) };
    points.push(point);
    edges.push(next);
    connect(frontier, point);
    return point;
  };
  return {
    points,
    place,
    connect,
    add: (kind, frontier, node) => (frontier.length === 0 ? frontier : [{ from: place(kind, frontier, node) }]),
    isFull: () => points.length >= maximumPoints,
  };
}

/** Both outcomes of a test that has just been evaluated. */
export function split(
  frontier: Frontier,
  condition: (outcome: boolean) => Condition,
): { readonly whenTrue: Frontier; readonly whenFalse: Frontier } {
  const marked = (outcome: boolean): Frontier => frontier.map(({ from }) => ({ from, when: condition(outcome) }));
  return { whenTrue: marked(true), whenFalse: marked(false) };
}

export function thrownFrom(frontier: Frontier, throws: 'explicit' | 'possible'): Frontier {
  return frontier.map(({ from }) => ({ from, throws }));
}
