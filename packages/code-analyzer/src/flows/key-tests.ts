/** Tests of a key in code, worked out for a name: `SECRET.has(key)`, `key !== 'email'`, `/token/i.test(key)`, `isSecret(key)`. */
import { syntax, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';
import { constantBehind } from './constant-behind.ts';
import type { Evaluation } from './evaluation.ts';
import { fixedTextsOf } from './fixed-texts.ts';
import { namedFunctions } from './named-functions.ts';
import { returnedExpressions } from './returned-expressions.ts';

/** What names stand for while a test is worked out, by their text: `key`, `entry[0]`. */
type Texts = ReadonlyMap<string, string>;

export interface KeyTest {
  readonly test: Node;
  /** How the key is written in the test. */
  readonly key: string;
  /** What stands for "it is there": `key in copy`. */
  readonly isPresence?: (node: Node) => boolean;
  readonly evaluation: Evaluation;
}

interface Asking extends Pick<KeyTest, 'evaluation' | 'isPresence'> {
  readonly texts: Texts;
  /** Takes the names that the test speaks of. */
  readonly meet: (name: string) => void;
  readonly depth: number;
}

/** Functions and constants that a test is followed through. */
const deepest = 4;

/** Does the test hold for a key of this name? `undefined` where it depends on something else. */
export function holdsFor({ test, key, ...rest }: KeyTest, name: string): boolean | undefined {
  return holds(test, { ...rest, texts: new Map([[key, name]]), meet: () => undefined, depth: 0 });
}

/** The names that the test speaks of: all others are alike to it. */
export function namesSpokenOf({ test, key, ...rest }: KeyTest): readonly string[] {
  const names = new Set<string>();
  holds(test, { ...rest, texts: new Map([[key, anyOther]]), meet: name => void names.add(name), depth: 0 });
  return [...names];
}

/** A name that no test speaks of. */
export const anyOther = '\u0000';

/** Both sides are always asked, so that all names are met. */
function holds(test: Node, asking: Asking): boolean | undefined {
  const bare = bareExpression(test);
  if (asking.isPresence?.(bare) === true) return true;
  if (bare.kind === syntax.SyntaxKind.TrueKeyword) return true;
  if (bare.kind === syntax.SyntaxKind.FalseKeyword) return false;
  if (syntax.isPrefixUnaryExpression(bare) && bare.operator === syntax.SyntaxKind.ExclamationToken)
    return negated(holds(bare.operand, asking));
  if (syntax.isBinaryExpression(bare)) return holdsBinary(bare, asking);
  if (syntax.isCallExpression(bare)) return holdsCall(bare, asking);
  const held = syntax.isIdentifier(bare) ? constantBehind(bare, asking.evaluation.context) : undefined;
  return held && asking.depth < deepest ? holds(held, { ...asking, depth: asking.depth + 1 }) : undefined;
}

const negated = (result: boolean | undefined): boolean | undefined => (result === undefined ? undefined : !result);

function holdsBinary({ left, right, operatorToken }: nodes.BinaryExpression, asking: Asking): boolean | undefined {
  const { SyntaxKind } = syntax;
  switch (operatorToken.kind) {
    case SyntaxKind.AmpersandAmpersandToken:
      return decided([holds(left, asking), holds(right, asking)], false);
    case SyntaxKind.BarBarToken:
      return decided([holds(left, asking), holds(right, asking)], true);
    case SyntaxKind.EqualsEqualsEqualsToken:
    case SyntaxKind.EqualsEqualsToken:
      return areEqual(left, right, asking);
    case SyntaxKind.ExclamationEqualsEqualsToken:
    case SyntaxKind.ExclamationEqualsToken:
      return negated(areEqual(left, right, asking));
    case SyntaxKind.InKeyword:
      return isListed(left, propertyNamesOf(right, asking.evaluation), asking);
    default:
      return undefined;
  }
}

/** One that is `by` decides; otherwise all must be known. */
function decided(results: readonly (boolean | undefined)[], by: boolean): boolean | undefined {
  if (results.includes(by)) return by;
  return results.includes(undefined) ? undefined : !by;
}

function areEqual(left: Expression, right: Expression, asking: Asking): boolean | undefined {
  const [one, other] = [textOf(left, asking), textOf(right, asking)];
  for (const text of [one, other]) if (text !== undefined) asking.meet(text);
  return one === undefined || other === undefined ? undefined : one === other;
}

function isListed(asked: Expression, names: ReadonlySet<string> | undefined, asking: Asking): boolean | undefined {
  const text = textOf(asked, asking);
  if (text === undefined || !names) return undefined;
  names.forEach(asking.meet);
  return names.has(text);
}

function holdsCall(call: nodes.CallExpression, asking: Asking): boolean | undefined {
  const { expression: callee } = call;
  const [first] = call.arguments;
  if (!first) return undefined;
  if (!syntax.isPropertyAccessExpression(callee)) return holdsOwn(call, asking);
  const method = callee.name.text;
  if (method === 'test') return matches(callee.expression, first, asking);
  if (method === 'some') return holdsForSome(callee.expression, first, asking);
  const whole = textOf(callee.expression, asking);
  const part = whole === undefined ? undefined : textOf(first, asking);
  if (whole !== undefined && part !== undefined) return textTest(method, whole, part, asking);
  if (method === 'includes' || method === 'has') return isListed(first, fixedTextsOf(callee.expression, asking.evaluation), asking);
  return holdsOwn(call, asking);
}

function textTest(method: string, whole: string, part: string, { meet }: Asking): boolean | undefined {
  meet(part);
  if (method === 'includes') return whole.includes(part);
  if (method === 'startsWith') return whole.startsWith(part);
  return method === 'endsWith' ? whole.endsWith(part) : undefined;
}

/** `SECRET.some(word => key.includes(word))` */
function holdsForSome(list: Expression, callback: Expression, asking: Asking): boolean | undefined {
  const words = fixedTextsOf(list, asking.evaluation);
  const [fn] = namedFunctions(callback, asking.evaluation.context);
  const [parameter] = fn?.parameters ?? [];
  const [result, ...others] = fn ? returnedExpressions(fn) : [];
  if (!words || !parameter || !result || others.length > 0) return undefined;
  const name = parameter.name.getText();
  const results = [...words].map(word => holds(result, { ...asking, texts: new Map([...asking.texts, [name, word]]) }));
  return decided(results, true);
}

/** `isSecret(key)`, by the body of the function. */
function holdsOwn(call: nodes.CallExpression, asking: Asking): boolean | undefined {
  const [fn] = namedFunctions(call.expression, asking.evaluation.context);
  if (!fn || asking.depth >= deepest) return undefined;
  const texts = new Map<string, string>();
  for (const [index, { name }] of fn.parameters.entries()) {
    const argument = call.arguments[index];
    const text = argument && textOf(argument, asking);
    if (text !== undefined) texts.set(name.getText(), text);
  }
  const [result, ...others] = returnedExpressions(fn);
  if (texts.size === 0 || !result || others.length > 0) return undefined;
  return holds(result, { ...asking, texts, depth: asking.depth + 1 });
}

function matches(pattern: Expression, asked: Expression, asking: Asking): boolean | undefined {
  const bare = bareExpression(pattern);
  const literal = syntax.isIdentifier(bare) ? constantBehind(bare, asking.evaluation.context) : bare;
  const text = textOf(asked, asking);
  if (!literal || !syntax.isRegularExpressionLiteral(literal) || text === undefined) return undefined;
  const end = literal.text.lastIndexOf('/');
  const source = literal.text.slice(1, end);
  if (!endsSoon(source)) return undefined;
  for (const [word] of source.matchAll(/[A-Za-z][\w-]*/g)) asking.meet(word);
  try {
    return new RegExp(source, literal.text.slice(end + 1).replace(/[gy]/g, '')).test(text);
  } catch {
    // A pattern that this engine does not know.
    return undefined;
  }
}

/** Patterns that may take for ever are not tried: groups that are repeated, and many repetitions one after the other. */
const endsSoon = (source: string): boolean => !/\)[*+?{]/.test(source) && [...source.matchAll(/[*+?{]/g)].length <= 4;

/** A text that is written down, that is known of the key, or that is made of either. */
function textOf(expression: Expression, asking: Asking): string | undefined {
  const bare = bareExpression(expression);
  if (syntax.isStringLiteralLike(bare)) return bare.text;
  const known = asking.texts.get(bare.getText());
  if (known !== undefined) return known;
  if (syntax.isCallExpression(bare)) return textOfCall(bare, asking);
  const held = syntax.isIdentifier(bare) ? constantBehind(bare, asking.evaluation.context) : undefined;
  return held && asking.depth < deepest ? textOf(held, { ...asking, depth: asking.depth + 1 }) : undefined;
}

function textOfCall({ expression: callee, arguments: given }: nodes.CallExpression, asking: Asking): string | undefined {
  const [first] = given;
  if (syntax.isIdentifier(callee)) return callee.text === 'String' && first ? textOf(first, asking) : undefined;
  if (!syntax.isPropertyAccessExpression(callee)) return undefined;
  const text = textOf(callee.expression, asking);
  switch (callee.name.text) {
    case 'toLowerCase':
    case 'toLocaleLowerCase':
      return text?.toLowerCase();
    case 'toUpperCase':
      return text?.toUpperCase();
    case 'trim':
    case 'toString':
      return text;
    default:
      return undefined;
  }
}

/** `key in { email: true }` */
function propertyNamesOf(object: Expression, { constants }: Evaluation): ReadonlySet<string> | undefined {
  const [found, ...others] = constants.valuesOf(object);
  if (found?.value.kind !== 'object' || others.length > 0) return undefined;
  const names = found.value.node.properties.map(({ name }) => name);
  const texts = names.flatMap(name => (name && (syntax.isIdentifier(name) || syntax.isStringLiteralLike(name)) ? [name.text] : []));
  return texts.length === names.length ? new Set(texts) : undefined;
}
