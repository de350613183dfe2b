/** Decorators on a method or its class, and interceptors of NestJS, that leave an audit record around a method. */
import { syntax as ts, type FunctionLike, type Node, type nodes } from '../../program/compiler.ts';
import { bareExpression } from '../../flows/bare-expression.ts';
import { callsOfParameter } from '../callbacks.ts';
import { isFunctionWithBody, lastName, nodesBelow } from '../function-around.ts';
import { holdersOf } from '../yields-nothing.ts';
import { hasAuditRole } from './audit-calls.ts';
import type { AuditKnowledge } from './audit-knowledge.ts';
import { auditsWhatFollows, isAuditedWithin, returnedFunctions } from './audit-wrappers.ts';
import { decoratorsOf, globalGuards, globalInterceptors, isEntryPoint, methodsOf, middlewareFor } from './nest-requests.ts';

/** The decorator or interceptor that leaves the record, if there is one. */
export function auditAroundMethod(method: FunctionLike, knowledge: AuditKnowledge): Node | undefined {
  const owner = method.parent;
  if (!ts.isClassLike(owner)) return undefined;
  const decorators = [...decoratorsOf(method), ...decoratorsOf(owner)];
  const decorated = decorators.find(decorator => isAuditDecorator(decorator, knowledge));
  if (decorated) return decorated;
  return isEntryPoint(owner) ? auditAroundRequests(owner, knowledge) : undefined;
}

/** What is in front of every request, or in front of those to this controller. */
function auditAroundRequests(owner: nodes.ClassLikeDeclaration, knowledge: AuditKnowledge): Node | undefined {
  return (
    globalInterceptors(knowledge).find(({ method }) => auditsAround(method, knowledge, []))?.at ??
    globalGuards(knowledge).find(({ method }) => knowledge.auditsAlways(method))?.at ??
    middlewareFor(owner, knowledge).find(({ method }) => auditsWhatFollows(method, knowledge))?.at
  );
}

function isAuditDecorator(decorator: nodes.Decorator, knowledge: AuditKnowledge): boolean {
  if (hasAuditRole(decorator, knowledge)) return true;
  const expression = bareExpression(decorator.expression);
  if (usesAudit(expression, knowledge)) return true;
  return knowledge.context.compiler
    .calleesOf(decorator)
    .filter(isFunctionWithBody)
    .some(factory => composesAudit(factory, knowledge) || replacesMethod(factory, knowledge));
}

/** `UseInterceptors(AuditInterceptor)`, `UseGuards(AuditGuard)`, `UseMiddleware(audit)` */
function usesAudit(expression: Node, knowledge: AuditKnowledge): boolean {
  if (!ts.isCallExpression(expression)) return false;
  const audits = usesOf.get(lastName(expression.expression) ?? '');
  return audits !== undefined && expression.arguments.some(argument => audits(argument, knowledge));
}

const usesOf: ReadonlyMap<string, (argument: Node, knowledge: AuditKnowledge) => boolean> = new Map([
  [
    'UseInterceptors',
    (argument, knowledge) => methodsOf('intercept', argument, knowledge).some(method => auditsAround(method, knowledge, [])),
  ],
  ['UseGuards', (argument, knowledge) => methodsOf('canActivate', argument, knowledge).some(knowledge.auditsAlways)],
  ['UseMiddleware', (argument, knowledge) => knowledge.isAuditMiddleware(argument)],
]);

/** `applyDecorators(UseInterceptors(…))`, `SetMetadata(KEY, …)` for an interceptor that looks for it. */
function composesAudit(factory: FunctionLike, knowledge: AuditKnowledge): boolean {
  const calls = nodesBelow(factory, 'everything').filter(ts.isCallExpression);
  if (calls.some(call => usesAudit(call, knowledge))) return true;
  const keys = calls.flatMap(call =>
    lastName(call.expression) === 'SetMetadata' && call.arguments[0] ? [keyOf(call.arguments[0], knowledge)] : [],
  );
  return keys.length > 0 && globalInterceptors(knowledge).some(({ method }) => readsMetadata(method, keys, knowledge));
}

/** The method as it was before a decorator replaced it. */
function replacesMethod(factory: FunctionLike, knowledge: AuditKnowledge): boolean {
  return [factory, ...returnedFunctions(factory, knowledge)].some(decorate => {
    const [first] = decorate.parameters;
    const own = first ? callsOfParameter(first, decorate, knowledge.context.compiler) : [];
    const calls = own.length > 0 ? own : callsOfOriginal(decorate);
    return calls.length > 0 && calls.every(call => isAuditedWithin(call, decorate, knowledge));
  });
}

/** `const original = descriptor.value; … original.apply(this, args)` */
function callsOfOriginal(decorate: FunctionLike): readonly nodes.CallExpression[] {
  const inside = nodesBelow(decorate, 'everything');
  const originals = new Set(
    inside.flatMap(node =>
      ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer && isMethodValue(node.initializer)
        ? [node.name.text]
        : [],
    ),
  );
  return inside.filter(ts.isCallExpression).filter(({ expression }) => {
    const base =
      ts.isPropertyAccessExpression(expression) && /^(call|apply)$/.test(expression.name.text) ? expression.expression : expression;
    return isMethodValue(base) || (ts.isIdentifier(base) && originals.has(base.text));
  });
}

function isMethodValue(node: Node): boolean {
  const bare = bareExpression(node);
  return ts.isPropertyAccessExpression(bare) && bare.name.text === 'value' && ts.isIdentifier(bare.expression);
}

/** A record around `next.handle()` on every path on which the named values are there. */
function auditsAround(intercepts: FunctionLike, knowledge: AuditKnowledge, assumedPresent: readonly string[]): boolean {
  const next = intercepts.parameters[1];
  const calls = next ? callsOfParameter(next, intercepts, knowledge.context.compiler) : [];
  return (
    calls.length > 0 &&
    calls.some(call => isAuditedWithin(call, intercepts, knowledge, assumedPresent)) &&
    calls.every(call => isAuditedWithin(call, intercepts, knowledge, assumedPresent))
  );
}

/** `const audited = this.reflector.get(KEY, …); if (!audited) return next.handle();`: with the metadata, that branch is not taken. */
function readsMetadata(intercepts: FunctionLike, keys: readonly string[], knowledge: AuditKnowledge): boolean {
  const reads = nodesBelow(intercepts, 'this function')
    .filter(ts.isCallExpression)
    .filter(
      call =>
        /^get/.test(lastName(call.expression) ?? '') &&
        call.arguments[0] !== undefined &&
        keys.includes(keyOf(call.arguments[0], knowledge)),
    );
  return reads.length > 0 && auditsAround(intercepts, knowledge, reads.flatMap(holdersOf));
}

/** A key by its declaration if it has one, so that it is the same in each file. */
function keyOf(node: Node, { context: { compiler } }: AuditKnowledge): string {
  const symbol = ts.isIdentifier(node) ? compiler.symbolOf(node) : undefined;
  const [declaration] = symbol ? compiler.declarationsOf(symbol) : [];
  return declaration ? `${declaration.getSourceFile().fileName}:${declaration.pos}` : node.getText();
}
