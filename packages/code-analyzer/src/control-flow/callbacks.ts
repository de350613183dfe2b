/** Functions that are handed to a call: does the call run them before it is done? */
import { syntax as ts, type Compiler, type Declaration, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import { bareExpression } from '../flows/bare-expression.ts';
import { isFunctionWithBody, lastName, nodesBelow, valueAround } from './function-around.ts';

/** The call that a value is handed to, and as which argument. */
export interface HandedTo {
  readonly call: nodes.CallExpression | nodes.NewExpression;
  readonly index: number;
}

export function handedTo(value: Node): HandedTo | undefined {
  const whole = valueAround(value);
  const { parent } = whole;
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return undefined;
  const index = parent.arguments?.findIndex(argument => argument === whole) ?? -1;
  return index < 0 ? undefined : { call: parent, index };
}

/** `(() => …)()` */
export function immediateCall(owner: Node): nodes.CallExpression | undefined {
  const whole = valueAround(owner);
  return ts.isCallExpression(whole.parent) && whole.parent.expression === whole ? whole.parent : undefined;
}

/** Methods that run a function once for each element: not at all for an empty list. */
const perElement: ReadonlySet<string> = new Set([
  'map',
  'flatMap',
  'forEach',
  'filter',
  'reduce',
  'some',
  'every',
  'find',
  'eachSeries',
  'eachLimit',
  'mapSeries',
  'each',
  'pMap',
]);

/** Functions of libraries that run what they are given, once, and are done when it is done. */
const once: ReadonlySet<string> = new Set([
  '$transaction',
  'transaction',
  'withTransaction',
  'transactional',
  'runInTransaction',
  'runTransaction',
  'then',
  'finally',
  'tap',
  'switchMap',
  'mergeMap',
  'concatMap',
  'exhaustMap',
  'finalize',
  'from',
  'defer',
  'run',
  'runWithContext',
  'startActiveSpan',
  'startSpan',
  'withSpan',
  'withScope',
  'retry',
  'pRetry',
  'withRetry',
  'Promise',
  'setImmediate',
  'nextTick',
  'queueMicrotask',
  'after',
  'waitUntil',
  'unstable_cache',
  'cache',
  'wrap',
]);

/** Functions that keep what they are given for later: the call being over says nothing about it. */
const registering =
  /^(on|once|addListener|addEventListener|subscribe|get|post|put|patch|delete|head|options|all|use|route|register|handle|process|schedule|setInterval|setTimeout|createServer|listen|it|test|describe|query|mutation|action|procedure|input|handler|cron|consume|define|command)$/;

export type Running = 'once' | 'each' | 'later';

/** How a call runs the function that it is handed. */
export function runningOf({ call, index }: HandedTo, compiler: Compiler): Running {
  const name = lastName(call.expression) ?? '';
  const own = compiler.calleesOf(call).filter(isFunctionWithBody);
  if (own.length > 0) return own.every(callee => callsItsParameter(callee, index, compiler)) ? 'once' : 'later';
  if (perElement.has(name)) return 'each';
  if (once.has(name)) return 'once';
  if (name === 'on' || name === 'once') return isEndOfResponse(call) ? 'once' : 'later';
  return !registering.test(name) && isAwaited(call) ? 'once' : 'later';
}

/** `res.on('finish', …)`: every response ends. */
function isEndOfResponse(call: nodes.CallExpression | nodes.NewExpression): boolean {
  const [event] = call.arguments ?? [];
  return event !== undefined && ts.isStringLiteralLike(event) && (event.text === 'finish' || event.text === 'close');
}

/** `await cached(key, () => …)`: what is awaited has run by then. */
function isAwaited(call: Node): boolean {
  const whole = valueAround(call);
  return whole !== call && ts.isAwaitExpression(call.parent) ? true : ts.isReturnStatement(whole.parent);
}

function callsItsParameter(callee: FunctionLike, index: number, compiler: Compiler): boolean {
  const parameter = callee.parameters[index];
  return parameter !== undefined && callsOfParameter(parameter, callee, compiler).some(call => nearestFunction(call) === callee);
}

function nearestFunction(node: Node): Node {
  let at = node.parent;
  while (!ts.isFunctionLike(at) && !ts.isSourceFile(at)) at = at.parent;
  return at;
}

/** Calls of a parameter inside its function and the functions nested there: `handler(…)`, `handler.call(…)`, `next.handle()`. */
export function callsOfParameter(
  parameter: nodes.ParameterDeclaration,
  callee: FunctionLike,
  compiler: Compiler,
): readonly nodes.CallExpression[] {
  const calls = nodesBelow(callee, 'everything').filter(ts.isCallExpression);
  return calls.filter(call => {
    const target = bareExpression(call.expression);
    const base =
      ts.isPropertyAccessExpression(target) && /^(call|apply|handle)$/.test(target.name.text) ? bareExpression(target.expression) : target;
    return isNamed(base, parameter, compiler);
  });
}

function isNamed(node: Node, declaration: Declaration, compiler: Compiler): boolean {
  const name = ts.getNameOfDeclaration(declaration);
  if (!ts.isIdentifier(node) || !name || !ts.isIdentifier(name) || node.text !== name.text) return false;
  const symbol = compiler.symbolOf(node);
  return symbol !== undefined && compiler.declarationsOf(symbol).includes(declaration);
}

/** The functions that an expression stands for: written here, or named. */
export function functionsOf(value: Node, compiler: Compiler): readonly FunctionLike[] {
  const node = bareExpression(value);
  if (isFunctionWithBody(node)) return [node];
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return [];
  const symbol = compiler.symbolOf(node);
  return (symbol ? compiler.declarationsOf(symbol) : []).flatMap(functionOfDeclaration);
}

export function functionOfDeclaration(declaration: Declaration): readonly FunctionLike[] {
  if (isFunctionWithBody(declaration)) return [declaration];
  const holds = ts.isVariableDeclaration(declaration) || ts.isPropertyAssignment(declaration) || ts.isPropertyDeclaration(declaration);
  const value = holds && declaration.initializer ? bareExpression(declaration.initializer) : undefined;
  return value && isFunctionWithBody(value) ? [value] : [];
}
