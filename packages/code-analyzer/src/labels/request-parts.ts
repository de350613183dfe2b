/** Headers and cookies of a request: `authorization` is a word of its own, and the vocabulary speaks of an "authorization header". */
import type { Label } from '../facts.ts';
import { syntax, type Declaration, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { classifyName } from './classify-name.ts';
import { labelOfMatch, placeOfNode, type LabellingContext } from './labelling.ts';
import { isRequest } from './request-data.ts';
import { unwrapped } from './unwrapped.ts';

/** What the vocabulary calls one of them. */
type RequestPart = 'header' | 'cookie';

const deepest = 4;

const partsByOrigin: ReadonlyMap<string, RequestPart> = new Map([
  ['request.headers', 'header'],
  ['request.cookies', 'cookie'],
]);
const partsByName: ReadonlyMap<string, RequestPart> = new Map([
  ['headers', 'header'],
  ['cookies', 'cookie'],
  ['signedCookies', 'cookie'],
]);

/** `req.headers.authorization`, `req.cookies['sid']`, `cookies().get('sid').value`. */
export function labelsOfPart(
  context: LabellingContext,
  { node, object, key }: { readonly node: Node; readonly object: Expression; readonly key: string },
): readonly Label[] {
  const part = partHeldBy(context, object);
  if (part) return labelsOfKey(context, key, part, node);
  const holder = unwrapped(object);
  return key === 'value' && syntax.isCallExpression(holder) ? labelsOfAsked(context, holder) : [];
}

/** `req.get('authorization')`, `request.headers.get('cookie')`. */
export function labelsOfAskedPart(context: LabellingContext, call: nodes.CallExpression): readonly Label[] {
  // A cookie is asked for as an object with its name and value.
  return partAsked(context, call) === 'header' ? labelsOfAsked(context, call) : [];
}

function labelsOfAsked(context: LabellingContext, call: nodes.CallExpression): readonly Label[] {
  const [key] = call.arguments;
  const part = key && syntax.isStringLiteralLike(key) ? partAsked(context, call) : undefined;
  return part && key && syntax.isStringLiteralLike(key) ? labelsOfKey(context, key.text, part, call) : [];
}

/** Words of the vocabulary alone decide, those that need an owner left aside: the request belongs to whoever made it. */
export function labelsOfKey(context: LabellingContext, key: string, part: RequestPart, at: Node): readonly Label[] {
  return classifyName(context.index, `${key.toLowerCase()}-${part}`, { place: 'member' })
    .filter(match => !match.ambiguous && match.claim === undefined)
    .map(match =>
      labelOfMatch(match, { evidence: 'type', because: `\`${key}\` is a ${part} of the request`, declaredAt: placeOfNode(at) }),
    );
}

function partAsked(context: LabellingContext, call: nodes.CallExpression): RequestPart | undefined {
  const { expression: callee } = call;
  if (!syntax.isPropertyAccessExpression(callee) || !askingNames.has(callee.name.text)) return undefined;
  const declarations = context.compiler.calleesOf(call);
  const tagged = declarations.map(declaration => partOfDeclaration(context, declaration)).find(part => part !== undefined);
  if (tagged) return tagged;
  if (declarations.some(({ parent }) => syntax.isInterfaceDeclaration(parent) && parent.name.text === 'Headers')) return 'header';
  const held = partHeldBy(context, callee.expression);
  return held ?? (declarations.length === 0 && isRequest(callee.expression) ? 'header' : undefined);
}

const askingNames: ReadonlySet<string> = new Set(['get', 'header']);

/** An expression that stands for all headers or cookies. */
function partHeldBy(context: LabellingContext, expression: Expression, depth = 0): RequestPart | undefined {
  const inner = unwrapped(expression);
  if (depth > deepest) return undefined;
  if (syntax.isAwaitExpression(inner)) return partHeldBy(context, inner.expression, depth + 1);
  if (syntax.isCallExpression(inner)) return inner.arguments.length === 0 ? partOfCall(context, inner) : undefined;
  if (!syntax.isPropertyAccessExpression(inner) && !syntax.isIdentifier(inner)) return undefined;
  const symbol = context.compiler.symbolOf(inner);
  const declarations = symbol ? context.compiler.declarationsOf(symbol) : [];
  if (syntax.isIdentifier(inner)) return heldByVariable(context, declarations, depth);
  const byName = partsByName.get(inner.name.text);
  if (byName === undefined) return undefined;
  return (
    declarations.map(declaration => partOfDeclaration(context, declaration)).find(part => part !== undefined) ??
    (isRequest(inner.expression) ? byName : undefined)
  );
}

function partOfCall(context: LabellingContext, call: nodes.CallExpression): RequestPart | undefined {
  return context.compiler
    .calleesOf(call)
    .map(declaration => partOfDeclaration(context, declaration))
    .find(part => part !== undefined);
}

function heldByVariable(context: LabellingContext, declarations: readonly Declaration[], depth: number): RequestPart | undefined {
  return declarations
    .map(declaration => {
      if (syntax.isVariableDeclaration(declaration) && declaration.initializer)
        return partHeldBy(context, declaration.initializer, depth + 1);
      return syntax.isBindingElement(declaration) ? heldByBinding(declaration) : undefined;
    })
    .find(part => part !== undefined);
}

/** `const { headers } = request` */
function heldByBinding(element: nodes.BindingElement): RequestPart | undefined {
  const key = element.propertyName ?? element.name;
  const holder = element.parent.parent;
  if (!syntax.isIdentifier(key) || !syntax.isVariableDeclaration(holder) || !holder.initializer) return undefined;
  return isRequest(holder.initializer) ? partsByName.get(key.text) : undefined;
}

function partOfDeclaration({ roles }: LabellingContext, declaration: Declaration): RequestPart | undefined {
  return roles
    .ofDeclaration(declaration)
    .map(role => (role.kind === 'source' ? partsByOrigin.get(role.origin) : undefined))
    .find(part => part !== undefined);
}
