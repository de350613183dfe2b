/** Decorators on a method or its class, and interceptors of NestJS, that leave an audit record around a method. */
import { syntax as ts, type FunctionLike, type Node, type nodes } from '../../program/compiler.ts';
import { bareExpression } from '../../flows/bare-expression.ts';
import { callsOfParameter } from '../callbacks.ts';
import { isFunctionWithBody, lastName, nodesBelow } from '../function-around.ts';
import { holdersOf } from '../yields-nothing.ts';
import { hasAuditRole } from './audit-calls.ts';
import type { AuditKnowledge } from './audit-knowledge.ts';
import { isAuditedWithin, returnedFunctions } from './audit-wrappers.ts';

/** The decorator or interceptor that leaves the record, if there is one. */
export function auditAroundMethod(method: FunctionLike, knowledge: AuditKnowledge): Node | undefined {
  const owner = method.parent;
  if (!ts.isClassLike(owner)) return undefined;
  const decorators = [...decoratorsOf(method), ...decoratorsOf(owner)];
  const decorated = decorators.find(decorator => isAuditDecorator(decorator, knowledge));
  if (decorated) return decorated;
  return isEntryPoint(owner)
    ? globalInterceptors(knowledge).find(({ intercepts }) => auditsAround(intercepts, knowledge, []))?.at
    : undefined;
}

function decoratorsOf(node: Node): readonly nodes.Decorator[] {
  return ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
}

function isAuditDecorator(decorator: nodes.Decorator, knowledge: AuditKnowledge): boolean {
  if (hasAuditRole(decorator, knowledge)) return true;
  const expression = bareExpression(decorator.expression);
  if (usesAuditInterceptor(expression, knowledge)) return true;
  return knowledge.context.compiler
    .calleesOf(decorator)
    .filter(isFunctionWithBody)
    .some(factory => composesAudit(factory, knowledge) || replacesMethod(factory, knowledge));
}

/** `UseInterceptors(AuditInterceptor)` */
function usesAuditInterceptor(expression: Node, knowledge: AuditKnowledge): boolean {
  if (!ts.isCallExpression(expression) || lastName(expression.expression) !== 'UseInterceptors') return false;
  return expression.arguments.some(argument =>
    interceptOf(argument, knowledge).some(intercepts => auditsAround(intercepts, knowledge, [])),
  );
}

/** `applyDecorators(UseInterceptors(…))`, `SetMetadata(KEY, …)` for an interceptor that looks for it. */
function composesAudit(factory: FunctionLike, knowledge: AuditKnowledge): boolean {
  const calls = nodesBelow(factory, 'everything').filter(ts.isCallExpression);
  if (calls.some(call => usesAuditInterceptor(call, knowledge))) return true;
  const keys = calls.flatMap(call =>
    lastName(call.expression) === 'SetMetadata' && call.arguments[0] ? [keyOf(call.arguments[0], knowledge)] : [],
  );
  return keys.length > 0 && globalInterceptors(knowledge).some(({ intercepts }) => readsMetadata(intercepts, keys, knowledge));
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

interface Interceptor {
  readonly at: Node;
  readonly intercepts: FunctionLike;
}

/** `{ provide: APP_INTERCEPTOR, useClass: X }` and `app.useGlobalInterceptors(new X())`. */
function globalInterceptors(knowledge: AuditKnowledge): readonly Interceptor[] {
  const provided = knowledge.references.named('APP_INTERCEPTOR').flatMap(name => {
    const literal = name.parent.parent;
    return ts.isPropertyAssignment(name.parent) && ts.isObjectLiteralExpression(literal)
      ? literal.properties.flatMap(property =>
          ts.isPropertyAssignment(property) && property.initializer !== name ? [property.initializer] : [],
        )
      : [];
  });
  const used = knowledge.references.named('useGlobalInterceptors').flatMap(name => {
    const call = ts.isPropertyAccessExpression(name.parent) ? name.parent.parent : undefined;
    return call && ts.isCallExpression(call) ? call.arguments : [];
  });
  return [...provided, ...used].flatMap(value => interceptOf(value, knowledge).map(intercepts => ({ at: value, intercepts })));
}

/** The method `intercept` of a class, an instance or a factory's result. */
function interceptOf(value: Node, { context: { compiler } }: AuditKnowledge): readonly FunctionLike[] {
  const node = bareExpression(value);
  const symbol = compiler.symbolOf(ts.isNewExpression(node) ? node.expression : node);
  return (symbol ? compiler.declarationsOf(symbol) : [])
    .filter(ts.isClassLike)
    .flatMap(found =>
      found.members.filter(ts.isMethodDeclaration).filter(({ name, body }) => name.getText() === 'intercept' && body !== undefined),
    );
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

/** Requests come in here; interceptors run around nothing else. */
function isEntryPoint(owner: Node): boolean {
  return decoratorsOf(owner).some(decorator => {
    const expression = ts.isCallExpression(decorator.expression) ? decorator.expression.expression : decorator.expression;
    return /^(\w*Controller|Resolver|WebSocketGateway)$/.test(lastName(expression) ?? '');
  });
}
