/** Functions that run another function and leave an audit record around it: wrappers, middleware, interceptors. */
import { syntax as ts, type CallLike, type FunctionLike, type Node, type nodes } from '../../program/compiler.ts';
import { bareExpression } from '../../flows/bare-expression.ts';
import { callsOfParameter, functionsOf, handedTo, immediateCall, runningOf, type HandedTo } from '../callbacks.ts';
import { functionAround, isFunctionWithBody, nodesBelow } from '../function-around.ts';
import { hasAuditRole } from './audit-calls.ts';
import type { AuditKnowledge } from './audit-knowledge.ts';
import { unauditedPath } from './unaudited-path.ts';

/** Wrappers in wrappers in wrappers; ends functions that hand a function to themselves. */
const deepest = 5;

/** `withAudit(handler)`: the call is given a function and leaves a record whenever that function runs. */
export function wrapsWithAudit(handed: HandedTo, knowledge: AuditKnowledge, depth = 0): boolean {
  const { call, index } = handed;
  if (hasAuditRole(call, knowledge) || (isCall(call.expression) && hasAuditRole(call.expression, knowledge))) return true;
  const callees = knowledge.context.compiler.calleesOf(call).filter(isFunctionWithBody);
  return callees.length > 0 && callees.every(callee => auditsAroundParameter(callee, index, knowledge, depth));
}

const isCall = (node: Node): node is CallLike => ts.isCallExpression(node);

/** Whenever the function runs what it is handed, it leaves a record around that. */
export function auditsAroundParameter(callee: FunctionLike, index: number, knowledge: AuditKnowledge, depth = 0): boolean {
  const parameter = callee.parameters[index];
  if (!parameter || depth >= deepest) return false;
  const calls = callsOfParameter(parameter, callee, knowledge.context.compiler);
  if (calls.length > 0) return calls.every(call => isAuditedWithin(call, callee, knowledge));
  return mentionsOf(parameter, callee, knowledge).some(mention => {
    const handed = handedTo(mention);
    return handed !== undefined && wrapsWithAudit(handed, knowledge, depth + 1);
  });
}

function mentionsOf(
  parameter: nodes.ParameterDeclaration,
  callee: FunctionLike,
  { context: { compiler } }: AuditKnowledge,
): readonly Node[] {
  const { name } = parameter;
  if (!ts.isIdentifier(name)) return [];
  return nodesBelow(callee, 'everything').filter(node => {
    if (!ts.isIdentifier(node) || node === name || node.text !== name.text) return false;
    const symbol = compiler.symbolOf(node);
    return symbol !== undefined && compiler.declarationsOf(symbol).includes(parameter);
  });
}

/** The call has a record on every path around it, inside of `boundary`. */
export function isAuditedWithin(
  call: Node,
  boundary: FunctionLike,
  knowledge: AuditKnowledge,
  assumedPresent: readonly string[] = [],
): boolean {
  if (unauditedPath(call, knowledge, assumedPresent) === undefined) return true;
  const owner = functionAround(call);
  if (owner === boundary || ts.isSourceFile(owner)) return false;
  const runs = immediateCall(owner) ?? runBy(owner, knowledge);
  return runs !== undefined && isAuditedWithin(runs, boundary, knowledge, assumedPresent);
}

function runBy(owner: FunctionLike, { context: { compiler } }: AuditKnowledge): Node | undefined {
  const handed = handedTo(owner);
  return handed && runningOf(handed, compiler) !== 'later' ? handed.call : undefined;
}

