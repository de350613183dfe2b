/**
 * Does an expression come from `Math.random`, or from the clock? Whoever sees a few random numbers can compute the next ones (V8 uses
 * xorshift128+), and what time it was is known to all: what is made of them is no secret. Followed through arithmetic, texts, lists,
 * variables that are added to, and own functions.
 */
import { isFunctionWithBody } from '../control-flow/function-around.ts';
import { syntax as ts, type Compiler, type Expression, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';
import { lastName } from './callee-name.ts';
import { returnedExpressions } from './returned-expressions.ts';
import { hasNode, walkTree } from './walk-tree.ts';

export function isMadeByChance(expression: Expression, compiler: Compiler): boolean {
  return comesFrom(expression, { compiler, isStart: isRandomNumber, hops: 0, seen: new Set() });
}

/** A text: a number is what it says, a time. */
export function isMadeByClock(expression: Expression, compiler: Compiler): boolean {
  const { known, holds } = compiler.describe(compiler.typeOf(expression));
  const isText = known === 'yes' && holds.has('string') && holds.size === 1;
  return isText && comesFrom(expression, { compiler, isStart: isTime, hops: 0, seen: new Set() });
}

interface Search {
  readonly compiler: Compiler;
  readonly isStart: (call: nodes.CallExpression | nodes.NewExpression, compiler: Compiler) => boolean;
  readonly hops: number;
  /** Variables and functions on the way: a loop ends. */
  readonly seen: ReadonlySet<Node>;
}

/** Far more than anybody writes; generated code nests deeper than the stack. */
const mostHops = 24;

/** What is mixed in makes it strong, or is what it stands in for: `crypto.randomUUID?.() ?? weakId()`. */
const strong =
  /^(randomBytes|randomUUID|getRandomValues|randomInt|randomFillSync|generateKeySync|createHmac|uuid|uuidv4|v4|nanoid|cuid|createId|ulid)$/;

const isStrong = (expression: Node): boolean =>
  hasNode(
    expression,
    node => (ts.isIdentifier(node) && strong.test(node.text)) || (ts.isPropertyAccessExpression(node) && strong.test(node.name.text)),
  );

function comesFrom(expression: Node, around: Search): boolean {
  const bare = bareExpression(expression);
  if (around.hops > mostHops || around.seen.has(bare)) return false;
  const search: Search = { ...around, hops: around.hops + 1 };
  if (ts.isCallExpression(bare)) return comesFromCall(bare, search);
  if (ts.isNewExpression(bare)) return search.isStart(bare, search.compiler);
  if (ts.isIdentifier(bare)) return comesFromVariable(bare, search);
  if (ts.isBinaryExpression(bare) || ts.isConditionalExpression(bare)) {
    const sides = ts.isBinaryExpression(bare) ? [bare.left, bare.right] : [bare.whenTrue, bare.whenFalse];
    return sides.some(side => comesFrom(side, search)) && !sides.some(isStrong);
  }
  if (ts.isTemplateExpression(bare)) {
    const spans = bare.templateSpans.map(span => span.expression);
    return spans.some(span => comesFrom(span, search)) && !spans.some(isStrong);
  }
  return ts.isElementAccessExpression(bare) && comesFrom(bare.argumentExpression, search);
}

/** Methods and functions whose result is as guessable as what they are given. */
const carrying =
  /^(floor|round|ceil|trunc|abs|String|Number|parseInt|BigInt|btoa|charAt|at|substr|substring|slice|fromCharCode|from|map|replace|replaceAll|concat|update|MD5|SHA1|SHA256|md5|sha1|sha256)$/;

function comesFromCall(call: nodes.CallExpression, search: Search): boolean {
  const name = lastName(call.expression);
  const receiver = ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : undefined;
  if (search.isStart(call, search.compiler)) return true;
  if (isStrong(call)) return false;
  if (receiver && comesFrom(receiver, search)) return true;
  if (name !== undefined && carrying.test(name)) return call.arguments.some(given => isGivenChance(given, search));
  return ownFunctionsOf(call, search).some(fn =>
    returnedExpressions(fn).some(given => comesFrom(given, { ...search, seen: new Set([...search.seen, fn]) })),
  );
}

/** A value, or a callback that gives one: `'xxxx'.replace(/x/g, () => digit())`. */
function isGivenChance(given: Expression, search: Search): boolean {
  const bare = bareExpression(given);
  return ts.isArrowFunction(bare) || ts.isFunctionExpression(bare)
    ? returnedExpressions(bare).some(one => comesFrom(one, search))
    : comesFrom(bare, search);
}

type Start = Search['isStart'];

/** `Math.random()` */
const isRandomNumber: Start = (call, compiler) => isMethodOf(call, 'Math', /^random$/) && isOfLib(call, compiler);

/** `Date.now()`, `new Date()`, `performance.now()`, `process.hrtime()` */
const isTime: Start = (call, compiler) => {
  if (ts.isNewExpression(call))
    return lastName(call.expression) === 'Date' && (call.arguments ?? []).length === 0 && isOfLib(call, compiler);
  return isMethodOf(call, 'Date', /^now$/) || isMethodOf(call, 'performance', /^now$/) || isMethodOf(call, 'process', /^hrtime$/);
};

function isMethodOf(call: nodes.CallExpression | nodes.NewExpression, owner: string, name: RegExp): boolean {
  const callee = call.expression;
  return (
    ts.isPropertyAccessExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === owner &&
    name.test(callee.name.text)
  );
}

const isOfLib = (call: nodes.CallExpression | nodes.NewExpression, compiler: Compiler): boolean =>
  compiler.calleesOf(call).some(declaration => compiler.originOf(declaration).kind === 'lib');

function ownFunctionsOf(call: nodes.CallExpression, { compiler, seen }: Search): readonly FunctionLike[] {
  return compiler
    .calleesOf(call)
    .filter(isFunctionWithBody)
    .filter(declaration => !seen.has(declaration) && compiler.originOf(declaration).kind === 'own');
}

/** `let code = ''; for (…) code += digit();`, `const digits = []; for (…) digits.push(digit());` */
function comesFromVariable(name: nodes.Identifier, around: Search): boolean {
  const { compiler, seen } = around;
  const symbol = compiler.symbolOf(name);
  const declaration = symbol && compiler.declarationsOf(symbol).find(ts.isVariableDeclaration);
  if (!declaration?.initializer || seen.has(declaration)) return false;
  const search: Search = { ...around, seen: new Set([...seen, declaration]) };
  return comesFrom(declaration.initializer, search) || addedTo(declaration, name.text).some(added => comesFrom(added, search));
}

function addedTo(declaration: nodes.VariableDeclaration, name: string): readonly Expression[] {
  const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  const isNamed = (node: Node): boolean => ts.isIdentifier(node) && node.text === name;
  const found: Expression[] = [];
  walkTree(declaration.parent.parent.parent, 0, node => {
    const isWrite =
      !isConstant &&
      ts.isBinaryExpression(node) &&
      (node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken || node.operatorToken.kind === ts.SyntaxKind.EqualsToken);
    if (isWrite && isNamed(node.left)) found.push(node.right);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && /^(push|unshift)$/.test(node.expression.name.text))
      if (isNamed(node.expression.expression)) found.push(...node.arguments);
    return 0;
  });
  return found;
}
