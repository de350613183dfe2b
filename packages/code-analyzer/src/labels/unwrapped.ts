import { syntax, type Expression } from '../program/compiler.ts';

/** An expression without parentheses, casts and `!` around it. */
export function unwrapped(expression: Expression): Expression {
  let node = expression;
  while (
    syntax.isParenthesizedExpression(node) ||
    syntax.isAsExpression(node) ||
    syntax.isSatisfiesExpression(node) ||
    syntax.isTypeAssertionExpression(node) ||
    syntax.isNonNullExpression(node)
  ) {
    node = node.expression;
  }
  return node;
}