/** An expression that stands for middleware which leaves a record whenever what follows it runs. */
export function leavesRecordAround(value: Node, knowledge: AuditKnowledge): boolean {
  const node = bareExpression(value);
  const { compiler, roles } = knowledge.context;
  if (ts.isArrayLiteralExpression(node)) return node.elements.some(knowledge.isAuditMiddleware);
  if (ts.isObjectLiteralExpression(node)) return node.properties.some(property => isAuditStage(property, knowledge));
  if (ts.isCallExpression(node)) return isMadeMiddleware(node, knowledge);
  const symbol = ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) ? compiler.symbolOf(node) : undefined;
  const declarations = symbol ? compiler.declarationsOf(symbol) : [];
  if (declarations.some(declaration => roles.ofDeclaration(declaration).some(role => role.kind === 'audits'))) return true;
  return (
    functionsOf(node, compiler).some(middleware => auditsWhatFollows(middleware, knowledge)) ||
    declarations.some(declaration => isMiddlewareVariable(declaration, knowledge))
  );
}

/** Parts of middleware that run for every request, before or after it: `{ before: … }`, `{ method: … }`. */
const stages: ReadonlySet<string> = new Set(['before', 'after', 'method', 'onRequest', 'onResponse']);

function isAuditStage(property: nodes.ObjectLiteralElementLike, knowledge: AuditKnowledge): boolean {
  if (!property.name || !stages.has(property.name.getText())) return false;
  if (ts.isPropertyAssignment(property)) return knowledge.isAuditMiddleware(property.initializer);
  return ts.isMethodDeclaration(property) && auditsWhatFollows(property, knowledge);
}

/** `auditAs('read')`; `createMiddleware(async (c, next) => …)` of a package, which gives back what it is handed in another form. */
function isMadeMiddleware(call: nodes.CallExpression, knowledge: AuditKnowledge): boolean {
  const { compiler } = knowledge.context;
  if (hasAuditRole(call, knowledge)) return true;
  const own = compiler.calleesOf(call).filter(isFunctionWithBody);
  if (own.length === 0)
    return call.arguments.some(argument => functionsOf(argument, compiler).length > 0 && knowledge.isAuditMiddleware(argument));
  return own.some(factory => makesAuditMiddleware(factory, knowledge));
}

function makesAuditMiddleware(factory: FunctionLike, knowledge: AuditKnowledge): boolean {
  if (returnedFunctions(factory, knowledge).some(made => auditsWhatFollows(made, knowledge))) return true;
  return returnedValues(factory).some(made => {
    const node = bareExpression(made);
    return (ts.isCallExpression(node) || ts.isObjectLiteralExpression(node)) && knowledge.isAuditMiddleware(node);
  });
}

/** `const audited = auditAs('read')`, `const audited = { before: … }` */
function isMiddlewareVariable(declaration: Node, knowledge: AuditKnowledge): boolean {
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return false;
  const value = bareExpression(declaration.initializer);
  return (ts.isCallExpression(value) || ts.isObjectLiteralExpression(value)) && knowledge.isAuditMiddleware(value);
}

/** Functions that a function returns: what a factory of middleware, of handlers or of decorators makes. */
export function returnedFunctions(factory: FunctionLike, { context: { compiler } }: AuditKnowledge): readonly FunctionLike[] {
  return returnedValues(factory).flatMap(value => functionsOf(value, compiler));
}

function returnedValues(factory: FunctionLike): readonly Node[] {
  const body = 'body' in factory ? factory.body : undefined;
  if (!body) return [];
  if (!ts.isBlock(body)) return [body];
  return nodesBelow(factory, 'this function').flatMap(node => (ts.isReturnStatement(node) && node.expression ? [node.expression] : []));
}

/** `(req, res, next) => { … next() }` with a record around `next()`; a hook without `next` with a record on every path. */
export function auditsWhatFollows(middleware: FunctionLike, knowledge: AuditKnowledge): boolean {
  const [, ...parameters] = middleware.parameters;
  const continues = parameters
    .flatMap(parameter => callsOfParameter(parameter, middleware, knowledge.context.compiler))
    .filter(call => call.arguments.length === 0);
  if (continues.length === 0) return knowledge.auditsAlways(middleware);
  return continues.every(call => isAuditedWithin(call, middleware, knowledge));
}
