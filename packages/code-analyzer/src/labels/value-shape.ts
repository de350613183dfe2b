import { syntax, type Compiler, type Expression, type Node, type Type } from '../program/compiler.ts';
import type { ValueShape } from './can-hold.ts';
import { unwrapped } from './unwrapped.ts';

/** Shape of a type's values, lists and promises looked through. */
export function shapeOf(compiler: Compiler, type: Type): ValueShape {
  let current = type;
  let list = false;
  for (let depth = 0; depth < 4; depth++) {
    const { known, holds, literal, element, awaited } = compiler.describe(current);
    const inner = awaited ?? (holds.size === 1 ? element : undefined);
    if (inner === undefined) return { known, holds, literal, list };
    list ||= awaited === undefined;
    current = inner;
  }
  return { known: 'unknown', holds: new Set(), literal: false, list };
}

/** Functions that give a text to show, not a value that was stored: `t('form.email')`. */
const translations = new Set([
  't',
  'td',
  'tr',
  '$t',
  '__',
  '_t',
  '_td',
  'defineMessage',
  'i18n',
  'translate',
  'gettext',
  'msg',
  'formatMessage',
]);

/** Is one of the values that an initializer falls back to no text: `spam.user_login || {}`? */
function fallsBackToObject(value: Expression): boolean {
  const { BarBarToken, QuestionQuestionToken } = syntax.SyntaxKind;
  if (!syntax.isBinaryExpression(value)) return false;
  if (value.operatorToken.kind !== BarBarToken && value.operatorToken.kind !== QuestionQuestionToken) return false;
  const fallback = unwrapped(value.right);
  return syntax.isObjectLiteralExpression(fallback) || syntax.isFunctionLike(fallback);
}

/** Does an initializer alone say that a name holds no data of a person: a text in the source, a function, markup, an instance? */
export function isHardCoded(initializer: Expression): boolean {
  const value = unwrapped(initializer);
  if (syntax.isConditionalExpression(value)) return isHardCoded(value.whenTrue) && isHardCoded(value.whenFalse);
  if (fallsBackToObject(value)) return true;
  if (syntax.isBinaryExpression(value)) return isHardCoded(value.left) && isHardCoded(value.right);
  if (syntax.isArrayLiteralExpression(value)) return value.elements.length > 0 && value.elements.every(isHardCoded);
  if (syntax.isCallExpression(value)) return translations.has(calleeName(value.expression) ?? '') || isRecord(value.expression);
  return isHardCodedNode(value);
}

/** Methods of a record that give its fields as an object: what `email.toJSON()` gives is no address. */
const recordMethods = new Set(['toJSON', 'toObject', 'toPOJO']);

function isRecord(callee: Expression): boolean {
  return syntax.isPropertyAccessExpression(callee) && recordMethods.has(callee.name.text);
}

function isHardCodedNode(value: Node): boolean {
  if (syntax.isStringLiteralLike(value)) return value.text !== '';
  return (
    syntax.isNumericLiteral(value) ||
    syntax.isRegularExpressionLiteral(value) ||
    syntax.isFunctionLike(value) ||
    syntax.isClassExpression(value) ||
    syntax.isJsxElement(value) ||
    syntax.isJsxSelfClosingElement(value) ||
    syntax.isJsxFragment(value) ||
    syntax.isObjectLiteralExpression(value) ||
    value.kind === syntax.SyntaxKind.TrueKeyword ||
    value.kind === syntax.SyntaxKind.FalseKeyword
  );
}

/** Last name of a callee: `object` of `z.object`. */
export function calleeName(callee: Expression): string | undefined {
  if (syntax.isIdentifier(callee)) return callee.text;
  if (syntax.isPropertyAccessExpression(callee)) return callee.name.text;
  return undefined;
}
