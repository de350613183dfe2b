/** Middleware in front of a handler: in the same registration, on the router, or where the router is mounted. */
import { syntax as ts, type Declaration, type Expression, type Node, type nodes } from '../../program/compiler.ts';
import { bareExpression } from '../../flows/bare-expression.ts';
import { handedTo, type HandedTo } from '../callbacks.ts';
import { lastName } from '../function-around.ts';
import type { AuditKnowledge } from './audit-knowledge.ts';
import { isAuditMiddleware } from './audit-wrappers.ts';

/** Routers mounted in routers. */
const deepest = 6;

/** The middleware that leaves a record before or around what is registered by the call, if there is one. */
export function auditInFrontOf(handed: HandedTo, knowledge: AuditKnowledge, depth = 0): Node | undefined {
  const { call, index } = handed;
  const beside = call.arguments
    ?.slice(0, index)
    .find(
      argument => isMiddlewareLike(argument) && (isAuditMiddleware(argument, knowledge) || auditHookIn(argument, knowledge) !== undefined),
    );
  if (beside) return beside;
  if (!ts.isPropertyAccessExpression(call.expression) || depth >= deepest) return undefined;
  return auditOnReceiver(call.expression.expression, call, knowledge, depth);
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

/** `{ preHandler: audit }` */
export function auditHookIn(options: Node, knowledge: AuditKnowledge): Node | undefined {
  if (!ts.isObjectLiteralExpression(options)) return undefined;
  return options.properties.find(
    property =>
      ts.isPropertyAssignment(property) && hooks.has(property.name.getText()) && isAuditMiddleware(property.initializer, knowledge),
  );
}

/** `router.route('/x').all(audit).get(handler)`, `procedure.use(audit).query(handler)`, and what was used on the router before. */
function auditOnReceiver(receiver: Expression, registered: Node, knowledge: AuditKnowledge, depth: number): Node | undefined {
  const node = bareExpression(receiver);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    return auditInUse(node, knowledge) ?? auditOnReceiver(node.expression.expression, registered, knowledge, depth);
  }
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return undefined;
  const symbol = knowledge.context.compiler.symbolOf(node);
  const [declaration] = symbol ? knowledge.context.compiler.declarationsOf(symbol) : [];
  if (!declaration || knowledge.context.compiler.originOf(declaration).kind !== 'own') return undefined;
  return auditOnRouter(declaration, registered, knowledge, depth);
}

const uses: ReadonlySet<string> = new Set(['use', 'all', 'addHook', 'before', 'onRequest', 'onBeforeHandle']);

function auditInUse(call: nodes.CallExpression, knowledge: AuditKnowledge): Node | undefined {
  if (!uses.has(lastName(call.expression) ?? '')) return undefined;
  return call.arguments.find(argument => isMiddlewareLike(argument) && isAuditMiddleware(argument, knowledge));
}

function auditOnRouter(router: Declaration, registered: Node, knowledge: AuditKnowledge, depth: number): Node | undefined {
  const chained =
    ts.isVariableDeclaration(router) && router.initializer ? auditInChain(router.initializer, registered, knowledge, depth) : undefined;
  if (chained) return chained;
  for (const mention of knowledge.references.mentionsOf(router)) {
    const found = auditByUse(mention, registered, knowledge) ?? auditByMount(mention, knowledge, depth);
    if (found) return found;
  }
  return undefined;
}

/** `const audited = procedure.use(audit)` */
function auditInChain(initializer: Expression, registered: Node, knowledge: AuditKnowledge, depth: number): Node | undefined {
  const node = bareExpression(initializer);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || depth >= deepest) return undefined;
  return auditInUse(node, knowledge) ?? auditOnReceiver(node.expression.expression, registered, knowledge, depth + 1);
}

/** `router.use(audit)` before the registration, for all its paths or for the beginning of this one. */
function auditByUse(mention: Node, registered: Node, knowledge: AuditKnowledge): Node | undefined {
  const call = callOn(mention);
  if (!call || !isBefore(call, registered) || !coversPath(call, registered)) return undefined;
  return auditInUse(call, knowledge);
}

function callOn(mention: Node): nodes.CallExpression | undefined {
  const access = mention.parent;
  const isReceiver = ts.isPropertyAccessExpression(access) && access.expression === mention;
  return isReceiver && ts.isCallExpression(access.parent) && access.parent.expression === access ? access.parent : undefined;
}

/** Middleware is run in the order in which it was added; of another file nobody knows. */
function isBefore(use: Node, registered: Node): boolean {
  return use.getSourceFile() !== registered.getSourceFile() || use.pos < registered.pos;
}

function coversPath(use: nodes.CallExpression, registered: Node): boolean {
  const prefix = pathOf(use);
  const path = ts.isCallExpression(registered) ? pathOf(registered) : undefined;
  if (prefix === undefined || lastName(use.expression) === 'addHook') return true;
  return path?.startsWith(prefix.replace(/\/?\*?$/, '')) ?? false;
}

function pathOf({ arguments: [first] }: nodes.CallExpression): string | undefined {
  return first && ts.isStringLiteralLike(first) ? first.text : undefined;
}

/** What makes middleware of a router: `app.use(router.routes())`. */
const mounting: ReadonlySet<string> = new Set(['routes', 'middleware', 'handler', 'callback', 'fetch']);

/** `app.use('/patients', audit, router)`, and middleware of the application before it. */
function auditByMount(mention: Node, knowledge: AuditKnowledge, depth: number): Node | undefined {
  const call = callOn(mention);
  const handed = handedTo(call && mounting.has(lastName(call.expression) ?? '') ? call : mention);
  return handed && auditInFrontOf(handed, knowledge, depth + 1);
}
