import { syntax as ts, type Node } from '../program/compiler.ts';

/** The expression inside parentheses, `as`, `satisfies`, `!` and `<T>`. */
export function bareExpression(node: Node): Node {
  let at = node;
  while (
    ts.isParenthesizedExpression(at) ||
    ts.isAsExpression(at) ||
    ts.isSatisfiesExpression(at) ||
    ts.isNonNullExpression(at) ||
    ts.isTypeAssertionExpression(at)
  ) {
    at = at.expression;
  }
  return at;
}
