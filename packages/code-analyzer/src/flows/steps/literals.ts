/** Text, numbers, functions: what is written down in the code is nobody's data. */
import { syntax, type Expression, type Node, type nodes } from '../../program/compiler.ts';
import { callResult, isInText } from '../access-path.ts';
import { flowStep, type Evaluation } from '../evaluation.ts';
import { bareExpression } from '../bare-expression.ts';
import { isMaskText, maskParts } from '../masks.ts';
import { harmless, join, type Value } from '../value.ts';

const literalKinds: ReadonlySet<number> = new Set([
  syntax.SyntaxKind.StringLiteral,
  syntax.SyntaxKind.NoSubstitutionTemplateLiteral,
  syntax.SyntaxKind.NumericLiteral,
  syntax.SyntaxKind.BigIntLiteral,
  syntax.SyntaxKind.RegularExpressionLiteral,
  syntax.SyntaxKind.TrueKeyword,
  syntax.SyntaxKind.FalseKeyword,
  syntax.SyntaxKind.NullKeyword,
  syntax.SyntaxKind.OmittedExpression,
  syntax.SyntaxKind.MetaProperty,
  syntax.SyntaxKind.ClassExpression,
]);

export const literals = flowStep({
  name: 'literal',
  accepts: (node): node is Node => literalKinds.has(node.kind),
  value: () => harmless,
});

/** A string made of parts holds what each part holds; a part shown among mask characters is masked. */
export const templates = flowStep({
  name: 'template',
  accepts: syntax.isTemplateExpression,
  value: (node, _path, evaluation) => {
    const masks = isMaskText(node.head.text) || node.templateSpans.some(span => isMaskText(span.literal.text));
    const parts = node.templateSpans.map(span => span.expression);
    return maskParts(join(parts.map(part => textOf(part, evaluation))), masks || parts.some(isMaskExpression));
  },
});

/** What an expression brings into a text. */
export const textOf = (part: Expression, evaluation: Evaluation): Value =>
  evaluation.valueOf(part, []).filter(origin => isInText(origin.path));

/** `'*'.repeat(n)` */
export function isMaskExpression(node: Node): boolean {
  const bare = bareExpression(node);
  if (syntax.isStringLiteralLike(bare)) return isMaskText(bare.text);
  if (!syntax.isCallExpression(bare) || !syntax.isPropertyAccessExpression(bare.expression) || bare.expression.name.text !== 'repeat')
    return false;
  const repeated = bare.expression.expression;
  return syntax.isStringLiteralLike(repeated) && isMaskText(repeated.text.repeat(3));
}

export const functions = flowStep({
  name: 'function',
  accepts: (node): node is nodes.ArrowFunction | nodes.FunctionExpression =>
    syntax.isArrowFunction(node) || syntax.isFunctionExpression(node),
  value: (node, path, evaluation) => (path[0] === callResult ? evaluation.returnOf(node, path.slice(1)) : harmless),
});
