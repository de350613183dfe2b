import { syntax, type Declaration, type Expression, type Node } from '../program/compiler.ts';
import type { LabellingContext } from './labelling.ts';
import { splitWords } from './split-words.ts';
import { calleeName } from './value-shape.ts';
import { unwrapped } from './unwrapped.ts';

/** Parts of a request that a person fills in. */
const parts = new Set([
  'body',
  'query',
  'params',
  'param',
  'form',
  'formData',
  'fields',
  'payload',
  'rawBody',
  'searchParams',
  'queryStringParameters',
]);
/** What programmers call a request, or the context that has it. */
const requests = new Set(['req', 'request', 'ctx', 'context', 'event', 'c']);
/** Methods that give the parsed body. */
const readers = new Set(['json', 'formData', 'parseBody', 'urlencoded', 'text']);
const decorators = new Set(['Body', 'Query', 'Param', 'Params', 'BodyParam', 'QueryParam', 'QueryParams']);

const deepest = 6;

/** Is this expression what a client sent: `req.body`, a variable that holds it, `await request.json()`? */
export function isRequestData(context: LabellingContext, expression: Expression, depth = 0): boolean {
  if (depth > deepest) return false;
  const inner = unwrapped(expression);
  if (syntax.isAwaitExpression(inner)) return isRequestData(context, inner.expression, depth + 1);
  if (syntax.isBinaryExpression(inner)) return isRequestData(context, inner.left, depth + 1);
  if (syntax.isPropertyAccessExpression(inner)) {
    if (parts.has(inner.name.text) && isRequest(inner.expression)) return true;
    return isRequestSource(context, inner) || isRequestData(context, inner.expression, depth + 1);
  }
  if (syntax.isCallExpression(inner)) return isBodyReader(context, inner, depth);
  return syntax.isIdentifier(inner) && isRequestVariable(context, inner, depth);
}

/** A parameter or a binding that is itself a part of the request: `@Body() dto`, `({ body }) => …` of a handler. */
export function isRequestDeclaration(context: LabellingContext, declaration: Declaration, depth = 0): boolean {
  if (depth > deepest) return false;
  if (syntax.isParameter(declaration)) return hasRequestDecorator(declaration);
  if (syntax.isVariableDeclaration(declaration))
    return declaration.initializer !== undefined && isRequestData(context, declaration.initializer, depth + 1);
  if (!syntax.isBindingElement(declaration)) return false;
  const holder = declaration.parent.parent;
  if (isRequestDeclaration(context, holder, depth + 1)) return true;
  const key = declaration.propertyName ?? declaration.name;
  if (!syntax.isIdentifier(key) || !parts.has(key.text)) return false;
  return syntax.isVariableDeclaration(holder) && holder.initializer !== undefined && isRequest(holder.initializer);
}

function isRequestVariable(context: LabellingContext, name: Node, depth: number): boolean {
  const symbol = context.compiler.symbolOf(name);
  return (
    symbol !== undefined &&
    context.compiler.declarationsOf(symbol).some(declaration => isRequestDeclaration(context, declaration, depth + 1))
  );
}

/** `req`, `ctx.request`, `this.request`. */
export function isRequest(expression: Expression): boolean {
  const inner = unwrapped(expression);
  const name = calleeName(inner);
  return name !== undefined && requests.has(splitWords(name).at(-1) ?? '');
}

/** A library model says so: `@source request.body`. */
function isRequestSource(context: LabellingContext, access: Node): boolean {
  const symbol = context.compiler.symbolOf(access);
  if (symbol === undefined) return false;
  return context.compiler
    .declarationsOf(symbol)
    .some(declaration =>
      context.roles.ofDeclaration(declaration).some(role => role.kind === 'source' && role.origin.startsWith('request')),
    );
}

/** `await request.json()`, `await c.req.json()`, `JSON.parse(event.body)`. */
function isBodyReader(
  context: LabellingContext,
  call: { readonly expression: Expression; readonly arguments: readonly Expression[] },
  depth: number,
): boolean {
  const callee = call.expression;
  if (!syntax.isPropertyAccessExpression(callee)) return false;
  if (readers.has(callee.name.text) && isRequest(callee.expression)) return true;
  const [first] = call.arguments;
  return (
    callee.name.text === 'parse' &&
    callee.expression.getText() === 'JSON' &&
    first !== undefined &&
    isRequestData(context, first, depth + 1)
  );
}

function hasRequestDecorator(declaration: Node): boolean {
  if (!syntax.canHaveDecorators(declaration)) return false;
  return (syntax.getDecorators(declaration) ?? []).some(
    ({ expression }) => syntax.isCallExpression(expression) && decorators.has(calleeName(expression.expression) ?? ''),
  );
}
