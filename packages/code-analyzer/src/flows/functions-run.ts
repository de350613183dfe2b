/** Functions of the project that a call runs, with what they get. */
import { syntax, type CallLike, type Expression, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import type { Path } from './access-path.ts';
import { argumentsBehind, argumentsOf, passArguments, type Arguments } from './arguments.ts';
import { bareExpression } from './bare-expression.ts';
import { isMethodCall, methodName, receiverOf, type MethodCall } from './builtin-calls.ts';
import { callsOfParameter } from './callback-inputs.ts';
import type { Evaluation } from './evaluation.ts';
import { handedFunction } from './handed-function.ts';
import { listenersOf } from './messages.ts';
import { namedFunctions } from './named-functions.ts';
import { elementsOf } from './sinks-of-outlet.ts';
import { isElement } from './written-arguments.ts';
import { walkTree } from './walk-tree.ts';

/** It may be asked by another evaluation than the one that found it. */
export interface RunFunction {
  readonly fn: FunctionLike;
  readonly passed: Passing;
}

export type Passing = (evaluation: Evaluation) => Arguments;

/** The callee, what its decorators put around it, what it was bound to or wraps; and `print` in `lines.forEach(print)`. */
export function functionsRun(call: CallLike, evaluation: Evaluation): readonly RunFunction[] {
  const passed: Passing = asking => argumentsOf(call, asking);
  const bodies = evaluation.bodiesOf(call);
  const called = [...bodies, ...bodies.flatMap(fn => putAroundBy(fn, evaluation))].map(fn => ({ fn, passed }));
  const given = handedFunction(call);
  const handed = given ? namedFunctions(given.callback, evaluation.context) : [];
  return [
    ...called,
    ...runByMaker(call, passed, evaluation),
    ...listenersOf(call, evaluation),
    ...(given ? handed.map(fn => ({ fn, passed: (asking: Evaluation) => elementsOf(given.receiver, given.whole, asking) })) : []),
  ];
}

/** `send = wrap(text => …)`, `send = deliver.bind(mailer)`: what the callee was made from. */
function runByMaker(call: CallLike, passed: Passing, evaluation: Evaluation): readonly RunFunction[] {
  const maker = makerOf(call, evaluation);
  if (!maker) return [];
  if (isBinding(maker)) return runByBinding(maker, passed, evaluation);
  const wrapping = evaluation.bodiesOf(maker);
  // A library that wraps a component hands its properties on.
  if (wrapping.length === 0 && isElement(call)) return componentsIn(maker, evaluation).map(fn => ({ fn, passed }));
  return wrapping.flatMap(wrapper => runByWrapper({ maker, wrapper, call, passed }, evaluation));
}

/** The functions of `send = deliver.bind(mailer, first)` that `send(…)` runs. */
export function functionsBound(call: CallLike, evaluation: Evaluation): readonly RunFunction[] {
  const maker = makerOf(call, evaluation);
  return maker && isBinding(maker) ? runByBinding(maker, asking => argumentsOf(call, asking), evaluation) : [];
}

const isBinding = (maker: nodes.CallExpression): maker is MethodCall => isMethodCall(maker) && methodName(maker) === 'bind';

function runByBinding(maker: MethodCall, passed: Passing, evaluation: Evaluation): readonly RunFunction[] {
  const behind: Passing = asking => argumentsBehind(maker.arguments.slice(1), passed(asking), asking);
  return namedFunctions(receiverOf(maker), evaluation.context).map(fn => ({ fn, passed: behind }));
}

/** `wrap(f)` of `wrap(f)(x)` and of `const g = wrap(f); g(x)`. */
function makerOf(call: CallLike, { context: { compiler } }: Evaluation): nodes.CallExpression | undefined {
  const callee = calleeOf(call);
  if (!callee) return undefined;
  if (syntax.isCallExpression(callee)) return callee;
  if (!syntax.isIdentifier(callee) && !syntax.isPropertyAccessExpression(callee)) return undefined;
  const symbol = compiler.symbolOf(callee);
  const declared = symbol ? compiler.declarationsOf(symbol) : [];
  for (const declaration of declared) {
    const holds =
      syntax.isVariableDeclaration(declaration) || syntax.isPropertyAssignment(declaration) || syntax.isPropertyDeclaration(declaration);
    const value = holds && declaration.initializer && bareExpression(declaration.initializer);
    if (value && syntax.isCallExpression(value)) return value;
  }
  return undefined;
}

function calleeOf(call: CallLike): Node | undefined {
  if (syntax.isCallExpression(call)) return bareExpression(call.expression);
  return isElement(call) ? call.tagName : undefined;
}

/** Components among the arguments, through wrappers around wrappers: `memo(forwardRef(Profile))`. */
function componentsIn(maker: nodes.CallExpression, evaluation: Evaluation): readonly FunctionLike[] {
  return maker.arguments.flatMap(argument => {
    const bare = bareExpression(argument);
    return syntax.isCallExpression(bare) ? componentsIn(bare, evaluation) : namedFunctions(bare, evaluation.context);
  });
}

interface Wrapping {
  readonly maker: nodes.CallExpression;
  readonly wrapper: FunctionLike;
  readonly call: CallLike;
  readonly passed: Passing;
}

/** What a function that was handed to a wrapper gets when the wrapped one is called. */
function runByWrapper({ maker, wrapper, call, passed }: Wrapping, evaluation: Evaluation): readonly RunFunction[] {
  return maker.arguments.flatMap((argument, position) => {
    const parameter = wrapper.parameters[position];
    const handed = parameter ? namedFunctions(argument, evaluation.context) : [];
    if (!parameter || handed.length === 0) return [];
    return callsOfParameter(wrapper, parameter, evaluation).flatMap(inner => {
      const around = functionAround(inner, wrapper);
      return around ? handed.map(fn => ({ fn, passed: throughWrapper(inner, around, { call, passed }) })) : [];
    });
  });
}

/** Arguments of a call inside the wrapped function, by what the wrapped function itself is given. */
function throughWrapper(inner: CallLike, around: FunctionLike, outer: Pick<Wrapping, 'call' | 'passed'>): Passing {
  return asking => {
    const given = argumentsOf(inner, asking);
    const passed = outer.passed(asking);
    const at = (index: number, rest: boolean, path: Path) => passArguments(given.at(index, rest, path), around, passed, outer.call);
    return { count: given.count, at };
  };
}

/** The outermost function between a call and the wrapper: what the wrapper gives back. */
function functionAround(inner: Node, wrapper: FunctionLike): FunctionLike | undefined {
  let found: FunctionLike | undefined;
  for (let at = inner.parent; at !== wrapper && !syntax.isSourceFile(at); at = at.parent) {
    if (syntax.isFunctionLike(at)) found = at as FunctionLike;
  }
  return found;
}

/** `descriptor.value = function (…) { … }` in a decorator stands before the method. */
function putAroundBy(fn: FunctionLike, { context }: Evaluation): readonly FunctionLike[] {
  if (!syntax.isMethodDeclaration(fn)) return [];
  const decorators = (syntax.getDecorators(fn) ?? []).map(({ expression }) =>
    syntax.isCallExpression(expression) ? expression.expression : expression,
  );
  return decorators.flatMap(decorator => namedFunctions(decorator, context)).flatMap(replacementsIn);
}

function replacementsIn(decorator: FunctionLike): readonly FunctionLike[] {
  const found: FunctionLike[] = [];
  if (!decorator.body) return found;
  walkTree(decorator.body, 0, node => {
    if (syntax.isBinaryExpression(node) && isFunctionExpression(node.right) && replacesMethod(node.left)) found.push(node.right);
    return 0;
  });
  return found;
}

const isFunctionExpression = (node: Expression): node is nodes.ArrowFunction | nodes.FunctionExpression =>
  syntax.isArrowFunction(node) || syntax.isFunctionExpression(node);

const replacesMethod = (target: Expression): boolean => syntax.isPropertyAccessExpression(target) && target.name.text === 'value';
