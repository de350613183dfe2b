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

function auditsAroundParameter(callee: FunctionLike, index: number, knowledge: AuditKnowledge, depth: number): boolean {
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
export function isAuditMiddleware(value: Node, knowledge: AuditKnowledge): boolean {
  const node = bareExpression(value);
  const { compiler, roles } = knowledge.context;
  if (ts.isArrayLiteralExpression(node)) return node.elements.some(element => isAuditMiddleware(element, knowledge));
  if (ts.isCallExpression(node))
    return (
      hasAuditRole(node, knowledge) ||
      compiler
        .calleesOf(node)
        .filter(isFunctionWithBody)
        .flatMap(callee => returnedFunctions(callee, knowledge))
        .some(made => auditsWhatFollows(made, knowledge))
    );
  const symbol = ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) ? compiler.symbolOf(node) : undefined;
  const declarations = symbol ? compiler.declarationsOf(symbol) : [];
  if (declarations.some(declaration => roles.ofDeclaration(declaration).some(role => role.kind === 'audits'))) return true;
  return (
    functionsOf(node, compiler).some(middleware => auditsWhatFollows(middleware, knowledge)) ||
    declarations.some(declaration => isMiddlewareVariable(declaration, knowledge))
  );
}

/** `const audited = auditAs('read')` */
function isMiddlewareVariable(declaration: Node, knowledge: AuditKnowledge): boolean {
  return (
    ts.isVariableDeclaration(declaration) &&
    declaration.initializer !== undefined &&
    ts.isCallExpression(declaration.initializer) &&
    isAuditMiddleware(declaration.initializer, knowledge)
  );
}

/** Functions that a function returns: what a factory of middleware, of handlers or of decorators makes. */
export function returnedFunctions(factory: FunctionLike, { context: { compiler } }: AuditKnowledge): readonly FunctionLike[] {
  const body = 'body' in factory ? factory.body : undefined;
  if (!body) return [];
  if (!ts.isBlock(body)) return functionsOf(body, compiler);
  return nodesBelow(factory, 'this function').flatMap(node =>
    ts.isReturnStatement(node) && node.expression ? functionsOf(node.expression, compiler) : [],
  );
}

/** `(req, res, next) => { … next() }` with a record around `next()`; a hook without `next` with a record on every path. */
function auditsWhatFollows(middleware: FunctionLike, knowledge: AuditKnowledge): boolean {
  const [, ...parameters] = middleware.parameters;
  const continues = parameters
    .flatMap(parameter => callsOfParameter(parameter, middleware, knowledge.context.compiler))
    .filter(call => call.arguments.length === 0);
  if (continues.length === 0) return knowledge.auditsAlways(middleware);
  return continues.every(call => isAuditedWithin(call, middleware, knowledge));
}
