import type { ControlFlow, Edge, Point } from './control-flow.ts';

/** Which ways a search may take. */
export interface Ways {
  /** Points that end a way: it does not go through them. */
  readonly avoid: (point: Point) => boolean;
  readonly follow: (edge: Edge) => boolean;
}

/** The edges of a shortest path from one of the points to one that is wanted; empty when a starting point is wanted itself. */
export function findPath(from: readonly Point[], isWanted: (point: Point) => boolean, ways: Ways): readonly Edge[] | undefined {
  const cameBy = new Map<Point, Step | undefined>();
  const queue: Point[] = [];
  for (const point of from) {
    if (cameBy.has(point)) continue;
    cameBy.set(point, undefined);
    queue.push(point);
  }
  for (const point of queue) {
    if (isWanted(point)) return edgesTo(point, cameBy);
    for (const edge of point.next) {
      if (cameBy.has(edge.to) || ways.avoid(edge.to) || !ways.follow(edge)) continue;
      cameBy.set(edge.to, { from: point, edge });
      queue.push(edge.to);
    }
  }
  return undefined;
}

interface Step {
  readonly from: Point;
  readonly edge: Edge;
}

function edgesTo(end: Point, cameBy: ReadonlyMap<Point, Step | undefined>): readonly Edge[] {
  const edges: Edge[] = [];
  let step = cameBy.get(end);
  while (step) {
    edges.push(step.edge);
    step = cameBy.get(step.from);
  }
  return edges.reverse();
}

/** All points that are reached step by step, the nearest first; each is asked for its next ones once. */
export function gatherPoints(from: readonly Point[], next: (point: Point) => readonly Point[]): ReadonlySet<Point> {
  const found = new Set(from);
  // A set that grows is gone through to its end.
  for (const point of found) for (const reached of next(point)) found.add(reached);
  return found;
}

export const anyWay: Ways = { avoid: () => false, follow: () => true };

/** Every path from the entry to the node goes through `dominator` first. Dead code is dominated by everything. */
export function dominates(flow: ControlFlow, dominator: readonly Point[], node: readonly Point[]): boolean {
  const before = new Set(dominator);
  const targets = new Set(node);
  return findPath([flow.entry], point => targets.has(point), { ...anyWay, avoid: point => before.has(point) }) === undefined;
}

/** No path leaves the function without `call` any more, other than by an exception. */
export function postDominates(flow: ControlFlow, call: readonly Point[], node: readonly Point[]): boolean {
  const behind = new Set(call);
  return findPath(node, point => isRelease(flow, point), { ...anyWay, avoid: point => behind.has(point) }) === undefined;
}

/** The function hands something back here; an exception does not. */
export function isRelease(flow: ControlFlow, point: Point): boolean {
  return point === flow.exits.returned || point === flow.exits.ended;
}
