/** Expressions around expressions: what an operator lets through. */
import { syntax, type Expression, type Node, type nodes } from '../../program/compiler.ts';
import { anyElement } from '../access-path.ts';
import { flowStep } from '../evaluation.ts';
import { isMaskExpression, textOf } from './literals.ts';
import { maskParts } from '../masks.ts';
import { nameOfKind } from '../name-of-kind.ts';
import { harmless, join } from '../value.ts';

type Wrapper = Node & { readonly expression: Expression };

const wrappers: ReadonlySet<number> = new Set([
  syntax.SyntaxKind.ParenthesizedExpression,
  syntax.SyntaxKind.AsExpression,
  syntax.SyntaxKind.SatisfiesExpression,
  syntax.SyntaxKind.TypeAssertionExpression,
  syntax.SyntaxKind.NonNullExpression,
  syntax.SyntaxKind.JsxExpression,
]);

/** `(x)`, `x as T`, `x!`: the type that is claimed names what is unknown. */
export const wrappings = flowStep({
  name: 'wrapping',
  accepts: (node): node is Wrapper => wrappers.has(node.kind) && (node as Partial<Wrapper>).expression !== undefined,
  entries: [...wrappers].map(nameOfKind),
  entryOf: node => nameOfKind(node.kind),
  value: (node, path, evaluation) => evaluation.named(evaluation.valueOf(node.expression, path), node, path),
});

export const awaiting = flowStep({
  name: 'await',
  accepts: syntax.isAwaitExpression,
  value: (node, path, evaluation) => evaluation.valueOf(node.expression, path),
});

export const spreadElements = flowStep({
  name: 'spread element',
  accepts: syntax.isSpreadElement,
  value: (node, path, evaluation) => evaluation.valueOf(node.expression, [anyElement, ...path]),
});

export const conditionals = flowStep({
  name: 'conditional',
  accepts: syntax.isConditionalExpression,
  value: (node, path, evaluation) => join([evaluation.valueOf(node.whenTrue, path), evaluation.valueOf(node.whenFalse, path)]),
});

const eitherOperators: ReadonlySet<number> = new Set([
  syntax.SyntaxKind.BarBarToken,
  syntax.SyntaxKind.QuestionQuestionToken,
  syntax.SyntaxKind.BarBarEqualsToken,
  syntax.SyntaxKind.QuestionQuestionEqualsToken,
]);

const isBinary = (node: Node, kinds: ReadonlySet<number>): node is nodes.BinaryExpression =>
  syntax.isBinaryExpression(node) && kinds.has(node.operatorToken.kind);

/** `a ?? b`, `a || b` */
export const alternatives = flowStep({
  name: 'alternative',
  accepts: (node): node is nodes.BinaryExpression => isBinary(node, eitherOperators),
  entries: [...eitherOperators].map(nameOfKind),
  entryOf: node => nameOfKind(node.operatorToken.kind),
  value: (node, path, evaluation) => join([evaluation.valueOf(node.left, path), evaluation.valueOf(node.right, path)]),
});

const lastOperators: ReadonlySet<number> = new Set([
  syntax.SyntaxKind.AmpersandAmpersandToken,
  syntax.SyntaxKind.AmpersandAmpersandEqualsToken,
  syntax.SyntaxKind.CommaToken,
  syntax.SyntaxKind.EqualsToken,
]);

/** `a && b`, `(a, b)`, `a = b`: the right side comes out. */
export const lastOperands = flowStep({
  name: 'last operand',
  accepts: (node): node is nodes.BinaryExpression => isBinary(node, lastOperators),
  entries: [...lastOperators].map(nameOfKind),
  entryOf: node => nameOfKind(node.operatorToken.kind),
  value: (node, path, evaluation) => evaluation.valueOf(node.right, path),
});

const plusOperators: ReadonlySet<number> = new Set([syntax.SyntaxKind.PlusToken, syntax.SyntaxKind.PlusEqualsToken]);

export const concatenations = flowStep({
  name: 'concatenation',
  accepts: (node): node is nodes.BinaryExpression => isBinary(node, plusOperators),
  entries: [...plusOperators].map(nameOfKind),
  entryOf: node => nameOfKind(node.operatorToken.kind),
  value: (node, _path, evaluation) => {
    const parts = operandsOf(node);
    return maskParts(join(parts.map(part => textOf(part, evaluation))), parts.some(isMaskExpression));
  },
});

/** All operands of `a + b + c`, however long: text is often put together in hundreds of lines. */
function operandsOf(sum: nodes.BinaryExpression): readonly Expression[] {
  const operands: Expression[] = [];
  let at: Expression = sum;
  while (isBinary(at, plusOperators)) {
    operands.unshift(at.right);
    at = at.left;
  }
  return [at, ...operands];
}

/** Comparisons, arithmetic, `!x`, `typeof x`, `void x`, `delete x`: the result tells nothing about the person. */
export const computations = flowStep({
  name: 'computation',
  accepts: (node): node is Node =>
    syntax.isBinaryExpression(node) ||
    syntax.isPrefixUnaryExpression(node) ||
    syntax.isPostfixUnaryExpression(node) ||
    syntax.isTypeOfExpression(node) ||
    syntax.isVoidExpression(node) ||
    syntax.isDeleteExpression(node),
  value: (node, path, evaluation) => (isPlus(node) ? evaluation.valueOf(node.operand, path) : harmless),
});

/** `+text` is the number that the text spells. */
const isPlus = (node: Node): node is nodes.PrefixUnaryExpression =>
  syntax.isPrefixUnaryExpression(node) && node.operator === syntax.SyntaxKind.PlusToken;
