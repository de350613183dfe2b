/** Parts of a text by position: one or two characters tell nobody who it is, as initials do, and the last four are what receipts show; of more of them the vocabulary says it. */
import { syntax, type Node } from '../program/compiler.ts';
import { isMethodCall, methodName, receiverOf, type MethodCall } from './builtin-calls.ts';
import type { Evaluation } from './evaluation.ts';
import { partOf, protectedBy, travelled, type Value } from './value.ts';

/** Characters that hide what they are taken from: of any place, and of its end. */
const few = 2;
const fewAtEnd = 4;
const words = ['no', 'only one character', 'only two characters', 'only the last three characters', 'only the last four characters'];

export function cutText(value: Value, cut: Node, { context: { compiler } }: Evaluation): Value {
  const { length, isEnd } = partIn(cut) ?? {};
  const whole = isMethodCall(cut) ? receiverOf(cut) : syntax.isElementAccessExpression(cut) ? cut.expression : undefined;
  // Of `'male' | 'female'` the first character says all.
  const tellsAll = whole === undefined || compiler.describe(compiler.typeOf(whole)).literal;
  if (length === undefined || length > (isEnd ? fewAtEnd : few) || tellsAll) return partOf(value, tellsAll ? undefined : length);
  return travelled(protectedBy(partOf(value, length), 'masked'), cut, `${words[length] ?? 'a part'} of it`);
}

interface Part {
  readonly length: number;
  /** It ends where the text does. */
  readonly isEnd: boolean;
}

/** Characters at a constant place; `undefined` where any of them may be meant, one after the other. */
function partIn(cut: Node): Part | undefined {
  if (syntax.isElementAccessExpression(cut)) return numberOf(cut.argumentExpression) === undefined ? undefined : one;
  if (!isMethodCall(cut)) return undefined;
  const [first, second] = cut.arguments.map(numberOf);
  if (first === undefined) return methodName(cut) === 'charAt' && cut.arguments.length === 0 ? one : beforeEnd(cut);
  switch (methodName(cut)) {
    case 'charAt':
    case 'at':
      return one;
    case 'substr':
      return second === undefined ? fromEnd(first, cut) : { length: second, isEnd: false };
    case 'slice':
    case 'substring':
      return second === undefined ? fromEnd(first, cut) : between(first, second);
    default:
      return undefined;
  }
}

const one: Part = { length: 1, isEnd: false };

/** `slice(-2)` */
const fromEnd = (first: number, cut: MethodCall): Part | undefined =>
  first < 0 && cut.arguments.length === 1 && methodName(cut) !== 'substring' ? { length: -first, isEnd: true } : undefined;

/** `iban.slice(iban.length - 4)` */
function beforeEnd(cut: MethodCall): Part | undefined {
  const [from, ...others] = cut.arguments;
  if (!from || others.length > 0 || !syntax.isBinaryExpression(from) || from.operatorToken.kind !== syntax.SyntaxKind.MinusToken)
    return undefined;
  const whole = receiverOf(cut).getText();
  const length = numberOf(from.right);
  return length !== undefined && from.left.getText() === `${whole}.length` ? { length, isEnd: true } : undefined;
}

const between = (first: number, second: number): Part | undefined =>
  first < 0 === second < 0 ? { length: Math.max(second - first, 0), isEnd: false } : undefined;

function numberOf(node: Node): number | undefined {
  if (syntax.isNumericLiteral(node)) return Number(node.text);
  const isNegative = syntax.isPrefixUnaryExpression(node) && node.operator === syntax.SyntaxKind.MinusToken;
  return isNegative && syntax.isNumericLiteral(node.operand) ? -Number(node.operand.text) : undefined;
}
