import type { Node } from '../program/compiler.ts';

/** A number for each node that is asked about. */
export interface NodeIdentities {
  readonly of: (node: Node) => number;
  readonly nodeOf: (identity: number) => Node | undefined;
  readonly forget: (identity: number) => void;
}

export function createNodeIdentities(): NodeIdentities {
  const identities = new Map<Node, number>();
  const nodes = new Map<number, Node>();
  let last = 0;
  return {
    of: node => {
      const known = identities.get(node);
      if (known !== undefined) return known;
      last += 1;
      identities.set(node, last);
      nodes.set(last, node);
      return last;
    },
    nodeOf: identity => nodes.get(identity),
    forget: identity => {
      const node = nodes.get(identity);
      nodes.delete(identity);
      if (node) identities.delete(node);
    },
  };
}
