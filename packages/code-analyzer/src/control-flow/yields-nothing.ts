/**
 * Branches on which a read has turned out to yield nothing: `if (!row) return notFound()` after `const row = await read()`.
 * There is no data to account for, so such a branch needs no audit record.
 */
import { syntax as ts, type Compiler, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { isEmptyComparedWith } from './empty-comparison.ts';
import { bareExpression } from '../flows/bare-expression.ts';
import type { Condition, FlowOwner } from './control-flow.ts';
import { lastName, nodesBelow, valueAround } from './function-around.ts';

/** What a read's result is known by. */
export interface Received {
  /** The call itself. */
  readonly read: Node;
  /** Variables that hold the result or an element of it. */
  readonly holders: ReadonlySet<string>;
  /** Variables made from it in any way: a loop over them does not run if nothing was read. */
  readonly derived: ReadonlySet<string>;
  /** Of the holders, those that what was read is added to: they are empty only if no read gave anything. */
  readonly gathered: ReadonlySet<string>;
}

/** A place in a function where a variable is written. */
export interface Written {
  readonly names: readonly string[];
  readonly value: Expression;
  /** Added to what was there: `rows.push(…)`. */
  readonly adds?: true;
  /** Names that the value mentions. */
  readonly mentioned: ReadonlySet<string>;
}

/** All of them, found by what they are made of. */
export interface WrittenIn {
  readonly byValue: ReadonlyMap<Node, readonly Written[]>;
  readonly byName: ReadonlyMap<string, readonly Written[]>;
}

/** Nested functions included. Ask once for each function. */
export function writtenIn(owner: FlowOwner): WrittenIn {
  const byValue = new Map<Node, Written[]>();
  const byName = new Map<string, Written[]>();
  for (const written of findWritten(owner)) {
    addTo(byValue, written.value, written);
    for (const name of written.mentioned) addTo(byName, name, written);
  }
  return { byValue, byName };
}

function addTo<K>(map: Map<K, Written[]>, key: K, written: Written): void {
  const known = map.get(key);
  if (known) known.push(written);
  else map.set(key, [written]);
}

function findWritten(owner: FlowOwner): readonly Written[] {
  return nodesBelow(owner, 'everything').flatMap(node => {
    if (ts.isCallExpression(node)) return addedBy(node);
    if (!ts.isVariableDeclaration(node) && !isAssignment(node)) return [];
    const { target, value } = sidesOf(node);
    const names = value ? namesIn(target) : [];
    if (!value || names.length === 0) return [];
    const mentioned = identifiersIn(value);
    // `rows = rows.concat(page)`
    return [{ names, value, mentioned, ...(names.some(name => mentioned.has(name)) && { adds: true as const }) }];
  });
}

const adding: ReadonlySet<string> = new Set(['push', 'unshift', 'add', 'set']);

/** `found.push(row, ...rows)` */
function addedBy({ expression: callee, arguments: given }: nodes.CallExpression): readonly Written[] {
  if (!ts.isPropertyAccessExpression(callee) || !adding.has(callee.name.text) || !ts.isIdentifier(callee.expression)) return [];
  const names = [callee.expression.text];
  return given.map(argument => {
    const value = ts.isSpreadElement(argument) ? argument.expression : argument;
    return { names, value, adds: true, mentioned: identifiersIn(value) } as const;
  });
}

function identifiersIn(node: Node): ReadonlySet<string> {
  return new Set(nodesBelow(node, 'everything').flatMap(found => (ts.isIdentifier(found) ? [found.text] : [])));
}

/** Follows the result into variables, by name: within one function that is enough. */
export function receivedBy(read: Node, written: WrittenIn): Received {
  const received: Growing = { read, holders: new Set(), derived: new Set(), gathered: new Set() };
  const around: Written[] = [];
  for (let at = read; !ts.isSourceFile(at); at = at.parent) around.push(...(written.byValue.get(at) ?? []));
  return spread(received, around, written);
}

/** What still tells of the result when the read is done once more: the names that it was added to, and what is made from those. */
export function gatheredFrom({ read, gathered }: Received, written: WrittenIn): Received {
  const received: Growing = { read, holders: new Set(gathered), derived: new Set(gathered), gathered: new Set(gathered) };
  const made = [...gathered].flatMap(name => written.byName.get(name) ?? []);
  return spread(
    received,
    made.filter(({ value }) => !contains(value, read)),
    written,
  );
}

interface Growing extends Received {
  readonly holders: Set<string>;
  readonly derived: Set<string>;
  readonly gathered: Set<string>;
}

/** What becomes known about a name sends whatever is made from it through once more: a name is added twice at most, so it ends. */
function spread(received: Growing, made: readonly Written[], { byName }: WrittenIn): Received {
  const { holders, derived, gathered } = received;
  const pending = [...made];
  for (let one = pending.pop(); one; one = pending.pop()) {
    const { names, value, adds } = one;
    const holds = adds === true || isResult(value, received);
    const news = names.filter(name => !derived.has(name) || (holds && !holders.has(name)));
    addAll(derived, names);
    if (holds) addAll(holders, names);
    if (adds) addAll(gathered, names);
    for (const name of news) pending.push(...(byName.get(name) ?? []));
  }
  return received;
}

const contains = (outer: Node, inner: Node): boolean =>
  outer.pos <= inner.pos && inner.end <= outer.end && outer.getSourceFile() === inner.getSourceFile();

function addAll(set: Set<string>, names: readonly string[]): void {
  for (const name of names) set.add(name);
}

function isAssignment(node: Node): node is nodes.AssignmentExpression<nodes.EqualsToken> {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

function sidesOf(node: Node): { readonly target: Node; readonly value: Expression | undefined } {
  if (ts.isVariableDeclaration(node)) {
    const loop = node.parent.parent;
    return { target: node.name, value: node.initializer ?? (ts.isForOfStatement(loop) ? loop.expression : undefined) };
  }
  return isAssignment(node) ? { target: node.left, value: node.right } : { target: node, value: undefined };
}

function namesIn(target: Node): readonly string[] {
  if (ts.isIdentifier(target)) return [target.text];
  return nodesBelow(target, 'this function').flatMap(node =>
    ts.isBindingElement(node) && ts.isIdentifier(node.name) ? [node.name.text] : [],
  );
}

/** Methods that give elements of a list or a promise's value: empty when the list is. */
const passing: ReadonlySet<string> = new Set([
  'at',
  'filter',
  'find',
  'flat',
  'map',
  'pop',
  'shift',
  'slice',
  'all',
  'then',
  'catch',
  'toJSON',
  'toObject',
  'lean',
  'exec',
]);
/** Properties that hold what a query gave. */
const wrapping: ReadonlySet<string> = new Set(['rows', 'data', 'items', 'recordset', 'docs', 'records', 'results', 'hits']);

/** The expression is the result, an element of it or nothing. */
function isResult(expression: Node, received: Received): boolean {
  const node = bareExpression(expression);
  if (node === received.read) return true;
  if (ts.isIdentifier(node)) return received.holders.has(node.text);
  const inner = passedOn(node);
  return inner !== undefined && inner.some(value => isResult(value, received));
}

/** The expressions of which one is the value of this one, or holds it. */
function passedOn(node: Node): readonly Node[] | undefined {
  if (ts.isAwaitExpression(node)) return [node.expression];
  if (ts.isElementAccessExpression(node)) return ts.isNumericLiteral(node.argumentExpression) ? [node.expression] : undefined;
  if (ts.isPropertyAccessExpression(node)) return wrapping.has(node.name.text) ? [node.expression] : undefined;
  if (ts.isBinaryExpression(node)) return isChoice(node) ? [node.left, node.right] : undefined;
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
  if (ts.isArrayLiteralExpression(node)) return node.elements;
  return ts.isCallExpression(node) ? passedByCall(node) : undefined;
}

function passedByCall({ expression: callee, arguments: given }: nodes.CallExpression): readonly Node[] | undefined {
  if (!ts.isPropertyAccessExpression(callee) || !passing.has(callee.name.text)) return undefined;
  return callee.name.text === 'all' ? [callee.expression, ...given] : [callee.expression];
}

function isChoice({ operatorToken }: nodes.BinaryExpression): boolean {
  const { kind } = operatorToken;
  return kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.EqualsToken;
}

/** The expression is made from the result, however far. */
function mentions(expression: Node, { read, holders, derived }: Received): boolean {
  return nodesBelow(expression, 'everything').some(
    node => node === read || (ts.isIdentifier(node) && (holders.has(node.text) || derived.has(node.text))),
  );
}

/** The branch is taken only if the read gave nothing. */
export function yieldsNothing(condition: Condition, received: Received, compiler: Compiler): boolean {
  switch (condition.kind) {
    case 'item':
      return condition.first && !condition.outcome && mentions(condition.test, received);
    case 'present':
      return !condition.outcome && isEmptyWhen(condition.test, false, { received, compiler });
    case 'truthy':
      return isEmptyWhen(condition.test, condition.outcome, { received, compiler });
    case 'case':
      return false;
  }
}

interface Asked {
  readonly received: Received;
  readonly compiler: Compiler;
}

/** A test that comes out so says that there is nothing. */
function isEmptyWhen(test: Node, outcome: boolean, asked: Asked): boolean {
  const node = bareExpression(test);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return isEmptyWhen(node.operand, !outcome, asked);
  if (isPresence(node, asked.received)) return !outcome;
  if (ts.isBinaryExpression(node)) return isEmptyComparison(node, outcome, asked);
  if (ts.isCallExpression(node)) return isEmptyQuestion(node, outcome, asked.received);
  return ts.isIdentifier(node) && isEmptyFlag(node, outcome, asked);
}

/** Falsy exactly when nothing was read: the row, the first of the rows, how many there are, a property behind `?.`. */
function isPresence(node: Node, received: Received): boolean {
  if (isAssignment(node)) return isResult(node.right, received);
  if (isResult(node, received)) return true;
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  return (
    (node.questionDotToken !== undefined || isCount(node)) &&
    (isResult(node.expression, received) || isPresence(bareExpression(node.expression), received))
  );
}

const counts: ReadonlySet<string> = new Set(['length', 'size', 'rowCount', 'count', 'total', 'totalCount', 'affected']);

const isCount = (node: Node): boolean => ts.isPropertyAccessExpression(node) && counts.has(node.name.text);

function isEmptyComparison(node: nodes.BinaryExpression, outcome: boolean, asked: Asked): boolean {
  const operator = node.operatorToken.kind;
  if (operator === ts.SyntaxKind.AmpersandAmpersandToken)
    return outcome && (isEmptyWhen(node.left, true, asked) || isEmptyWhen(node.right, true, asked));
  if (operator === ts.SyntaxKind.BarBarToken)
    return !outcome && (isEmptyWhen(node.left, false, asked) || isEmptyWhen(node.right, false, asked));
  const left = bareExpression(ts.isTypeOfExpression(node.left) ? node.left.expression : node.left);
  return isPresence(left, asked.received) && isEmptyComparedWith(node, outcome);
}

const saysEmpty = /^(isEmpty|isNil|isNull|isUndefined|isNullish|isNone|isNullOrUndefined)$/;
const saysPresent = /^(isDefined|isPresent|isNotEmpty|isNotNil|isSome|exists|Boolean)$/;

function isEmptyQuestion(call: nodes.CallExpression, outcome: boolean, received: Received): boolean {
  const name = lastName(call.expression) ?? '';
  const [argument] = call.arguments;
  if (!argument || !isResult(argument, received)) return false;
  return saysEmpty.test(name) ? outcome : saysPresent.test(name) && !outcome;
}

/** `const found = row !== null; if (!found) …` */
function isEmptyFlag(name: nodes.Identifier, outcome: boolean, asked: Asked): boolean {
  const symbol = asked.compiler.symbolOf(name);
  const [declaration] = symbol ? asked.compiler.declarationsOf(symbol) : [];
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return false;
  if ((ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0 || ts.isIdentifier(bareExpression(declaration.initializer)))
    return false;
  return isEmptyWhen(declaration.initializer, outcome, asked);
}

/** The variables that a value goes into directly: `row` of `const row = reflector.get(KEY)`. */
export function holdersOf(node: Node): readonly string[] {
  const { parent } = valueAround(node);
  return ts.isVariableDeclaration(parent) ? namesIn(parent.name) : [];
}
