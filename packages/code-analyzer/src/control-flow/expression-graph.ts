import { syntax as ts, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { split, type Frontier, type GraphDraft } from './graph-draft.ts';
import { mayThrow, type Scope } from './jumps.ts';

/** Where evaluation takes place: the graph being built, and what surrounds the expression. */
export interface Site {
  readonly draft: GraphDraft;
  readonly scope: Scope;
}

interface Branches {
  readonly whenTrue: Frontier;
  readonly whenFalse: Frontier;
}

const neither: Branches = { whenTrue: [], whenFalse: [] };

/** Evaluates an expression: its operands in order, then itself, if it does something that a path can be asked for. */
export function evaluate(expression: Node, frontier: Frontier, site: Site): Frontier {
  if (frontier.length === 0 || site.draft.isFull()) return frontier;
  if (ts.isConditionalExpression(expression)) {
    const { whenTrue, whenFalse } = branch(expression.condition, frontier, site);
    return [...evaluate(expression.whenTrue, whenTrue, site), ...evaluate(expression.whenFalse, whenFalse, site)];
  }
  if (isLogical(expression)) return evaluateLogical(expression, frontier, site);
  if (isLogicalAssignment(expression)) return evaluateLogicalAssignment(expression, frontier, site);
  if (isSpine(expression)) return evaluateSpine(expression, frontier, site);
  if (isOpaque(expression)) return frontier;
  if (ts.isClassExpression(expression)) return evaluateClass(expression, frontier, site);
  if (ts.isVariableDeclaration(expression)) return evaluateDeclaration(expression, frontier, site);
  if (ts.isBindingElement(expression)) return evaluateBinding(expression, frontier, site);
  return afterwards(expression, evaluateChildren(expression, frontier, site), site);
}

/** Evaluates a test and says how it can go on. */
export function branch(test: Expression, frontier: Frontier, site: Site): Branches {
  if (frontier.length === 0) return neither;
  if (ts.isParenthesizedExpression(test)) return branch(test.expression, frontier, site);
  if (ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken) {
    const { whenTrue, whenFalse } = branch(test.operand, frontier, site);
    return { whenTrue: whenFalse, whenFalse: whenTrue };
  }
  if (test.kind === ts.SyntaxKind.TrueKeyword) return { whenTrue: frontier, whenFalse: [] };
  if (test.kind === ts.SyntaxKind.FalseKeyword) return { whenTrue: [], whenFalse: frontier };
  if (isLogical(test) && test.operatorToken.kind !== QuestionQuestionToken) return branchLogical(test, frontier, site);
  const tested = site.draft.add('test', evaluate(test, frontier, site), test);
  return split(tested, outcome => ({ kind: 'truthy', test, outcome }));
}

/** Functions run later, types never. Nothing that matters happens at a name. */
function isOpaque(node: Node): boolean {
  return ts.isFunctionLike(node) || ts.isTypeNode(node) || ts.isIdentifier(node) || ts.isLiteralExpression(node);
}

function evaluateChildren(node: Node, frontier: Frontier, site: Site): Frontier {
  let at = frontier;
  ts.forEachChild(node, child => {
    at = evaluate(child, at, site);
  });
  return at;
}

/** A point after nodes that do something: calls, waiting, writing to a variable. */
function afterwards(node: Node, frontier: Frontier, site: Site): Frontier {
  if (!isStep(node)) return frontier;
  const after = site.draft.add('step', frontier, node);
  if (isFallible(node)) mayThrow(after, site.scope);
  return after;
}

function isFallible(node: Node): boolean {
  return (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isYieldExpression(node)
  );
}

function isStep(node: Node): boolean {
  return isFallible(node) || ts.isDeleteExpression(node) || isAssignment(node) || isCount(node) || ts.isJsxOpeningLikeElement(node);
}

function isAssignment(node: Node): boolean {
  return ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind);
}

