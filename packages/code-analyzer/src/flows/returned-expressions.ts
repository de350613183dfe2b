import { syntax, type Expression, type FunctionLike } from '../program/compiler.ts';
import { walkTree } from './walk-tree.ts';

/** What a function may give back: `return`, `yield`, the expression of an arrow. */
export function returnedExpressions(fn: FunctionLike): readonly Expression[] {
  const { body } = fn;
  if (!body) return [];
  if (!syntax.isBlock(body)) return [body];
  const found: Expression[] = [];
  walkTree(body, 0, node => {
    if (syntax.isFunctionLike(node) || syntax.isClassLike(node)) return undefined;
    if ((syntax.isReturnStatement(node) || syntax.isYieldExpression(node)) && node.expression) found.push(node.expression);
    return 0;
  });
  return found;
}
