/** Middleware in front of a handler: in the same registration, on the router, or where the router is mounted. */
import { syntax as ts, type Declaration, type Expression, type Node, type nodes } from '../../program/compiler.ts';
import { bareExpression } from '../../flows/bare-expression.ts';
import { handedTo, type HandedTo } from '../callbacks.ts';
import { accessAround, isFunctionWithBody, lastName } from '../function-around.ts';
import type { AroundKnowledge } from './around-knowledge.ts';

/** Routers mounted in routers. */
const deepest = 6;

/** The middleware that covers what is registered by the call, if there is one. */
export function coverInFrontOf(handed: HandedTo, knowledge: AroundKnowledge, depth = 0): Node | undefined {
  const { call, index } = handed;
  const beside = call.arguments
    ?.slice(0, index)
    .find(argument => isMiddlewareLike(argument) && (knowledge.isMiddleware(argument) || coverHookIn(argument, knowledge) !== undefined));
  if (beside) return beside;
  if (!ts.isPropertyAccessExpression(call.expression) || depth >= deepest) return undefined;
  return coverOnReceiver(call.expression.expression, call, knowledge, depth);
}

/** Not the path. */
const isMiddlewareLike = (argument: Expression): boolean => !ts.isStringLiteralLike(argument);

const hooks: ReadonlySet<string> = new Set([
  'preHandler',
  'onRequest',
  'preValidation',
  'onSend',
  'onResponse',
  'pre',
  'middleware',
  'middlewares',
  'use',
  'before',
]);

/** Too late for a check. */
const lateHooks: ReadonlySet<string> = new Set(['onSend', 'onResponse']);

/** `{ preHandler: audit }` */
export function coverHookIn(options: Node, knowledge: AroundKnowledge): Node | undefined {
  if (!ts.isObjectLiteralExpression(options)) return undefined;
  return options.properties.find(
    property =>
      ts.isPropertyAssignment(property) &&
      hooks.has(property.name.getText()) &&
      !(knowledge.timing === 'before' && lateHooks.has(property.name.getText())) &&
      knowledge.isMiddleware(property.initializer),
  );
}

/** `router.route('/x').all(audit).get(handler)`, `procedure.use(audit).query(handler)`, and what was used on the router before. */
function coverOnReceiver(receiver: Expression, registered: Node, knowledge: AroundKnowledge, depth: number): Node | undefined {
  const node = bareExpression(receiver);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    return coverInUse(node, knowledge) ?? coverOnReceiver(node.expression.expression, registered, knowledge, depth);
  }
  if ((!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) || depth >= deepest) return undefined;
  const symbol = knowledge.context.compiler.symbolOf(node);
  const [declaration] = symbol ? knowledge.context.compiler.declarationsOf(symbol) : [];
  if (!declaration || knowledge.context.compiler.originOf(declaration).kind !== 'own') return undefined;
  return coverOnRouter(declaration, registered, knowledge, depth);
}

const uses: ReadonlySet<string> = new Set(['use', 'all', 'addHook', 'ext', 'before', 'onRequest', 'onBeforeHandle']);

/** The middleware of a call such as `router.use(…)` that covers. */
function coverInUse(call: nodes.CallExpression, knowledge: AroundKnowledge): Node | undefined {
  if (!uses.has(lastName(call.expression) ?? '')) return undefined;
  if (knowledge.timing === 'before' && lateHooks.has(pathOf(call) ?? '')) return undefined;
  return call.arguments.find(argument => isMiddlewareLike(argument) && knowledge.isMiddleware(argument));
}

/** `middy(handler).use(audit)`: what is used on the wrapped handler runs around it. */
export function coverChainedOn(wrapped: HandedTo['call'], knowledge: AroundKnowledge): Node | undefined {
  if (ts.isPropertyAccessExpression(wrapped.expression)) return undefined;
  for (let call = callOn(wrapped); call; call = callOn(call)) {
    const found = coverInUse(call, knowledge);
    if (found) return found;
  }
  return undefined;
}

function coverOnRouter(router: Declaration, registered: Node, knowledge: AroundKnowledge, depth: number): Node | undefined {
  const chained =
    (ts.isVariableDeclaration(router) || ts.isPropertyDeclaration(router)) && router.initializer
      ? coverInChain(router.initializer, registered, knowledge, depth)
      : undefined;
  if (chained) return chained;
  const mentions = knowledge.references.mentionsOf(router);
  for (const mention of mentions) {
    const found = coverByUse(mention, registered, knowledge);
    if (found) return found;
  }
  return coverByEveryMount([...mentions.flatMap(mountOf), ...mountsOfParameter(router, knowledge)], knowledge, depth);
}