function isAssignmentOperator(kind: nodes.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isCount(node: Node): boolean {
  if (!ts.isPrefixUnaryExpression(node) && !ts.isPostfixUnaryExpression(node)) return false;
  return node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
}

type Logical = nodes.BinaryExpression;

const { AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken } = ts.SyntaxKind;
const { AmpersandAmpersandEqualsToken, BarBarEqualsToken, QuestionQuestionEqualsToken } = ts.SyntaxKind;
const logicalOperators: ReadonlySet<nodes.SyntaxKind> = new Set([AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken]);
const logicalAssignments: ReadonlySet<nodes.SyntaxKind> = new Set([
  AmpersandAmpersandEqualsToken,
  BarBarEqualsToken,
  QuestionQuestionEqualsToken,
]);

function isLogical(node: Node): node is Logical {
  return ts.isBinaryExpression(node) && logicalOperators.has(node.operatorToken.kind);
}

function isLogicalAssignment(node: Node): node is Logical {
  return ts.isBinaryExpression(node) && logicalAssignments.has(node.operatorToken.kind);
}

/** Operands of `a || b || c`, which nests to the left: generated code has thousands of them. */
function operandsOf(logical: Logical): readonly Expression[] {
  const operands: Expression[] = [logical.right];
  let left = logical.left;
  while (ts.isBinaryExpression(left) && left.operatorToken.kind === logical.operatorToken.kind) {
    operands.push(left.right);
    left = left.left;
  }
  return [left, ...operands.reverse()];
}

function branchLogical(logical: Logical, frontier: Frontier, site: Site): Branches {
  const isAnd = logical.operatorToken.kind === AmpersandAmpersandToken;
  const short: Frontier[] = [];
  let at = frontier;
  for (const operand of operandsOf(logical)) {
    const { whenTrue, whenFalse } = branch(operand, at, site);
    short.push(isAnd ? whenFalse : whenTrue);
    at = isAnd ? whenTrue : whenFalse;
  }
  return isAnd ? { whenTrue: at, whenFalse: short.flat() } : { whenTrue: short.flat(), whenFalse: at };
}

function evaluateLogical(logical: Logical, frontier: Frontier, site: Site): Frontier {
  const operands = operandsOf(logical);
  const short: Frontier[] = [];
  let at = frontier;
  for (const operand of operands.slice(0, -1)) {
    const [stop, go] = shortCircuit(operand, logical.operatorToken.kind, { frontier: at, site });
    short.push(stop);
    at = go;
  }
  const last = operands.at(-1);
  return [...short.flat(), ...(last ? evaluate(last, at, site) : at)];
}

/** The way on which the rest is skipped, and the way on which it is evaluated. */
function shortCircuit(
  operand: Expression,
  operator: nodes.SyntaxKind,
  { frontier, site }: { readonly frontier: Frontier; readonly site: Site },
): readonly [Frontier, Frontier] {
  if (operator === QuestionQuestionToken || operator === QuestionQuestionEqualsToken) {
    const { whenTrue, whenFalse } = testPresence(operand, evaluate(operand, frontier, site), site);
    return [whenTrue, whenFalse];
  }
  const { whenTrue, whenFalse } = branch(operand, frontier, site);
  const isAnd = operator === AmpersandAmpersandToken || operator === AmpersandAmpersandEqualsToken;
  return isAnd ? [whenFalse, whenTrue] : [whenTrue, whenFalse];
}

function testPresence(test: Expression, evaluated: Frontier, site: Site): Branches {
  return split(site.draft.add('test', evaluated, test), outcome => ({ kind: 'present', test, outcome }));
}

function evaluateLogicalAssignment(assignment: Logical, frontier: Frontier, site: Site): Frontier {
  const [stop, go] = shortCircuit(assignment.left, assignment.operatorToken.kind, { frontier, site });
  return [...stop, ...site.draft.add('step', evaluate(assignment.right, go, site), assignment)];
}

type Spine =
  nodes.CallExpression | nodes.PropertyAccessExpression | nodes.ElementAccessExpression | nodes.BinaryExpression | nodes.NonNullExpression;

/** Expressions that nest to the left without end: `a.b().c()`, `a + b + c`. */
function isSpine(node: Node): node is Spine {
  return (
    ts.isCallExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isNonNullExpression(node) ||
    (ts.isBinaryExpression(node) && !isLogical(node) && !isLogicalAssignment(node))
  );
}

const innerOf = (node: Spine): Expression => (ts.isBinaryExpression(node) ? node.left : node.expression);

function evaluateSpine(outermost: Spine, frontier: Frontier, site: Site): Frontier {
  const spine: Spine[] = [];
  let base: Node = outermost;
  while (isSpine(base)) {
    spine.push(base);
    base = innerOf(base);
  }
  let at = evaluate(base, frontier, site);
  let skipped: Frontier = [];
  for (const node of spine.reverse()) {
    if (!ts.isBinaryExpression(node) && !ts.isNonNullExpression(node) && node.questionDotToken) {
      const { whenTrue, whenFalse } = testPresence(node.expression, at, site);
      skipped = [...skipped, ...whenFalse];
      at = whenTrue;
    }
    at = evaluateLink(node, at, site);
    if (!isInsideChain(node)) {
      at = [...at, ...skipped];
      skipped = [];
    }
  }
  return at;
}

/** `?.` skips the rest of its chain: `a?.b` in `a?.b.c()`, but not in `(a?.b).c()` or `a?.b + c`. */
function isInsideChain(node: Spine): boolean {
  const parent = node.parent;
  return (
    ts.isOptionalChain(node) &&
    !ts.isBinaryExpression(parent) &&
    isSpine(parent) &&
    ts.isOptionalChain(parent) &&
    parent.expression === node
  );
}

/** One member of a spine after what stands to its left: arguments, index or right operand, then itself. */
function evaluateLink(node: Spine, frontier: Frontier, site: Site): Frontier {
  if (ts.isCallExpression(node)) {
    const evaluated = node.arguments.reduce((at, argument) => evaluate(argument, at, site), frontier);
    return afterwards(node, evaluated, site);
  }
  if (ts.isElementAccessExpression(node)) return evaluate(node.argumentExpression, frontier, site);
  if (ts.isBinaryExpression(node)) return afterwards(node, evaluate(node.right, frontier, site), site);
  return frontier;
}

function evaluateDeclaration(declaration: nodes.VariableDeclaration, frontier: Frontier, site: Site): Frontier {
  const value = declaration.initializer ? evaluate(declaration.initializer, frontier, site) : frontier;
  const bound = ts.isIdentifier(declaration.name) ? value : evaluate(declaration.name, value, site);
  return site.draft.add('step', bound, declaration);
}

/** A default value is evaluated or not. */
function evaluateBinding(element: nodes.BindingElement, frontier: Frontier, site: Site): Frontier {
  const keyed = element.propertyName ? evaluate(element.propertyName, frontier, site) : frontier;
  const defaulted = element.initializer ? [...keyed, ...evaluate(element.initializer, keyed, site)] : keyed;
  return ts.isIdentifier(element.name) ? defaulted : evaluate(element.name, defaulted, site);
}

/** What runs when a class is defined: `extends`, decorators, computed names, static fields and blocks. */
export function evaluateClass(declaration: nodes.ClassLikeDeclaration, frontier: Frontier, site: Site): Frontier {
  let at = frontier;
  for (const clause of declaration.heritageClauses ?? []) for (const type of clause.types) at = evaluate(type.expression, at, site);
  for (const member of declaration.members) {
    const isStatic = ts.canHaveModifiers(member) && member.modifiers?.some(modifier => modifier.kind === ts.SyntaxKind.StaticKeyword);
    if (isStatic && ts.isPropertyDeclaration(member) && member.initializer) at = evaluate(member.initializer, at, site);
  }
  return at;
}
