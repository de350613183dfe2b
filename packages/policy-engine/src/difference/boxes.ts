/** A product of sets, one for each dimension; sorted. */
export type Box = readonly (readonly number[])[];

/**
 * Points to few boxes that hold exactly them, disjoint. Boxes that differ in one dimension alone become one; the last
 * dimension is tried first, so that the answer depends on nothing but the set of points.
 */
export function boxesOf(points: readonly (readonly number[])[]): readonly Box[] {
  let boxes: readonly Box[] = points.map(point => point.map(value => [value]));
  const dimensions = points[0]?.length ?? 0;
  for (let dimension = dimensions - 1; dimension >= 0; dimension--) boxes = mergedAlong(boxes, dimension);
  return boxes;
}

function mergedAlong(boxes: readonly Box[], dimension: number): readonly Box[] {
  const alike = new Map<string, Box>();
  for (const box of boxes) {
    const key = box.map((values, index) => (index === dimension ? '' : values.join())).join('|');
    const before = alike.get(key);
    alike.set(key, before === undefined ? box : before.map((values, index) => (index === dimension ? union(values, box[index]) : values)));
  }
  return [...alike.values()];
}

function union(a: readonly number[], b: readonly number[] = []): readonly number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}
