/** What a callback written in place is called with: `users.map(user => …)` gives `user` an element of `users`. */
import { syntax, type Expression, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import { anyElement, entryValue, type Path } from './access-path.ts';
import { wrappedExpression } from './bare-expression.ts';
import { givenToCallback } from './callback-inputs.ts';
import { heardValue } from './messages.ts';
import { isMap } from './declared-labels.ts';
import type { Evaluation } from './evaluation.ts';
import { isInside } from './reaching-writes.ts';
import { shortText } from './place-of.ts';
import { harmless, isGap, travelled, type Value } from './value.ts';

/** What each parameter of a callback gets from the receiver of the method. */
type Given = 'element' | 'whole' | 'nothing' | 'accumulator';

const elementThenWhole: readonly Given[] = ['element', 'nothing', 'whole'];

const methods: ReadonlyMap<string, readonly Given[]> = new Map([
  ...['map', 'forEach', 'filter', 'find', 'findLast', 'findIndex', 'findLastIndex', 'some', 'every', 'flatMap'].map(
    name => [name, elementThenWhole] as const,
  ),
  ['reduce', ['accumulator', 'element', 'nothing', 'whole']],
  ['reduceRight', ['accumulator', 'element', 'nothing', 'whole']],
  ['sort', ['element', 'element']],
  ['toSorted', ['element', 'element']],
  ['then', ['whole']],
]);

/** `undefined`: nothing is known about who calls it. */
export function callbackParameter(fn: FunctionLike, index: number, path: Path, evaluation: Evaluation): Value | undefined {
  const call = callAround(fn);
  if (!call) return undefined;
  const heard = heardValue(call, wrappedExpression(fn), { index, path }, evaluation);
  if (heard?.some(origin => !isGap(origin)) === true) return heard;
  return builtinCallback(call, fn, { index, path }, evaluation) ?? ownCallback(call, fn, { index, path }, evaluation);
}

interface Asked {
  readonly index: number;
  readonly path: Path;
}

/**
 * Only what it is known to hold; everything else the declared type tells. What a wrapped function is given is known at its own calls,
 * so there the parameter stays open.
 */
function ownCallback(call: nodes.CallExpression, fn: FunctionLike, asked: Asked, evaluation: Evaluation): Value | undefined {
  const given = givenToCallback(call, wrappedExpression(fn), asked, evaluation) ?? harmless;
  const known = given.every(({ parameter }) => parameter === undefined || isInside(call, parameter.function));
  return known && given.some(origin => !isGap(origin) || origin.parameter) ? given : undefined;
}

function builtinCallback(call: nodes.CallExpression, fn: FunctionLike, { index, path }: Asked, evaluation: Evaluation): Value | undefined {
  if (!syntax.isPropertyAccessExpression(call.expression)) return undefined;
  const { expression: receiver, name } = call.expression;
  if (name.text === 'from' && call.arguments[1] === fn && call.arguments[0])
    return index === 0 ? elementOf(call.arguments[0], path, evaluation) : harmless;
  if (index === 0 && isRejectionHandler(call, fn, name.text)) return evaluation.thrownBy(receiver, path);
  if (call.arguments[0] !== fn) return undefined;
  const given = methods.get(name.text)?.[index];
  return given && givenValue(given, { receiver, call, path, evaluation });
}

/** `promise.catch(error => …)`, `promise.then(use, error => …)` */
const isRejectionHandler = (call: nodes.CallExpression, fn: Node, method: string): boolean =>
  (method === 'catch' && call.arguments[0] === fn) || (method === 'then' && call.arguments[1] === fn);

interface Callback {
  readonly receiver: Expression;
  readonly call: nodes.CallExpression;
  readonly path: Path;
  readonly evaluation: Evaluation;
}

function givenValue(given: Given, { receiver, call, path, evaluation }: Callback): Value {
  switch (given) {
    case 'element':
      return elementOf(receiver, isMapOf(receiver, call, evaluation) ? [entryValue, ...path] : path, evaluation);
    case 'whole':
      return evaluation.valueOf(receiver, path);
    case 'nothing':
      return harmless;
    case 'accumulator':
      // What the callback adds is found in what it returns; here it would be told twice.
      return call.arguments[1] ? evaluation.valueOf(call.arguments[1], path) : elementOf(receiver, path, evaluation);
  }
}

/** `map.forEach((value, key) => …)` */
function isMapOf(receiver: Expression, call: nodes.CallExpression, { context: { compiler } }: Evaluation): boolean {
  return (
    syntax.isPropertyAccessExpression(call.expression) &&
    call.expression.name.text === 'forEach' &&
    isMap(compiler, compiler.typeOf(receiver))
  );
}

function elementOf(collection: Expression, path: Path, evaluation: Evaluation): Value {
  return travelled(evaluation.valueOf(collection, [anyElement, ...path]), collection, `one of \`${shortText(collection, 40)}\``);
}

function callAround(fn: Node): nodes.CallExpression | undefined {
  const outer = wrappedExpression(fn).parent;
  return syntax.isCallExpression(outer) && (syntax.isArrowFunction(fn) || syntax.isFunctionExpression(fn)) ? outer : undefined;
}
