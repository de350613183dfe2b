import { gaveUp, type Diagrams, type Node, type Operation } from './decision-diagrams.ts';

/** Values that each variable may have; one that is not named may have any. */
export type Cube = ReadonlyMap<number, readonly number[]>;

const and: Operation = { name: 'cover and', of: (a, b) => Math.min(a, b) };
const or: Operation = { name: 'cover or', of: (a, b) => Math.max(a, b) };
const without: Operation = { name: 'cover without', of: (a, b) => (a === 1 && b === 0 ? 1 : 0) };

/**
 * A function with the answers 0 and 1, as few cubes that together are exactly where it answers 1. Cubes may overlap, as
 * sentences do: "under 16, or opted out". After Minato's irredundant sum of products (IEICE 1993), for many values.
 * Nothing: it gave up.
 */
export function coverOf(diagrams: Diagrams, node: Node): readonly Cube[] | undefined {
  const found = cover(diagrams, node, node);
  return found.node === gaveUp ? undefined : found.cubes;
}

interface Cover {
  readonly cubes: readonly Cube[];
  /** The cubes together. */
  readonly node: Node;
}

/** Cubes that hold all of `least` and nothing beyond `most`. */
function cover(diagrams: Diagrams, least: Node, most: Node): Cover {
  const { combine, leaf, valueOf } = diagrams;
  if (least === gaveUp || most === gaveUp) return { cubes: [], node: gaveUp };
  if (valueOf(least) === 0) return { cubes: [], node: least };
  if (valueOf(most) === 1) return { cubes: [new Map()], node: most };
  const variable = Math.min(diagrams.variableOf(least), diagrams.variableOf(most));
  const leasts = diagrams.childrenAt(least, variable);
  const mosts = diagrams.childrenAt(most, variable);
  const always = mosts.reduce((a, b) => combine(and, a, b), leaf(1));
  const own = ownCovers(diagrams, { variable, mosts, needed: leasts.map(child => combine(without, child, always)) });
  const rest = leasts.reduce((sum, child, index) => combine(or, sum, combine(without, child, own.nodes[index] ?? gaveUp)), leaf(0));
  const shared = cover(diagrams, rest, always);
  return { cubes: [...shared.cubes, ...own.cubes], node: combine(or, shared.node, diagrams.choose(variable, own.nodes)) };
}

interface Branches {
  readonly variable: number;
  readonly needed: readonly Node[];
  readonly mosts: readonly Node[];
}

/** What must be said with the variable named: values that need the same are said together. */
function ownCovers(diagrams: Diagrams, { variable, needed, mosts }: Branches): { cubes: readonly Cube[]; nodes: readonly Node[] } {
  const groups = new Map<string, number[]>();
  needed.forEach((node, value) => {
    const key = `${node},${mosts[value] ?? gaveUp}`;
    groups.set(key, [...(groups.get(key) ?? []), value]);
  });
  const cubes: Cube[] = [];
  const nodes = needed.map(() => gaveUp);
  for (const values of groups.values()) {
    const [first = 0] = values;
    const found = cover(diagrams, needed[first] ?? gaveUp, mosts[first] ?? gaveUp);
    cubes.push(...found.cubes.map(cube => new Map([[variable, values], ...cube])));
    for (const value of values) nodes[value] = found.node;
  }
  return { cubes, nodes };
}
