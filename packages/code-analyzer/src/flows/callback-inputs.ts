/** What a function gives to a callback that it is handed: `found` in `load((error, user) => …)` is what `load` calls it with. */
import { syntax, type CallLike, type Expression, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import { anyElement, type Path } from './access-path.ts';
import { argumentsOf, passArguments } from './arguments.ts';
import type { Evaluation } from './evaluation.ts';
import { isInside } from './reaching-writes.ts';
import { join, type Value } from './value.ts';
import { writtenArguments } from './written-arguments.ts';

/** Functions that hand a callback on to functions that hand it on. */
const deepestChain = 3;

/** Position of a parameter of the callback, and a path below it. */
interface Asked {
  readonly index: number;
  readonly path: Path;
  /** Functions that have handed it on so far. */
  readonly depth?: number;
}

/** `undefined`: no function of the project is seen to call it. */
export function givenToCallback(call: CallLike, callback: Node, asked: Asked, evaluation: Evaluation): Value | undefined {
  const position = writtenArguments(call).findIndex(argument => argument === callback);
  if (position < 0) return undefined;
  const values = evaluation.bodiesOf(call).flatMap(fn => {
    const parameter = fn.parameters[position];
    const value = parameter && givenToParameter(fn, parameter, asked, evaluation);
    return value ? [passArguments(value, fn, argumentsOf(call, evaluation), call)] : [];
  });
  return values.length > 0 ? join(values) : undefined;
}

/** What the calls of a parameter inside its function give; `resolve` of `new Promise(resolve => …)` is one, too. */
export function givenToParameter(
  fn: FunctionLike,
  parameter: nodes.ParameterDeclaration,
  asked: Asked,
  evaluation: Evaluation,
): Value | undefined {
  if (!syntax.isIdentifier(parameter.name)) return undefined;
  const uses = usesOf(fn, parameter.name, evaluation);
  const values = uses.flatMap(use => givenAt(use, asked, evaluation) ?? []);
  return values.length > 0 || uses.some(isCalled) ? join([values]) : undefined;
}

/** Calls of a parameter inside its function, and inside functions in it. */
export function callsOfParameter(
  fn: FunctionLike,
  { name }: nodes.ParameterDeclaration,
  evaluation: Evaluation,
): readonly nodes.CallExpression[] {
  if (!syntax.isIdentifier(name)) return [];
  return usesOf(fn, name, evaluation).flatMap(use => {
    const called = syntax.isPropertyAccessExpression(use.parent) ? use.parent : use;
    return syntax.isCallExpression(called.parent) && called.parent.expression === called ? [called.parent] : [];
  });
}

function givenAt(use: nodes.Identifier, asked: Asked, evaluation: Evaluation): Value | undefined {
  const call = use.parent;
  if (!syntax.isCallExpression(call)) return undefined;
  if (isCalled(use)) return argumentsOf(call, evaluation).at(asked.index, false, asked.path);
  const { expression: callee } = call;
  if (syntax.isPropertyAccessExpression(callee) && iterating.has(callee.name.text))
    return asked.index === 0 ? elementOf(callee.expression, asked.path, evaluation) : undefined;
  const depth = (asked.depth ?? 0) + 1;
  return depth <= deepestChain ? givenToCallback(call, use, { ...asked, depth }, evaluation) : undefined;
}

const iterating: ReadonlySet<string> = new Set(['forEach', 'map', 'flatMap', 'filter', 'find', 'some', 'every']);

const elementOf = (collection: Expression, path: Path, evaluation: Evaluation): Value =>
  evaluation.valueOf(collection, [anyElement, ...path]);

const isCalled = (use: nodes.Identifier): boolean => syntax.isCallExpression(use.parent) && use.parent.expression === use;

/** Where a parameter is called, or handed on, in the order of the text. */
function usesOf(fn: FunctionLike, name: nodes.Identifier, evaluation: Evaluation): readonly nodes.Identifier[] {
  const { callsWith } = evaluation.indexOf(fn);
  const inside = (callsWith.get(name.text) ?? []).filter(use => fn.body !== undefined && isInside(use, fn.body));
  const { compiler } = evaluation.context;
  const symbol = compiler.symbolOf(name);
  return inside.filter(use => compiler.symbolOf(use) === symbol);
}
