import { syntax, type Node } from '../program/compiler.ts';

/** Goes through a tree in the order of the text, without recursion: generated code nests deeper than the stack. */
export function walkTree<State>(root: Node, state: State, enter: (node: Node, state: State) => State | undefined): void {
  const waiting: { readonly node: Node; readonly state: State }[] = [{ node: root, state }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const inside = enter(next.node, next.state);
    // `undefined`: nothing below is of interest.
    if (inside === undefined) continue;
    const children: Node[] = [];
    syntax.forEachChild(next.node, child => void children.push(child));
    for (const node of children.reverse()) waiting.push({ node, state: inside });
  }
}

/** Is there such a node, the root included? */
export function hasNode(root: Node, isMeant: (node: Node) => boolean): boolean {
  let found = false;
  walkTree(root, 0, node => {
    found ||= isMeant(node);
    return found ? undefined : 0;
  });
  return found;
}
