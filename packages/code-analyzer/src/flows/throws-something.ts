import { syntax, type Node, type nodes } from '../program/compiler.ts';
import { walkTree } from './walk-tree.ts';

/** `throw new Error('fixed text')` tells nothing; what a `catch` throws on is found where it was thrown first. */
export function throwsSomething(node: Node): node is nodes.ThrowStatement {
  if (!syntax.isThrowStatement(node)) return false;
  const { expression } = node;
  if (syntax.isIdentifier(expression)) return !isCaughtHere(expression);
  const values =
    syntax.isNewExpression(expression) || syntax.isCallExpression(expression) ? [...(expression.arguments ?? [])] : [expression];
  return values.some(holdsName);
}

function holdsName(expression: Node): boolean {
  let found = false;
  walkTree(expression, 0, node => {
    if (syntax.isIdentifier(node) && node.text !== 'undefined') found = true;
    return found || syntax.isFunctionLike(node) ? undefined : 0;
  });
  return found;
}

function isCaughtHere(name: nodes.Identifier): boolean {
  for (let node: Node = name; !syntax.isSourceFile(node) && !syntax.isFunctionLike(node); node = node.parent) {
    const declared = syntax.isCatchClause(node) ? node.variableDeclaration?.name : undefined;
    if (declared && syntax.isIdentifier(declared) && declared.text === name.text) return true;
  }
  return false;
}
