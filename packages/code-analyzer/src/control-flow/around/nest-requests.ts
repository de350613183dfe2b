/** What a NestJS application runs around requests: interceptors, guards and middleware that are registered away from the controllers. */
import { syntax as ts, type FunctionLike, type Node, type nodes } from '../../program/compiler.ts';
import { bareExpression } from '../../flows/bare-expression.ts';
import { lastName } from '../function-around.ts';
import type { AroundKnowledge } from './around-knowledge.ts';

/** A method that the framework calls, and where it is registered. */
interface Registered {
  readonly at: Node;
  readonly method: FunctionLike;
}

/** `{ provide: APP_INTERCEPTOR, useClass: X }` and `app.useGlobalInterceptors(new X())`. */
export const globalInterceptors = (knowledge: AroundKnowledge): readonly Registered[] =>
  registered(['APP_INTERCEPTOR', 'useGlobalInterceptors'], 'intercept', knowledge);

export const globalGuards = (knowledge: AroundKnowledge): readonly Registered[] =>
  registered(['APP_GUARD', 'useGlobalGuards'], 'canActivate', knowledge);

function registered([token, method]: readonly [string, string], called: string, knowledge: AroundKnowledge): readonly Registered[] {
  const provided = knowledge.references.named(token).flatMap(name => {
    const literal = name.parent.parent;
    return ts.isPropertyAssignment(name.parent) && ts.isObjectLiteralExpression(literal)
      ? literal.properties.flatMap(property =>
          ts.isPropertyAssignment(property) && property.initializer !== name ? [property.initializer] : [],
        )
      : [];
  });
  const used = knowledge.references.named(method).flatMap(name => callOn(name)?.arguments ?? []);
  return [...provided, ...used].flatMap(value => methodsOf(called, value, knowledge).map(found => ({ at: value, method: found })));
}

/** The call of a method by this name. */
function callOn(name: Node): nodes.CallExpression | undefined {
  const call = ts.isPropertyAccessExpression(name.parent) ? name.parent.parent : undefined;
  return call && ts.isCallExpression(call) ? call : undefined;
}

/** The method of that name, of a class or an instance. */
export function methodsOf(called: string, value: Node, { context: { compiler } }: AroundKnowledge): readonly FunctionLike[] {
  const node = bareExpression(value);
  const symbol = compiler.symbolOf(ts.isNewExpression(node) ? node.expression : node);
  return (symbol ? compiler.declarationsOf(symbol) : [])
    .filter(ts.isClassLike)
    .flatMap(found =>
      found.members.filter(ts.isMethodDeclaration).filter(({ name, body }) => name.getText() === called && body !== undefined),
    );
}

/** `consumer.apply(AuditMiddleware).forRoutes(PatientController)`; `exclude` in between leaves open what is left out. */
export function middlewareFor(controller: nodes.ClassLikeDeclaration, knowledge: AroundKnowledge): readonly Registered[] {
  return knowledge.references.named('forRoutes').flatMap(name => {
    const routes = callOn(name);
    const applied = ts.isPropertyAccessExpression(name.parent) ? bareExpression(name.parent.expression) : undefined;
    if (!routes || !applied || !ts.isCallExpression(applied) || lastName(applied.expression) !== 'apply') return [];
    if (!routes.arguments.some(route => leadsTo(route, controller, knowledge))) return [];
    return applied.arguments.flatMap(value => methodsOf('use', value, knowledge).map(method => ({ at: value, method })));
  });
}

function leadsTo(route: Node, controller: nodes.ClassLikeDeclaration, { context: { compiler } }: AroundKnowledge): boolean {
  const node = bareExpression(route);
  if (ts.isStringLiteralLike(node))
    return /^\/?(\*|\(\.\*\)|\{\*\w*\})?$/.test(node.text) || node.text.replace(/^\//, '') === pathOf(controller);
  const symbol = ts.isIdentifier(node) ? compiler.symbolOf(node) : undefined;
  return symbol !== undefined && compiler.declarationsOf(symbol).includes(controller);
}

/** `patients` of `@Controller('patients')` */
function pathOf(controller: nodes.ClassLikeDeclaration): string | undefined {
  const calls = decoratorsOf(controller).flatMap(({ expression }) => (ts.isCallExpression(expression) ? [expression] : []));
  const [path] = calls.find(call => lastName(call.expression) === 'Controller')?.arguments ?? [];
  return path && ts.isStringLiteralLike(path) ? path.text.replace(/^\//, '') : undefined;
}

export function decoratorsOf(node: Node): readonly nodes.Decorator[] {
  return ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
}

/** Requests come in here; interceptors run around nothing else. */
export function isEntryPoint(owner: Node): boolean {
  return decoratorsOf(owner).some(decorator => {
    const expression = ts.isCallExpression(decorator.expression) ? decorator.expression.expression : decorator.expression;
    return /^(\w*Controller|Resolver|WebSocketGateway)$/.test(lastName(expression) ?? '');
  });
}
