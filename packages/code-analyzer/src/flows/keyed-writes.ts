/** Writes by a key that a loop goes through: `for (const key of SECRET) delete copy[key]` takes away what the list names. */
import { syntax, type Declaration, type Node } from '../program/compiler.ts';
import { isText } from '../constants/constant.ts';
import { unknownProperty, type Path } from './access-path.ts';
import { jumpsOut } from './always-writes.ts';
import type { Evaluation } from './evaluation.ts';
import { conditionsAt, leavesRound, type KeyedRound } from './keyed-loops.ts';
import { roundOfKey } from './keyed-values.ts';
import { isInside } from './reaching-writes.ts';
import { keysReached, withKeys } from './restricted-keys.ts';
import { harmless, type Value } from './value.ts';
import type { Write } from './variable-writes.ts';
import { hasNode } from './walk-tree.ts';

/** The write with what is known of its key. */
export function withKnownKey(write: Write, declaration: Declaration, evaluation: Evaluation): Write {
  const { key, path } = write;
  if (!key || path.at(-1) !== unknownProperty || write.effect === 'add') return write;
  const text = constantText(key, evaluation);
  if (text !== undefined) return { ...write, path: [...path.slice(0, -1), text] };
  const round = roundOfKey(key, evaluation);
  if (!round || !isSurelyRun(write.node, round) || !goesThrough(round, write, declaration)) return write;
  const by = { ...round, conditions: [...round.conditions, ...conditionsAt(write.node, round)] };
  const presence = presenceTests(write, round.key);
  const keys = keysReached(by, evaluation, node => presence.has(withoutSpace(node)));
  return { ...write, node: round.whole, keys };
}

function constantText(key: Node, { constants }: Evaluation): string | undefined {
  const [found, ...others] = constants.valuesOf(key);
  const [part, ...parts] = found && others.length === 0 && isText(found) ? found.value.parts : [];
  return part?.known === true && parts.length === 0 ? part.text : undefined;
}

/** Nothing but tests stands between the write and the loop, and nothing ends the loop before all keys had their turn. */
function isSurelyRun(write: Node, { body, whole }: KeyedRound): boolean {
  for (let at = write; at !== body; at = at.parent) {
    const { parent } = at;
    if (!isInside(parent, whole) || !isPlain(parent)) return false;
    if (syntax.isBlock(parent) && parent.statements.some(one => one.end <= at.pos && mayEnd(one))) return false;
  }
  return !hasNode(body, syntax.isBreakStatement);
}

const isPlain = (node: Node): boolean =>
  syntax.isBlock(node) ||
  syntax.isIfStatement(node) ||
  syntax.isExpressionStatement(node) ||
  syntax.isParenthesizedExpression(node) ||
  syntax.isForOfStatement(node) ||
  syntax.isForInStatement(node) ||
  syntax.isArrowFunction(node) ||
  syntax.isFunctionExpression(node) ||
  (syntax.isBinaryExpression(node) && node.operatorToken.kind === syntax.SyntaxKind.AmpersandAmpersandToken);

/** `if (!SECRET.has(key)) continue;` is a test of the key; any other jump may be for another reason. */
function mayEnd(statement: Node): boolean {
  const isTest = syntax.isIfStatement(statement) && !statement.elseStatement && leavesRound(statement.thenStatement);
  return !isTest && (jumpsOut(statement) || hasNode(statement, node => syntax.isReturnStatement(node) || syntax.isThrowStatement(node)));
}

/** The keys are written down, or they are those of what is written to, or of what that was copied from. */
function goesThrough({ names, object }: KeyedRound, { node, path, target, root }: Write, declaration: Declaration): boolean {
  if (names) return true;
  if (!object || !isInside(target, node)) return false;
  const text = withoutSpace(object);
  if (text === [root, ...path.slice(0, -1)].join('.')) return true;
  const initializer = syntax.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return initializer !== undefined && path.length === 1 && hasNode(initializer, inner => withoutSpace(inner) === text);
}

const withoutSpace = (node: Node): string => node.getText().replace(/\s+/g, '');

/** What is not there need not be taken away. */
function presenceTests({ root, path }: Write, key: string): ReadonlySet<string> {
  const holder = [root, ...path.slice(0, -1)].join('.');
  const value = `${holder}[${key}]`;
  return new Set([
    `${key}in${holder}`,
    value,
    `${value}!==undefined`,
    `${value}!=null`,
    `Object.hasOwn(${holder},${key})`,
    `${holder}.hasOwnProperty(${key})`,
    `Object.prototype.hasOwnProperty.call(${holder},${key})`,
  ]);
}

/** What is left of a value at a path after the writes by key that come behind it. */
export function afterKeyedWrites(value: Value, path: Path, writes: readonly Write[]): Value {
  return writes.reduce((left, { keys, path: written }) => {
    const holder = written.slice(0, -1);
    if (!keys || holder.some((name, index) => name !== path[index])) return left;
    const name = path[holder.length];
    if (name === undefined) return withKeys(left, keys);
    return keys.mayBe(name) ? left : harmless;
  }, value);
}
