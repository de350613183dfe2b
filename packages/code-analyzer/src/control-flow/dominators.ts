import type { ControlFlow, Point } from './control-flow.ts';

/**
 * For each point that can be reached, the last one that every path to it goes through; nothing for the entry. By going through
 * the points in the order of a walk until nothing changes (Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm, 2001).
 */
export function immediateDominators({ entry }: ControlFlow): ReadonlyMap<Point, Point> {
  const order = reversePostorder(entry);
  const rank = new Map(order.map((point, index) => [point, index]));
  const before = predecessors(order);
  const found = new Map<Point, Point>([[entry, entry]]);
  const meet = (first: Point, second: Point): Point => {
    let [a, b] = [first, second];
    while (a !== b) {
      if ((rank.get(a) ?? 0) > (rank.get(b) ?? 0)) a = found.get(a) ?? entry;
      else b = found.get(b) ?? entry;
    }
    return a;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const point of order.slice(1)) {
      const known = (before.get(point) ?? []).filter(one => found.has(one));
      const dominator = known.reduce(meet);
      if (found.get(point) === dominator) continue;
      found.set(point, dominator);
      changed = true;
    }
  }
  found.delete(entry);
  return found;
}

/** Every point that can be reached, each before those that lead on from it, loops aside. */
function reversePostorder(entry: Point): readonly Point[] {
  const left: Point[] = [];
  const seen = new Set([entry]);
  const way: { readonly point: Point; next: number }[] = [{ point: entry, next: 0 }];
  for (let at = way.at(-1); at; at = way.at(-1)) {
    const edge = at.point.next[at.next++];
    if (!edge) {
      left.push(at.point);
      way.pop();
    } else if (!seen.has(edge.to)) {
      seen.add(edge.to);
      way.push({ point: edge.to, next: 0 });
    }
  }
  return left.reverse();
}

function predecessors(points: readonly Point[]): ReadonlyMap<Point, readonly Point[]> {
  const found = new Map<Point, Point[]>();
  for (const point of points) {
    for (const { to } of point.next) {
      const known = found.get(to);
      if (known) known.push(point);
      else found.set(to, [point]);
    }
  }
  return found;
}
