import { ts } from '@ts-morph/common';

/**
 * How deep the tree of a file is, walked without recursion. A chain of operators (`a + b + c + …`) counts as one level: the compiler
 * walks it in a loop.
 */
export function nestingDepth(file: ts.SourceFile): number {
  let deepest = 0;
  const waiting: { readonly node: ts.Node; readonly depth: number }[] = [{ node: file, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > deepest) deepest = depth;
    ts.forEachChild(node, child => {
      const isLeftOperand = ts.isBinaryExpression(node) && child === node.left;
      waiting.push({ node: child, depth: isLeftOperand ? depth : depth + 1 });
    });
  }
  return deepest;
}
