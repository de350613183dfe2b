import { syntax as ts, type Node } from './compiler.ts';

/** Whether `await` may be written here: the innermost function is one that waits. A module may be of either kind, and is taken for none. */
export function isInsideAsync(node: Node): boolean {
  for (let at = node.parent as Node | undefined; at; at = at.parent as Node | undefined) {
    if (ts.isClassStaticBlockDeclaration(at) || ts.isPropertyDeclaration(at)) return false;
    if (ts.isFunctionLike(at))
      return ts.canHaveModifiers(at) && (ts.getModifiers(at) ?? []).some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
  }
  return false;
}
