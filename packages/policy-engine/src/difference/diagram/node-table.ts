/** A function from what a request may say to an answer (a number): equal functions have the same number in a table. */
export type Node = number;

/** The node of a function that was too large to write down. */
export const gaveUp: Node = 0;

/** What a leaf asks: it comes after every variable. */
export const noVariable = Number.POSITIVE_INFINITY;

export interface NodeTable {
  readonly at: (node: Node) => Entry;
  readonly leaf: (value: number) => Node;
  /** A question that makes no difference is not asked. */
  readonly choose: (variable: number, children: readonly Node[]) => Node;
}

interface Entry {
  readonly variable: number;
  /** The answer of a leaf. */
  readonly value: number;
  readonly children: readonly Node[];
}

export function createNodeTable(): NodeTable {
  const entries: Entry[] = [{ variable: noVariable, value: -1, children: [] }];
  const known = new Map<string, Node>();
  const intern = (key: string, entry: Entry): Node => {
    const node = known.get(key) ?? entries.push(entry) - 1;
    known.set(key, node);
    return node;
  };
  return {
    at: node => {
      const found = entries[node];
      if (found === undefined) throw new Error(`no node ${node}`);
      return found;
    },
    leaf: value => intern(`=${value}`, { variable: noVariable, value, children: [] }),
    choose: (variable, children) => {
      if (children.includes(gaveUp)) return gaveUp;
      const [first = gaveUp] = children;
      const isSettled = children.every(child => child === first);
      return isSettled ? first : intern(`${variable}:${children.join()}`, { variable, value: 0, children });
    },
  };
}
