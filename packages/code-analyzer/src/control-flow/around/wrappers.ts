/** Functions that run another function and cover it: wrappers, middleware, interceptors. */
import { syntax as ts, type CallLike, type FunctionLike, type Node, type nodes } from '../../program/compiler.ts';
import { bareExpression } from '../../flows/bare-expression.ts';
import { callsOfParameter, functionsOf, handedTo, immediateCall, runningOf, type HandedTo } from '../callbacks.ts';
import { functionAround, isFunctionWithBody, nodesBelow } from '../function-around.ts';
import { hasRole, type AroundKnowledge } from './around-knowledge.ts';

/** Wrappers in wrappers in wrappers; ends functions that hand a function to themselves. */
const deepest = 5;

/** `withAudit(handler)`: the call is given a function and covers it whenever that function runs. */
export function coversHanded(handed: HandedTo, knowledge: AroundKnowledge, depth = 0): boolean {
  const { call, index } = handed;
  if (hasRole(call, knowledge) || (isCall(call.expression) && hasRole(call.expression, knowledge))) return true;
  const callees = knowledge.context.compiler.calleesOf(call).filter(isFunctionWithBody);
  return callees.length > 0 && callees.every(callee => coversParameter(callee, index, knowledge, depth));
}

const isCall = (node: Node): node is CallLike => ts.isCallExpression(node);

/** Whenever the function runs what it is handed, it covers that. */
export function coversParameter(callee: FunctionLike, index: number, knowledge: AroundKnowledge, depth = 0): boolean {
  const parameter = callee.parameters[index];
  if (!parameter || depth >= deepest) return false;
  const calls = callsOfParameter(parameter, callee, knowledge.context.compiler);
  if (calls.length > 0) return calls.every(call => isCoveredWithin(call, callee, knowledge));
  return mentionsOf(parameter, callee, knowledge).some(mention => {
    const handed = handedTo(mention);
    return handed !== undefined && coversHanded(handed, knowledge, depth + 1);
  });
}

function mentionsOf(
  parameter: nodes.ParameterDeclaration,
  callee: FunctionLike,
  { context: { compiler } }: AroundKnowledge,
): readonly Node[] {
  const { name } = parameter;
  if (!ts.isIdentifier(name)) return [];
  return nodesBelow(callee, 'everything').filter(node => {
    if (!ts.isIdentifier(node) || node === name || node.text !== name.text) return false;
    const symbol = compiler.symbolOf(node);
    return symbol !== undefined && compiler.declarationsOf(symbol).includes(parameter);
  });
}

/** The call is covered on every path, inside of `boundary`. */
export function isCoveredWithin(
  call: Node,
  boundary: FunctionLike,
  knowledge: AroundKnowledge,
  assumedPresent: readonly string[] = [],
): boolean {
  if (knowledge.isCovered(call, assumedPresent)) return true;
  const owner = functionAround(call);
  if (owner === boundary || ts.isSourceFile(owner)) return false;
  const runs = immediateCall(owner) ?? runBy(owner, knowledge);
  return runs !== undefined && isCoveredWithin(runs, boundary, knowledge, assumedPresent);
}

function runBy(owner: FunctionLike, { context: { compiler } }: AroundKnowledge): Node | undefined {
  const handed = handedTo(owner);
  return handed && runningOf(handed, compiler) !== 'later' ? handed.call : undefined;
}

/** An expression that stands for middleware which covers whatever follows it. */
export function coversAsMiddleware(value: Node, knowledge: AroundKnowledge): boolean {
  const node = bareExpression(value);
  const { compiler, roles } = knowledge.context;
  if (ts.isArrayLiteralExpression(node)) return node.elements.some(knowledge.isMiddleware);
  if (ts.isObjectLiteralExpression(node)) return node.properties.some(property => isCoveringStage(property, knowledge));
  if (ts.isCallExpression(node)) return isMadeMiddleware(node, knowledge);
  const symbol = ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) ? compiler.symbolOf(node) : undefined;
  const declarations = symbol ? compiler.declarationsOf(symbol) : [];
  if (declarations.some(declaration => roles.ofDeclaration(declaration).some(knowledge.isRole))) return true;
  return (
    functionsOf(node, compiler).some(middleware => coversWhatFollows(middleware, knowledge)) ||
    declarations.some(declaration => isMiddlewareVariable(declaration, knowledge))
  );
}

