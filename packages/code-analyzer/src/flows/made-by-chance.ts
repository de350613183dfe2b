/**
 * Does an expression come from `Math.random`? Whoever sees a few of its numbers can compute the next ones (V8 uses xorshift128+), so
 * what is made of them is no secret. Followed through arithmetic, texts, lists, variables that are added to, and own functions.
 */
import { isFunctionWithBody } from '../control-flow/function-around.ts';
import { syntax as ts, type Compiler, type Expression, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';
import { lastName } from './callee-name.ts';
import { returnedExpressions } from './returned-expressions.ts';
import { hasNode, walkTree } from './walk-tree.ts';

export function isMadeByChance(expression: Expression, compiler: Compiler): boolean {
  return comesFrom(expression, { compiler, hops: 0, seen: new Set() });
}

interface Search {
  readonly compiler: Compiler;
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

function comesFrom(expression: Node, { compiler, hops, seen }: Search): boolean {
  const bare = bareExpression(expression);
  if (hops > mostHops || seen.has(bare)) return false;
  const search: Search = { compiler, hops: hops + 1, seen };
  if (ts.isCallExpression(bare)) return comesFromCall(bare, search);
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
  /^(floor|round|ceil|trunc|abs|String|Number|parseInt|BigInt|btoa|charAt|at|substr|substring|slice|fromCharCode|from|map|replace|replaceAll|concat|update)$/;

function comesFromCall(call: nodes.CallExpression, search: Search): boolean {
  const name = lastName(call.expression);
  const receiver = ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : undefined;
  if (name === 'random' && receiver && ts.isIdentifier(receiver) && receiver.text === 'Math') return isOfLib(call, search.compiler);
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

const isOfLib = (call: nodes.CallExpression, compiler: Compiler): boolean =>
  compiler.calleesOf(call).some(declaration => compiler.originOf(declaration).kind === 'lib');

function ownFunctionsOf(call: nodes.CallExpression, { compiler, seen }: Search): readonly FunctionLike[] {
  return compiler
    .calleesOf(call)
    .filter(isFunctionWithBody)
    .filter(declaration => !seen.has(declaration) && compiler.originOf(declaration).kind === 'own');
}

/** `let code = ''; for (…) code += digit();` */
function comesFromVariable(name: nodes.Identifier, { compiler, hops, seen }: Search): boolean {
  const symbol = compiler.symbolOf(name);
  const declaration = symbol && compiler.declarationsOf(symbol).find(ts.isVariableDeclaration);
  if (!declaration?.initializer || seen.has(declaration)) return false;
  const search: Search = { compiler, hops, seen: new Set([...seen, declaration]) };
  return comesFrom(declaration.initializer, search) || addedTo(declaration, name.text).some(added => comesFrom(added, search));
}

function addedTo(declaration: nodes.VariableDeclaration, name: string): readonly Expression[] {
  if (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) return [];
  const found: Expression[] = [];
  walkTree(declaration.parent.parent.parent, 0, node => {
    const isWrite =
      ts.isBinaryExpression(node) &&
      (node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken || node.operatorToken.kind === ts.SyntaxKind.EqualsToken);
    if (isWrite && ts.isIdentifier(node.left) && node.left.text === name) found.push(node.right);
    return 0;
  });
  return found;
}
