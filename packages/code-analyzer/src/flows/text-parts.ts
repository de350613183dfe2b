/** Parts of a text by position: one or two characters tell nobody who it is, as initials do; more of them may. */
import { syntax, type Node, type nodes } from '../program/compiler.ts';
import { isMethodCall, methodName, receiverOf } from './builtin-calls.ts';
import type { Evaluation } from './evaluation.ts';
import { partOf, protectedBy, travelled, type Value } from './value.ts';

/** Characters that hide what they are taken from. */
const few = 2;

export function cutText(value: Value, cut: Node, { context: { compiler } }: Evaluation): Value {
  const length = lengthOf(cut);
  const whole = isMethodCall(cut) ? receiverOf(cut) : syntax.isElementAccessExpression(cut) ? cut.expression : undefined;
  // Of `'male' | 'female'` the first character says all.
  const tellsAll = whole === undefined || compiler.describe(compiler.typeOf(whole)).literal;
  if (length === undefined || length > few || tellsAll) return partOf(value);
  return travelled(protectedBy(value, 'masked'), cut, length === 1 ? 'only one character of it' : 'only two characters of it');
}

/** Characters at a constant place; `undefined` where any of them may be meant, one after the other. */
function lengthOf(cut: Node): number | undefined {
  if (syntax.isElementAccessExpression(cut)) return numberOf(cut.argumentExpression) === undefined ? undefined : 1;
  if (!isMethodCall(cut)) return undefined;
  const [first, second] = cut.arguments.map(numberOf);
  if (first === undefined) return methodName(cut) === 'charAt' && cut.arguments.length === 0 ? 1 : undefined;
  switch (methodName(cut)) {
    case 'charAt':
    case 'at':
      return 1;
    case 'substr':
      return second ?? fromEnd(first, cut);
    case 'slice':
    case 'substring':
      return second === undefined ? fromEnd(first, cut) : between(first, second);
    default:
      return undefined;
  }
}

/** `slice(-2)` */
const fromEnd = (first: number, cut: nodes.CallExpression): number | undefined =>
  first < 0 && cut.arguments.length === 1 ? -first : undefined;

const between = (first: number, second: number): number | undefined => (first < 0 === second < 0 ? Math.max(second - first, 0) : undefined);

function numberOf(node: Node): number | undefined {
  if (syntax.isNumericLiteral(node)) return Number(node.text);
  const isNegative = syntax.isPrefixUnaryExpression(node) && node.operator === syntax.SyntaxKind.MinusToken;
  return isNegative && syntax.isNumericLiteral(node.operand) ? -Number(node.operand.text) : undefined;
}
