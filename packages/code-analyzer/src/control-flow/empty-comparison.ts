/** What `=== null`, `!== undefined` and `length > 0` say of something that may be nothing. */
import { syntax as ts, type Expression, type nodes } from '../program/compiler.ts';

const { SyntaxKind } = ts;
const equal: ReadonlySet<nodes.SyntaxKind> = new Set([SyntaxKind.EqualsEqualsToken, SyntaxKind.EqualsEqualsEqualsToken]);
const different: ReadonlySet<nodes.SyntaxKind> = new Set([SyntaxKind.ExclamationEqualsToken, SyntaxKind.ExclamationEqualsEqualsToken]);

/** Does a comparison that comes out so say that what stands on its left is nothing? */
export function isEmptyComparedWith({ operatorToken: { kind: operator }, right }: nodes.BinaryExpression, outcome: boolean): boolean {
  if (isNothing(right)) return equal.has(operator) ? outcome : different.has(operator) && !outcome;
  return ts.isNumericLiteral(right) && isCountedEmpty(operator, Number(right.text), outcome);
}

function isNothing(node: Expression): boolean {
  const isUndefined = (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && node.text === 'undefined';
  return node.kind === ts.SyntaxKind.NullKeyword || isUndefined;
}

/** `length === 0`, `length < 1`, and the outcome "no" of `length > 0`, `length >= 1`, `length !== 0`. */
function isCountedEmpty(operator: nodes.SyntaxKind, bound: number, outcome: boolean): boolean {
  if (equal.has(operator)) return bound === 0 && outcome;
  if (different.has(operator)) return bound === 0 && !outcome;
  if (operator === SyntaxKind.LessThanToken) return bound <= 1 && outcome;
  if (operator === SyntaxKind.LessThanEqualsToken) return bound <= 0 && outcome;
  if (operator === SyntaxKind.GreaterThanToken) return bound === 0 && !outcome;
  return operator === SyntaxKind.GreaterThanEqualsToken && bound === 1 && !outcome;
}
