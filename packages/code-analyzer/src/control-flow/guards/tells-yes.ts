/** What the outcome of a test says about a check. */
import { bareExpression } from '../../flows/bare-expression.ts';
import { syntax as ts, type Expression, type FunctionLike, type Node, type nodes } from '../../program/compiler.ts';
import { hasRole } from '../around/around-knowledge.ts';
import { isFunctionWithBody, lastName } from '../function-around.ts';
import { isTagged, type GuardKnowledge } from './guard-knowledge.ts';

/** Constants that stand for constants; ends what is declared in a circle. */
const deepest = 5;

interface Asked {
  readonly knowledge: GuardKnowledge;
  /** A promise is always truthy: its answer counts only once somebody waited for it. */
  readonly awaited: boolean;
  readonly depth: number;
}

/** The check that has said yes whenever the test comes out so; `undefined` if there is none. */
export function checkBehind(test: Node, outcome: boolean, knowledge: GuardKnowledge, awaited = false): Node | undefined {
  return behind(test, outcome, { knowledge, awaited, depth: 0 });
}

function behind(test: Node, outcome: boolean, asked: Asked): Node | undefined {
  const node = bareExpression(test);
  if (ts.isAwaitExpression(node)) return behind(node.expression, outcome, { ...asked, awaited: true });
  if (ts.isPrefixUnaryExpression(node))
    return node.operator === ts.SyntaxKind.ExclamationToken ? behind(node.operand, !outcome, { ...asked, awaited: false }) : undefined;
  if (ts.isBinaryExpression(node)) return behindOperator(node, outcome, asked);
  if (ts.isCallExpression(node)) return behindCall(node, outcome, asked);
  if (ts.isPropertyAccessExpression(node)) return outcome && isTagged(node, asked.knowledge, node.name.text) ? node : undefined;
  return ts.isIdentifier(node) ? behindName(node, outcome, asked) : undefined;
}

const { SyntaxKind } = ts;
const equal: ReadonlySet<nodes.SyntaxKind> = new Set([SyntaxKind.EqualsEqualsToken, SyntaxKind.EqualsEqualsEqualsToken]);
const different: ReadonlySet<nodes.SyntaxKind> = new Set([SyntaxKind.ExclamationEqualsToken, SyntaxKind.ExclamationEqualsEqualsToken]);

function behindOperator(
  { left, operatorToken: { kind }, right }: nodes.BinaryExpression,
  outcome: boolean,
  asked: Asked,
): Node | undefined {
  if (kind === SyntaxKind.AmpersandAmpersandToken || kind === SyntaxKind.BarBarToken) {
    const [first, second] = [behind(left, outcome, asked), behind(right, outcome, asked)];
    // "yes" to `a && b` says yes to both, "no" only that one of them is.
    return (kind === SyntaxKind.AmpersandAmpersandToken) === outcome ? (first ?? second) : first && second;
  }
  if (!equal.has(kind) && !different.has(kind)) return undefined;
  const compared = valueOf(right);
  const same = equal.has(kind) === outcome;
  if (compared === undefined) return undefined;
  // `x === true` says that it is; `x !== null` says nothing of a `false`.
  if (compared === 'missing') return same || holdsBoolean(left, asked) ? undefined : behind(left, true, asked);
  return same ? behind(left, compared, asked) : holdsBoolean(left, asked) ? behind(left, !compared, asked) : undefined;
}

function valueOf(node: Node): boolean | 'missing' | undefined {
  const { kind } = bareExpression(node);
  if (kind === SyntaxKind.TrueKeyword || kind === SyntaxKind.FalseKeyword) return kind === SyntaxKind.TrueKeyword;
  const isUndefined = ts.isIdentifier(node) && node.text === 'undefined';
  return kind === SyntaxKind.NullKeyword || isUndefined ? 'missing' : undefined;
}

function holdsBoolean(node: Expression, { knowledge: { context } }: Asked): boolean {
  return context.compiler.describe(context.compiler.typeOf(node)).holds.has('boolean');
}

function behindCall(call: nodes.CallExpression, outcome: boolean, asked: Asked): Node | undefined {
  const { knowledge } = asked;
  if (lastName(call.expression) === 'Boolean' && call.arguments[0]) return behind(call.arguments[0], outcome, { ...asked, awaited: false });
  if (!knowledge.names.mayCheck(call)) return undefined;
  const { compiler } = knowledge.context;
  if (!asked.awaited && compiler.describe(compiler.typeOf(call)).awaited) return undefined;
  if (hasRole(call, knowledge)) return outcome ? call : undefined;
  const callees = compiler.calleesOf(call);
  const says = outcome ? knowledge.whenGranted : knowledge.whenDenied;
  return callees.length > 0 && callees.every(callee => isFunctionWithBody(callee) && says(callee)) ? call : undefined;
}

/** `const allowed = can(user)` */
function behindName(name: nodes.Identifier, outcome: boolean, asked: Asked): Node | undefined {
  const { knowledge, depth } = asked;
  const symbol = depth < deepest ? knowledge.context.compiler.symbolOf(name) : undefined;
  const [declaration, ...others] = symbol ? knowledge.context.compiler.declarationsOf(symbol) : [];
  if (!declaration || others.length > 0) return undefined;
  if (outcome && isTagged(name, knowledge, name.text)) return name;
  if (!ts.isVariableDeclaration(declaration) || (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0) return undefined;
  return declaration.initializer && behind(declaration.initializer, outcome, { ...asked, depth: depth + 1 });
}

/** Whoever gets such an answer from the function is covered. */
export function isCoveredByAnswer(owner: FunctionLike, answer: boolean, knowledge: GuardKnowledge): boolean {
  if (answer && knowledge.context.roles.ofDeclaration(owner).some(knowledge.isRole)) return true;
  const flow = knowledge.flowOf(owner);
  if (flow.truncated || owner.asteriskToken) return false;
  const { mayBeUnchecked } = knowledge.checksOf(flow);
  const says = (value: Node | undefined): boolean =>
    saysOtherwise(value, answer) || (value !== undefined && checkBehind(value, answer, knowledge, true) !== undefined);
  const body = 'body' in owner ? owner.body : undefined;
  if (body && !ts.isBlock(body)) return !mayBeUnchecked(flow.exits.ended) || says(body);
  // Without a `return` the answer is `undefined`.
  if (!answer && mayBeUnchecked(flow.exits.ended)) return false;
  return flow.points.every(
    point => !point.node || !ts.isReturnStatement(point.node) || !mayBeUnchecked(point) || says(point.node.expression),
  );
}

/** The value is written down, and is the other answer. */
function saysOtherwise(value: Node | undefined, answer: boolean): boolean {
  const written = value === undefined ? 'missing' : valueOf(value);
  return written !== undefined && (written === true) !== answer;
}