/** `const audited = procedure.use(audit)` */
function coverInChain(initializer: Expression, registered: Node, knowledge: AroundKnowledge, depth: number): Node | undefined {
  const node = bareExpression(initializer);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || depth >= deepest) return undefined;
  return coverInUse(node, knowledge) ?? coverOnReceiver(node.expression.expression, registered, knowledge, depth + 1);
}

/** `router.use(audit)` before the registration, for all its paths or for the beginning of this one. */
function coverByUse(mention: Node, registered: Node, knowledge: AroundKnowledge): Node | undefined {
  const call = callOn(mention);
  if (!call || !isBefore(call, registered) || !coversPath(call, registered)) return undefined;
  return coverInUse(call, knowledge);
}

function callOn(mention: Node): nodes.CallExpression | undefined {
  const receiver = accessAround(mention);
  const access = receiver.parent;
  const isReceiver = ts.isPropertyAccessExpression(access) && access.expression === receiver;
  return isReceiver && ts.isCallExpression(access.parent) && access.parent.expression === access ? access.parent : undefined;
}

/** Hooks of a server, which count for what was registered before them too. */
const orderless: ReadonlySet<string> = new Set(['addHook', 'ext']);

/** Other middleware is run in the order in which it was added; of another file nobody knows. */
function isBefore(use: nodes.CallExpression, registered: Node): boolean {
  if (orderless.has(lastName(use.expression) ?? '') || use.getSourceFile() !== registered.getSourceFile()) return true;
  return use.pos < registered.pos;
}

function coversPath(use: nodes.CallExpression, registered: Node): boolean {
  const prefix = pathOf(use);
  const path = ts.isCallExpression(registered) ? pathOf(registered) : undefined;
  if (prefix === undefined || orderless.has(lastName(use.expression) ?? '')) return true;
  return path?.startsWith(prefix.replace(/\/?\*?$/, '')) ?? false;
}

function pathOf({ arguments: [first] }: nodes.CallExpression): string | undefined {
  return first && ts.isStringLiteralLike(first) ? first.text : undefined;
}

/** What makes middleware of a router: `app.use(router.routes())`. */
const making: ReadonlySet<string> = new Set(['routes', 'middleware', 'handler', 'callback', 'fetch']);
/** What takes a router or plugin in. */
const mounting: ReadonlySet<string> = new Set(['use', 'route', 'register', 'mount', 'all']);

type Mount = (knowledge: AroundKnowledge, depth: number) => Node | undefined;

/** A router that is mounted twice needs cover both times. */
function coverByEveryMount(mounts: readonly Mount[], knowledge: AroundKnowledge, depth: number): Node | undefined {
  const found = mounts.map(mount => mount(knowledge, depth + 1));
  return found.every(by => by !== undefined) ? found[0] : undefined;
}

/** `app.use('/patients', audit, router)`: where a router is mounted. */
function mountOf(mention: Node): readonly Mount[] {
  const call = callOn(mention);
  return mountedAs(handedTo(call && making.has(lastName(call.expression) ?? '') ? call : accessAround(mention)));
}

function mountedAs(handed: HandedTo | undefined): readonly Mount[] {
  if (!handed || !mounting.has(lastName(handed.call.expression) ?? '')) return [];
  return [(knowledge, depth) => coverInFrontOf(handed, knowledge, depth)];
}

/** `server.register(async instance => …)`, `addRoutes(app)`: a router that a function is handed is the one of whoever runs it. */
function mountsOfParameter(router: Declaration, { references }: AroundKnowledge): readonly Mount[] {
  if (!ts.isParameter(router) || !isFunctionWithBody(router.parent)) return [];
  const owner = router.parent;
  const index = owner.parameters.findIndex(parameter => parameter === router);
  const calls = references.callsOf(owner).flatMap((call): readonly Mount[] => {
    const argument = call.arguments?.[index];
    return argument ? [(knowledge, depth) => coverOnReceiver(argument, call, knowledge, depth)] : [];
  });
  return [...calls, ...[owner, ...references.mentionsOf(owner)].flatMap(pluginMount)];
}

/** `server.register(plugin)`, `server.register(fp(plugin))` */
function pluginMount(plugin: Node): readonly Mount[] {
  const handed = handedTo(plugin);
  if (!handed) return [];
  const mounted = mountedAs(handed);
  return mounted.length > 0 ? mounted : mountedAs(handedTo(handed.call));
}
