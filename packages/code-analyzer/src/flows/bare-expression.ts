import { syntax, type Node } from '../program/compiler.ts';

/** The expression inside parentheses, assertions and `!`. */
export function bareExpression(node: Node): Node {
  let at = node;
  while (
    syntax.isParenthesizedExpression(at) ||
    syntax.isAsExpression(at) ||
    syntax.isSatisfiesExpression(at) ||
    syntax.isNonNullExpression(at) ||
    syntax.isTypeAssertionExpression(at)
  )
    at = at.expression;
  return at;
}

/** The outermost of the parentheses and assertions around an expression. */
export function wrappedExpression(node: Node): Node {
  let at = node;
  while (isWrapper(at.parent)) at = at.parent;
  return at;
}

const isWrapper = (node: Node): boolean =>
  syntax.isParenthesizedExpression(node) ||
  syntax.isAsExpression(node) ||
  syntax.isSatisfiesExpression(node) ||
  syntax.isNonNullExpression(node);
