/** Code that goes through the properties of an object by their keys, and what it asks of the keys on the way. */
import { leavesFunction } from './always-writes.ts';
import { syntax, type Expression, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import { bareExpression, wrappedExpression } from './bare-expression.ts';
import { isMethodCall, methodName, receiverOf, staticName } from './builtin-calls.ts';
import { constantBehind } from './constant-behind.ts';
import type { Evaluation } from './evaluation.ts';
import { fixedTextsOf } from './fixed-texts.ts';
import { namedFunctions } from './named-functions.ts';
import { isInside } from './reaching-writes.ts';
import { returnedExpressions } from './returned-expressions.ts';
import type { KeyCondition, KeyedBy } from './restricted-keys.ts';

/** Keys or entries, as they are listed before they are gone through. */
export interface Listed extends KeyedBy {
  readonly of: 'keys' | 'entries';
  /** Whose they are; absent for names that are written down. */
  readonly object?: Expression;
}

/** One round of going through them. */
export interface KeyedRound extends Listed {
  /** How the key is written inside. */
  readonly key: string;
  /** The loop, or the call that is given a function. */
  readonly whole: Node;
  /** What is run for each of them. */
  readonly body: Node;
}

/** Methods that are chained: more than anyone writes. */
const longestChain = 8;

/** `Object.entries(headers).filter(([key]) => …)`, `Object.keys(user)`, `['email', 'phone']`. */
export function listedBy(list: Node, evaluation: Evaluation, depth = 0): Listed | undefined {
  const bare = bareExpression(list);
  if (depth > longestChain) return undefined;
  if (syntax.isIdentifier(bare)) return listedBehind(bare, evaluation, depth);
  if (!syntax.isCallExpression(bare)) return namesWritten(bare, evaluation);
  const [object] = bare.arguments;
  const of = object && listingFunctions.get(staticName(bare) ?? '');
  if (of) return { of, object, conditions: [] };
  if (!isMethodCall(bare)) return undefined;
  const before =
    orderings.has(methodName(bare)) || methodName(bare) === 'filter' ? listedBy(receiverOf(bare), evaluation, depth + 1) : undefined;
  return before && methodName(bare) === 'filter' ? filtered(before, bare.arguments[0], evaluation) : before;
}

const listingFunctions: ReadonlyMap<string, Listed['of']> = new Map([
  ['Object.entries', 'entries'],
  ['Object.keys', 'keys'],
  ['Object.getOwnPropertyNames', 'keys'],
  ['Reflect.ownKeys', 'keys'],
]);

const orderings: ReadonlySet<string> = new Set(['sort', 'reverse', 'toSorted', 'toReversed']);

function listedBehind(name: nodes.Identifier, evaluation: Evaluation, depth: number): Listed | undefined {
  const set = constantBehind(name, evaluation.context);
  return set ? listedBy(set, evaluation, depth + 1) : namesWritten(name, evaluation);
}

function namesWritten(list: Node, evaluation: Evaluation): Listed | undefined {
  const names = fixedTextsOf(list, evaluation);
  return names && { of: 'keys', conditions: [], names };
}

/** A filter that cannot be read lets everything through. */
function filtered(listed: Listed, callback: Node | undefined, evaluation: Evaluation): Listed {
  const [fn] = callback ? namedFunctions(callback, evaluation.context) : [];
  const [result, ...others] = fn ? returnedExpressions(fn) : [];
  const key = fn && keyOfParameter(fn, 0, listed.of);
  if (key === undefined || !result || others.length > 0) return listed;
  return { ...listed, conditions: [...listed.conditions, { test: result, key, outcome: true }] };
}

/** How a function writes the key that it is given: `key` of `([key, value]) => …`, `entry[0]` of `entry => …`. */
function keyOfParameter(fn: FunctionLike, index: number, of: Listed['of']): string | undefined {
  const name = fn.parameters[index]?.name;
  return name && keyOfName(name, of);
}

function keyOfName(name: nodes.BindingName, of: Listed['of']): string | undefined {
  if (syntax.isIdentifier(name)) return of === 'keys' ? name.text : `${name.text}[0]`;
  const [first] = of === 'entries' && syntax.isArrayBindingPattern(name) ? name.elements : [];
  return first && syntax.isBindingElement(first) && syntax.isIdentifier(first.name) ? first.name.text : undefined;
}

/** The round that gives a name its value: as the key, as one of its entries, or as a part of one. */
export function roundOf(declaration: Node, evaluation: Evaluation): KeyedRound | undefined {
  const holder = holderOf(declaration);
  if (syntax.isParameter(holder)) return roundOfCallback(holder, evaluation);
  if (!syntax.isVariableDeclaration(holder)) return undefined;
  const loop = holder.parent.parent;
  if (syntax.isForInStatement(loop) && syntax.isIdentifier(holder.name))
    return { of: 'keys', object: loop.expression, conditions: [], key: holder.name.text, whole: loop, body: loop.statement };
  const listed = syntax.isForOfStatement(loop) ? listedBy(loop.expression, evaluation) : undefined;
  const key = listed && keyOfName(holder.name, listed.of);
  return listed && key !== undefined && syntax.isForOfStatement(loop) ? { ...listed, key, whole: loop, body: loop.statement } : undefined;
}

function holderOf(declaration: Node): Node {
  return syntax.isBindingElement(declaration) && syntax.isArrayBindingPattern(declaration.parent) ? declaration.parent.parent : declaration;
}

const rounds: ReadonlyMap<string, number> = new Map([
  ...['forEach', 'map', 'flatMap', 'filter'].map(name => [name, 0] as const),
  ['reduce', 1],
]);

function roundOfCallback(parameter: nodes.ParameterDeclaration, evaluation: Evaluation): KeyedRound | undefined {
  const fn = parameter.parent as FunctionLike;
  const call = wrappedExpression(fn).parent;
  if (!fn.body || !isMethodCall(call) || call.arguments[0] !== wrappedExpression(fn)) return undefined;
  const index = rounds.get(methodName(call));
  if (index === undefined || fn.parameters[index] !== parameter) return undefined;
  const listed = listedBy(receiverOf(call), evaluation);
  const key = listed && keyOfParameter(fn, index, listed.of);
  return listed && key !== undefined ? { ...listed, key, whole: call, body: fn.body } : undefined;
}

/** What is known of the key where the node stands, in the round. */
export function conditionsAt(node: Node, { key, body }: KeyedRound): readonly KeyCondition[] {
  const found: KeyCondition[] = [];
  for (let at = node; at !== body && isInside(at, body); at = at.parent) {
    const known = conditionOfParent(at);
    if (known) found.push({ ...known, key });
    if (syntax.isBlock(at.parent)) found.push(...skippedBefore(at, at.parent, key));
  }
  return found;
}

function conditionOfParent(at: Node): Omit<KeyCondition, 'key'> | undefined {
  const { parent } = at;
  if (syntax.isIfStatement(parent) && at !== parent.expression) return { test: parent.expression, outcome: at === parent.thenStatement };
  if (syntax.isConditionalExpression(parent) && at !== parent.condition) return { test: parent.condition, outcome: at === parent.whenTrue };
  if (!syntax.isBinaryExpression(parent) || at !== parent.right) return undefined;
  const { kind } = parent.operatorToken;
  if (kind === syntax.SyntaxKind.AmpersandAmpersandToken) return { test: parent.left, outcome: true };
  return kind === syntax.SyntaxKind.BarBarToken ? { test: parent.left, outcome: false } : undefined;
}

/** `if (SECRET.has(key)) continue;` */
function skippedBefore(statement: Node, { statements }: nodes.Block, key: string): readonly KeyCondition[] {
  return statements.flatMap(before => {
    if (before.end > statement.pos || !syntax.isIfStatement(before)) return [];
    const skips = leavesRound(before.thenStatement);
    return skips && !before.elseStatement ? [{ test: before.expression, key, outcome: false }] : [];
  });
}

export function leavesRound(statement: Node | undefined): boolean {
  if (statement && syntax.isBlock(statement)) return leavesRound(statement.statements.at(-1));
  return leavesFunction(statement) || (statement !== undefined && syntax.isBreakOrContinueStatement(statement));
}
