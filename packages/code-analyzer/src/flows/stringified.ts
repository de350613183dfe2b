/** What `JSON.stringify` writes of a value: its second argument names the properties, or leaves some of them out. */
import { syntax, type Expression, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import { propertyNames } from './access-path.ts';
import { bareExpression } from './bare-expression.ts';
import type { Evaluation } from './evaluation.ts';
import { keptBelow, keptByBoth } from './kept-properties.ts';
import { textsOf } from './fixed-texts.ts';
import { holdsFor, namesSpokenOf } from './key-tests.ts';
import { namedFunctions } from './named-functions.ts';
import { union, type Value } from './value.ts';
import { hasNode, walkTree } from './walk-tree.ts';

export function stringified(value: Value, replacer: Expression | undefined, evaluation: Evaluation): Value {
  if (!replacer || value.length === 0) return value;
  const names = textsOf(replacer, evaluation);
  if (names) return namedOnly(value, names);
  return functionsOf(replacer, evaluation).reduce((left, fn) => leftOut(left, keysLeftOut(fn, evaluation)), value);
}

/** A list of names holds for objects inside objects, too. */
function namedOnly(value: Value, names: ReadonlySet<string>): Value {
  const allowed = (path: readonly string[]): boolean => propertyNames(path).every(name => names.has(name));
  const kept = [...names].map(name => [name]);
  return value.flatMap(origin => {
    if (!allowed(origin.path)) return [];
    const only = keptByBoth(origin.only, keptBelow(kept, origin.path));
    return [{ ...origin, only, labels: origin.labels.filter(label => allowed(label.path)) }];
  });
}

function leftOut(value: Value, names: ReadonlySet<string>): Value {
  if (names.size === 0) return value;
  const isLeftOut = (path: readonly string[]): boolean => propertyNames(path).some(name => names.has(name));
  return value.flatMap(origin => {
    if (isLeftOut(origin.path)) return [];
    const without = propertyNames(origin.path).length === 0 ? union(origin.without, [...names]) : origin.without;
    return [{ ...origin, without, labels: origin.labels.filter(label => !isLeftOut(label.path)) }];
  });
}

function functionsOf(replacer: Expression, { context }: Evaluation): readonly FunctionLike[] {
  const bare = bareExpression(replacer);
  if (syntax.isArrowFunction(bare) || syntax.isFunctionExpression(bare)) return [bare];
  return syntax.isIdentifier(bare) ? namedFunctions(bare, context) : [];
}

/** Keys for which `(key, value) => …` gives something in which `value` does not occur. */
function keysLeftOut(fn: FunctionLike, evaluation: Evaluation): ReadonlySet<string> {
  const [key, value] = fn.parameters.map(({ name }) => (syntax.isIdentifier(name) ? name.text : undefined));
  const found = new Set<string>();
  if (key === undefined || value === undefined || !fn.body) return found;
  const add = (test: Expression, result: Node | undefined, negated: boolean): void => {
    if (!result || mentions(result, value)) return;
    const asked = { test, key, evaluation };
    for (const name of namesSpokenOf(asked)) if (holdsFor(asked, name) === !negated) found.add(name);
  };
  walkTree(fn.body, 0, node => {
    if (syntax.isFunctionLike(node)) return undefined;
    if (syntax.isConditionalExpression(node) && isGiven(node, fn)) {
      add(node.condition, node.whenTrue, false);
      add(node.condition, node.whenFalse, true);
    }
    if (syntax.isIfStatement(node)) add(node.expression, returnedAtOnce(node.thenStatement), false);
    return 0;
  });
  return found;
}

/** What the function gives, not a part of it. */
function isGiven(node: Node, fn: FunctionLike): boolean {
  const { parent } = node;
  if (syntax.isParenthesizedExpression(parent)) return isGiven(parent, fn);
  return parent === fn || syntax.isReturnStatement(parent);
}

function returnedAtOnce(statement: nodes.Statement): Node | undefined {
  const only = syntax.isBlock(statement) ? statement.statements[0] : statement;
  return only && syntax.isReturnStatement(only) ? (only.expression ?? only) : undefined;
}

const mentions = (node: Node, name: string): boolean => hasNode(node, inner => syntax.isIdentifier(inner) && inner.text === name);
