import { createNodeTable, gaveUp, noVariable, type Node, type NodeTable } from './node-table.ts';

export { gaveUp, type Node } from './node-table.ts';

/**
 * Reduced, ordered decision diagrams over variables with a few values each (Srinivasan et al., "Algorithms for discrete
 * function manipulation", ICCAD 1990): two functions are equal exactly if their nodes are. What is asked in different
 * conditions never multiplies unless the answer depends on it together.
 */
export interface Diagrams {
  /** The function that always answers `value`, a number from 0. */
  readonly leaf: (value: number) => Node;
  /** Answers as `children[i]` does where the variable has its value `i`. */
  readonly choose: (variable: number, children: readonly Node[]) => Node;
  /** `operation` of two answers, everywhere. */
  readonly combine: (operation: Operation, a: Node, b: Node) => Node;
  readonly map: (a: Node, of: (value: number) => number) => Node;
  /** The answer of a leaf; `undefined` for all others. */
  readonly valueOf: (node: Node) => number | undefined;
  readonly variableOf: (node: Node) => number;
  /** What the node answers for each of the variable's values. */
  readonly childrenAt: (node: Node, variable: number) => readonly Node[];
  /** Every different answer of the function, ascending. */
  readonly answersOf: (node: Node) => readonly number[];
  /** Gives up after so many more steps; from then on every answer is `gaveUp`. */
  readonly allow: (steps: number) => void;
}

/** Two answers to one. What an operation has computed is kept: it must be a constant of its module or of one comparison. */
export interface Operation {
  readonly name: string;
  readonly of: (a: number, b: number) => number;
}

/** `sizes`: how many values each variable has; a variable with a smaller number is asked first. */
export function createDiagrams(sizes: readonly number[]): Diagrams {
  const table = createNodeTable();
  const computed = new Map<string, Map<number, Node>>();
  let taken = 0;
  let limit = Number.POSITIVE_INFINITY;
  const childrenAt = (node: Node, variable: number): readonly Node[] => {
    const { variable: own, children } = table.at(node);
    return own === variable ? children : Array.from({ length: sizes[variable] ?? 1 }, () => node);
  };
  const combine = (operation: Operation, a: Node, b: Node): Node => {
    if (a === gaveUp || b === gaveUp || ++taken > limit) return gaveUp;
    const [left, right] = [table.at(a), table.at(b)];
    if (left.variable === noVariable && right.variable === noVariable) return table.leaf(operation.of(left.value, right.value));
    const answers = computed.get(operation.name) ?? new Map<number, Node>();
    computed.set(operation.name, answers);
    const key = a * 2 ** 26 + b;
    const before = answers.get(key);
    if (before !== undefined) return before;
    const variable = Math.min(left.variable, right.variable);
    const others = childrenAt(b, variable);
    const children = childrenAt(a, variable).map((child, value) => combine(operation, child, others[value] ?? gaveUp));
    const answer = table.choose(variable, children);
    if (answer !== gaveUp) answers.set(key, answer);
    return answer;
  };
  return {
    leaf: table.leaf,
    choose: table.choose,
    combine,
    map: (node, of) => mapped(table, node, of),
    valueOf: node => (table.at(node).variable === noVariable ? table.at(node).value : undefined),
    variableOf: node => table.at(node).variable,
    childrenAt,
    answersOf: node => answersOf(table, node),
    allow: steps => void (limit = taken + steps),
  };
}

function mapped(table: NodeTable, start: Node, of: (value: number) => number): Node {
  const done = new Map<Node, Node>([[gaveUp, gaveUp]]);
  const visit = (node: Node): Node => {
    const before = done.get(node);
    if (before !== undefined) return before;
    const { variable, value, children } = table.at(node);
    const answer = variable === noVariable ? table.leaf(of(value)) : table.choose(variable, children.map(visit));
    done.set(node, answer);
    return answer;
  };
  return visit(start);
}

function answersOf(table: NodeTable, start: Node): readonly number[] {
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    table.at(node).children.forEach(visit);
  };
  visit(start);
  const leaves = [...seen].map(node => table.at(node)).filter(({ variable }) => variable === noVariable);
  return leaves.map(({ value }) => value).sort((a, b) => a - b);
}
