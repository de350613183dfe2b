/** Properties that are read by a key of which something is known: `value` of an entry behind a filter, `headers[key]` behind a test. */
import { syntax, type Declaration, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { isAnyProperty, isElement, type Path } from './access-path.ts';
import type { Evaluation } from './evaluation.ts';
import type { KeySelection } from './key-selection.ts';
import { anyOther } from './key-tests.ts';
import { conditionsAt, listedBy, roundOf, type KeyedRound } from './keyed-loops.ts';
import { keysLetThrough, withKeys } from './restricted-keys.ts';
import { harmless, type Value } from './value.ts';

/** `value` of `for (const [key, value] of Object.entries(headers))`; `undefined` where nothing is known of the key. */
export function entryValueAt(use: Node, declaration: nodes.BindingElement, evaluation: Evaluation): Value | undefined {
  const { parent } = declaration;
  if (!syntax.isArrayBindingPattern(parent) || parent.elements[1] !== declaration) return undefined;
  const round = roundOf(declaration, evaluation);
  return round?.of === 'entries' && round.object ? propertiesAt(use, round, round.object, evaluation) : undefined;
}

/** `headers[key]` */
export function propertyByKey(access: nodes.ElementAccessExpression, evaluation: Evaluation): Value | undefined {
  const round = roundOfKey(access.argumentExpression, evaluation);
  return round && propertiesAt(access, round, access.expression, evaluation);
}

function propertiesAt(use: Node, round: KeyedRound, object: Expression, evaluation: Evaluation): Value | undefined {
  const conditions = [...round.conditions, ...conditionsAt(use, round)];
  const keys = keysLetThrough({ ...round, conditions }, evaluation);
  return tellsNothing(keys) ? undefined : withKeys(evaluation.valueOf(object, []), keys);
}

const tellsNothing = ({ names, mayBe }: KeySelection): boolean => names.length === 0 && mayBe(anyOther);

/** The round of which an expression is the key. */
export function roundOfKey(key: Node, evaluation: Evaluation): KeyedRound | undefined {
  if (!syntax.isIdentifier(key)) return undefined;
  const { compiler } = evaluation.context;
  const symbol = compiler.symbolOf(key);
  const declarations: readonly Declaration[] = symbol ? compiler.declarationsOf(symbol) : [];
  const [declaration, ...others] = declarations;
  const round = declaration && others.length === 0 ? roundOf(declaration, evaluation) : undefined;
  return round?.key === key.text ? round : undefined;
}

/** What entries hold that have come through a filter of their keys: `#1` of them, or all of them. */
export function filteredEntries(call: Expression, evaluation: Evaluation): Value | undefined {
  const listed = listedBy(call, evaluation);
  if (listed?.of !== 'entries' || !listed.object) return undefined;
  const keys = keysLetThrough(listed, evaluation);
  return tellsNothing(keys) ? undefined : withKeys(evaluation.valueOf(listed.object, []), keys);
}

/** `Object.fromEntries(Object.entries(headers).filter(…))` is what was left of the headers. */
export function objectOfEntries(entries: Expression, path: Path, evaluation: Evaluation): Value | undefined {
  const listed = listedBy(entries, evaluation);
  const [name] = path;
  if (listed?.of !== 'entries' || !listed.object) return undefined;
  const keys = keysLetThrough(listed, evaluation);
  if (listed.conditions.length > 0 && tellsNothing(keys)) return undefined;
  if (name === undefined) return withKeys(evaluation.valueOf(listed.object, []), keys);
  if (isElement(name) || isAnyProperty(name)) return undefined;
  return keys.mayBe(name) ? evaluation.valueOf(listed.object, path) : harmless;
}
