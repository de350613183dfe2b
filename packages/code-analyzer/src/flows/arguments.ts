/** Arguments of a call by the position of the parameter that gets them. */
import { syntax, type CallLike, type Expression, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import { anyElement, elementAt, joinPaths, type Path } from './access-path.ts';
import { isReflect } from './callee-name.ts';
import type { Evaluation } from './evaluation.ts';
import { isKept, keptBelow, keptByBoth } from './kept-properties.ts';
import { shortText } from './place-of.ts';
import { isInside } from './reaching-writes.ts';
import { writtenArguments } from './written-arguments.ts';
import { fewer, harmless, join, union, type Origin, type Value } from './value.ts';
import type { Label } from '../facts.ts';
import { appendTrail, lastStep } from './trail.ts';

export interface Arguments {
  /** Value of the argument at a position, or of it and all after it. */
  readonly at: (index: number, rest: boolean, path: Path) => Value;
  readonly count: number;
}

/** Arguments of a call as the callee's parameters count them: `f.call(self, x)` passes `x` first. */
export function argumentsOf(call: CallLike, evaluation: Evaluation): Arguments {
  if (isReflected(call, 'apply')) {
    const list = isReflect(call.expression.expression) ? call.arguments[2] : call.arguments[1];
    return {
      count: list ? Infinity : 0,
      at: (index, rest, path) => (list ? evaluation.valueOf(list, [rest ? anyElement : elementAt(index), ...path]) : harmless),
    };
  }
  const written = writtenArguments(call);
  return argumentList(isReflected(call, 'call') ? written.slice(1) : written, evaluation);
}

export function argumentList(written: readonly Expression[], evaluation: Evaluation): Arguments {
  const firstSpread = written.findIndex(syntax.isSpreadElement);
  const at = (index: number, rest: boolean, path: Path): Value => {
    // Behind a spread nobody knows which argument is which.
    if (firstSpread >= 0 && firstSpread <= index)
      return join(written.slice(firstSpread).map(argument => evaluation.valueOf(argument, path)));
    if (rest) return join(written.slice(index).map(argument => evaluation.valueOf(argument, path)));
    const argument = written[index];
    return argument ? evaluation.valueOf(argument, path) : harmless;
  };
  return { at, count: written.length };
}

/** Arguments that come after those given to `bind`. */
export function argumentsBehind(first: readonly Expression[], passed: Arguments, evaluation: Evaluation): Arguments {
  const before = argumentList(first, evaluation);
  const at = (index: number, rest: boolean, path: Path): Value => {
    if (index >= first.length) return passed.at(index - first.length, rest, path);
    return rest ? join([before.at(index, true, path), passed.at(0, true, path)]) : before.at(index, false, path);
  };
  return { at, count: first.length + passed.count };
}

type MethodCall = CallLike & { readonly arguments: readonly Expression[]; readonly expression: nodes.PropertyAccessExpression };

function isReflected(call: CallLike, method: 'call' | 'apply'): call is MethodCall {
  return syntax.isCallExpression(call) && syntax.isPropertyAccessExpression(call.expression) && call.expression.name.text === method;
}

/** What comes out of a function for these arguments: its parameters replaced by what is passed. */
export function passArguments(result: Value, fn: FunctionLike, passed: Arguments, call: Node): Value {
  return join(
    result.map(origin => (origin.parameter?.function === fn ? passedInto(origin, passed, call) : [throughCall(origin, fn, call)])),
  );
}

/** A callback written in place is part of the expression: what it brings is seen inside it. */
function throughCall(origin: Origin, fn: FunctionLike, call: Node): Origin {
  if (isInside(fn, call)) return origin;
  return { ...origin, at: call, inside: origin.path, trail: lastStep(origin.trail, call, `returned by \`${shortText(call, 40)}\``) };
}

/** One origin that is a parameter, with the argument in its place. */
export function passedInto(origin: Origin, passed: Arguments, call: Node): Value {
  const { parameter } = origin;
  if (!parameter) return [origin];
  const argument = passed.at(parameter.index, parameter.rest, parameter.path);
  return argument.flatMap(given =>
    (given.path[0] !== undefined && origin.without.includes(given.path[0])) || !isKept(origin.only, given.path)
      ? []
      : [composed(origin, given, call)],
  );
}

function composed(origin: Origin, given: Origin, call: Node): Origin {
  const only = keptBelow(origin.only, given.path);
  const left = fewer(given.left, origin.left);
  const remaining = given.labels.filter(
    label => (given.path.length > 0 || !origin.without.includes(label.path[0] ?? '')) && isKept(only, label.path),
  );
  return {
    ...given,
    path: joinPaths(origin.path, given.path),
    labels: given.labels.length > 0 ? (origin.guessed ? remaining.map(guessed) : remaining) : given.path.length === 0 ? origin.labels : [],
    without: given.path.length === 0 ? union(origin.without, given.without) : given.without,
    only: keptByBoth(only, given.only),
    protections: union(given.protections, origin.protections),
    weakProtections: union(given.weakProtections, origin.weakProtections),
    partial: given.partial || origin.partial,
    ...(left !== undefined && { left }),
    ...((given.asDeclared ?? origin.asDeclared) && { asDeclared: true }),
    ...((given.guessed ?? origin.guessed) && { guessed: true }),
    trail: appendTrail(lastStep(given.trail, given.at, `passed to \`${shortText(calleeOf(call), 40)}\``), origin.trail),
  };
}

const guessed = (label: Label): Label => ({ ...label, evidence: 'name' });

function calleeOf(call: Node): Node {
  if (syntax.isCallExpression(call) || syntax.isNewExpression(call)) return call.expression;
  if (syntax.isJsxOpeningElement(call) || syntax.isJsxSelfClosingElement(call)) return call.tagName;
  return syntax.isTaggedTemplateExpression(call) ? call.tag : call;
}
