/** Decorators on a method or its class, and interceptors of NestJS, that cover a method. */
import { syntax as ts, type FunctionLike, type Node, type nodes } from '../../program/compiler.ts';
import { bareExpression } from '../../flows/bare-expression.ts';
import { callsOfParameter } from '../callbacks.ts';
import { isFunctionWithBody, lastName, nodesBelow } from '../function-around.ts';
import { holdersOf } from '../yields-nothing.ts';
import { hasRole, type AroundKnowledge } from './around-knowledge.ts';
import { coversWhatFollows, isCoveredWithin, returnedFunctions } from './wrappers.ts';
import { decoratorsOf, globalGuards, globalInterceptors, isEntryPoint, methodsOf, middlewareFor } from './nest-requests.ts';

/** The decorator or interceptor that covers, if there is one. */
export function coverAroundMethod(method: FunctionLike, knowledge: AroundKnowledge): Node | undefined {
  const owner = method.parent;
  if (!ts.isClassLike(owner)) return undefined;
  const decorators = [...decoratorsOf(method), ...decoratorsOf(owner)];
  const decorated = decorators.find(decorator => isCoveringDecorator(decorator, knowledge));
  if (decorated) return decorated;
  return isEntryPoint(owner) ? coverAroundRequests(owner, knowledge) : undefined;
}

/** What is in front of every request, or in front of those to this controller. */
function coverAroundRequests(owner: nodes.ClassLikeDeclaration, knowledge: AroundKnowledge): Node | undefined {
  return (
    globalInterceptors(knowledge).find(({ method }) => coversAround(method, knowledge, []))?.at ??
    globalGuards(knowledge).find(({ method }) => knowledge.whenGranted(method))?.at ??
    middlewareFor(owner, knowledge).find(({ method }) => coversWhatFollows(method, knowledge))?.at
  );
}

function isCoveringDecorator(decorator: nodes.Decorator, knowledge: AroundKnowledge): boolean {
  if (hasRole(decorator, knowledge)) return true;
  const expression = bareExpression(decorator.expression);
  if (usesCover(expression, knowledge)) return true;
  return knowledge.context.compiler
    .calleesOf(decorator)
    .filter(isFunctionWithBody)
    .some(factory => composesCover(factory, knowledge) || replacesMethod(factory, knowledge));
}

/** `UseInterceptors(AuditInterceptor)`, `UseGuards(AuditGuard)`, `UseMiddleware(audit)` */
function usesCover(expression: Node, knowledge: AroundKnowledge): boolean {
  if (!ts.isCallExpression(expression)) return false;
  const covers = usesOf.get(lastName(expression.expression) ?? '');
  return covers !== undefined && expression.arguments.some(argument => covers(argument, knowledge));
}

const usesOf: ReadonlyMap<string, (argument: Node, knowledge: AroundKnowledge) => boolean> = new Map([
  [
    'UseInterceptors',
    (argument, knowledge) => methodsOf('intercept', argument, knowledge).some(method => coversAround(method, knowledge, [])),
  ],
  ['UseGuards', isCoveringGuard],
  ['UseMiddleware', (argument, knowledge) => knowledge.isMiddleware(argument)],
]);

/** `RolesGuard`, `new RolesGuard('x')`, `AuthGuard('jwt')` */
function isCoveringGuard(guard: Node, knowledge: AroundKnowledge): boolean {
  const node = bareExpression(guard);
  if (ts.isCallExpression(node) && hasRole(node, knowledge)) return true;
  return methodsOf('canActivate', node, knowledge).some(knowledge.whenGranted);
}

/** `applyDecorators(UseInterceptors(…))`, `SetMetadata(KEY, …)` for an interceptor that looks for it. */
function composesCover(factory: FunctionLike, knowledge: AroundKnowledge): boolean {
  const calls = nodesBelow(factory, 'everything').filter(ts.isCallExpression);
  if (calls.some(call => usesCover(call, knowledge))) return true;
  const keys = calls.flatMap(call =>
    lastName(call.expression) === 'SetMetadata' && call.arguments[0] ? [keyOf(call.arguments[0], knowledge)] : [],
  );
  return keys.length > 0 && globalInterceptors(knowledge).some(({ method }) => readsMetadata(method, keys, knowledge));
}

/** The method as it was before a decorator replaced it. */
function replacesMethod(factory: FunctionLike, knowledge: AroundKnowledge): boolean {
  return [factory, ...returnedFunctions(factory, knowledge)].some(decorate => {
    const [first] = decorate.parameters;
    const own = first ? callsOfParameter(first, decorate, knowledge.context.compiler) : [];
    const calls = own.length > 0 ? own : callsOfOriginal(decorate);
    return calls.length > 0 && calls.every(call => isCoveredWithin(call, decorate, knowledge));
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

/** Cover for `next.handle()` on every path on which the named values are there. */
function coversAround(intercepts: FunctionLike, knowledge: AroundKnowledge, assumedPresent: readonly string[]): boolean {
  const next = intercepts.parameters[1];
  const calls = next ? callsOfParameter(next, intercepts, knowledge.context.compiler) : [];
  return (
    calls.length > 0 &&
    calls.some(call => isCoveredWithin(call, intercepts, knowledge, assumedPresent)) &&
    calls.every(call => isCoveredWithin(call, intercepts, knowledge, assumedPresent))
  );
}

/** `const audited = this.reflector.get(KEY, …); if (!audited) return next.handle();`: with the metadata, that branch is not taken. */
function readsMetadata(intercepts: FunctionLike, keys: readonly string[], knowledge: AroundKnowledge): boolean {
  const reads = nodesBelow(intercepts, 'this function')
    .filter(ts.isCallExpression)
    .filter(
      call =>
        /^get/.test(lastName(call.expression) ?? '') &&
        call.arguments[0] !== undefined &&
        keys.includes(keyOf(call.arguments[0], knowledge)),
    );
  return reads.length > 0 && coversAround(intercepts, knowledge, reads.flatMap(holdersOf));
}

/** A key by its declaration if it has one, so that it is the same in each file. */
function keyOf(node: Node, { context: { compiler } }: AroundKnowledge): string {
  const symbol = ts.isIdentifier(node) ? compiler.symbolOf(node) : undefined;
  const [declaration] = symbol ? compiler.declarationsOf(symbol) : [];
  return declaration ? `${declaration.getSourceFile().fileName}:${declaration.pos}` : node.getText();
}