/** Parts of middleware that run for every request, before or after it: `{ before: … }`, `{ method: … }`. */
const stages: ReadonlySet<string> = new Set(['before', 'after', 'method', 'onRequest', 'onResponse']);
/** Too late for a check. */
const lateStages: ReadonlySet<string> = new Set(['after', 'onResponse']);

function isCoveringStage(property: nodes.ObjectLiteralElementLike, knowledge: AroundKnowledge): boolean {
  if (!property.name || !stages.has(property.name.getText())) return false;
  if (knowledge.timing === 'before' && lateStages.has(property.name.getText())) return false;
  if (ts.isPropertyAssignment(property)) return knowledge.isMiddleware(property.initializer);
  return ts.isMethodDeclaration(property) && coversWhatFollows(property, knowledge);
}

/** `auditAs('read')`; `createMiddleware(async (c, next) => …)` of a package, which gives back what it is handed in another form. */
function isMadeMiddleware(call: nodes.CallExpression, knowledge: AroundKnowledge): boolean {
  const { compiler } = knowledge.context;
  if (hasRole(call, knowledge)) return true;
  const own = compiler.calleesOf(call).filter(isFunctionWithBody);
  if (own.length === 0)
    return call.arguments.some(argument => functionsOf(argument, compiler).length > 0 && knowledge.isMiddleware(argument));
  return own.some(factory => makesMiddleware(factory, knowledge));
}

function makesMiddleware(factory: FunctionLike, knowledge: AroundKnowledge): boolean {
  if (returnedFunctions(factory, knowledge).some(made => coversWhatFollows(made, knowledge))) return true;
  return returnedValues(factory).some(made => {
    const node = bareExpression(made);
    return (ts.isCallExpression(node) || ts.isObjectLiteralExpression(node)) && knowledge.isMiddleware(node);
  });
}

/** `const audited = auditAs('read')`, `const audited = { before: … }` */
function isMiddlewareVariable(declaration: Node, knowledge: AroundKnowledge): boolean {
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return false;
  const value = bareExpression(declaration.initializer);
  return (ts.isCallExpression(value) || ts.isObjectLiteralExpression(value)) && knowledge.isMiddleware(value);
}

/** Functions that a function returns: what a factory of middleware, of handlers or of decorators makes. */
export function returnedFunctions(factory: FunctionLike, { context: { compiler } }: AroundKnowledge): readonly FunctionLike[] {
  return returnedValues(factory).flatMap(value => functionsOf(value, compiler));
}

function returnedValues(factory: FunctionLike): readonly Node[] {
  const body = 'body' in factory ? factory.body : undefined;
  if (!body) return [];
  if (!ts.isBlock(body)) return [body];
  return nodesBelow(factory, 'this function').flatMap(node => (ts.isReturnStatement(node) && node.expression ? [node.expression] : []));
}

/** `(req, res, next) => { … next() }` with cover for `next()`; a hook without `next` that covers on every path. */
export function coversWhatFollows(middleware: FunctionLike, knowledge: AroundKnowledge): boolean {
  const [, ...parameters] = middleware.parameters;
  const continues = parameters
    .flatMap(parameter => callsOfParameter(parameter, middleware, knowledge.context.compiler))
    .filter(call => call.arguments.length === 0);
  if (continues.length === 0) return knowledge.inHook(middleware);
  return continues.every(call => isCoveredWithin(call, middleware, knowledge));
}
