import { syntax, type Expression, type FunctionLike, type Node } from '../program/compiler.ts';

/** What a function may give back: `return`, `yield`, the expression of an arrow. */
export function returnedExpressions(fn: FunctionLike): readonly Expression[] {
  const { body } = fn;
  if (!body) return [];
  if (!syntax.isBlock(body)) return [body];
  const found: Expression[] = [];
  const visit = (node: Node): void => {
    if (syntax.isFunctionLike(node) || syntax.isClassLike(node)) return;
    if ((syntax.isReturnStatement(node) || syntax.isYieldExpression(node)) && node.expression) found.push(node.expression);
    syntax.forEachChild(node, visit);
  };
  syntax.forEachChild(body, visit);
  return found;
}
