import { syntax as ts, type CallLike, type Expression, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import { shortText } from '../flows/place-of.ts';
import type { FlowOwner } from './control-flow.ts';
import { holderOf } from './references.ts';

/** The innermost function whose graph holds the node; the module outside of all functions. */
export function functionAround(node: Node): FlowOwner {
  for (let at = node.parent; ; at = at.parent) {
    if (ts.isSourceFile(at)) return at;
    if (isFunctionWithBody(at)) return at;
  }
}

export function isFunctionWithBody(node: Node): node is FunctionLike {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

/** As named in the source: `PatientService.find`, `loadChart`; `router.get callback` for one that is handed to a call, `(module)` outside of all functions. */
export function nameOfFunction(owner: FlowOwner): string {
  if (ts.isSourceFile(owner)) return '(module)';
  const name = textOfName(owner.name ?? holderName(owner)) ?? callbackName(owner);
  const named = ts.isConstructorDeclaration(owner) ? 'constructor' : (name ?? '(anonymous)');
  const className = ts.isClassLike(owner.parent) ? textOfName(owner.parent.name) : undefined;
  return className === undefined ? named : `${className}.${named}`;
}

function callbackName(owner: FunctionLike): string | undefined {
  const whole = valueAround(owner);
  const { parent } = whole;
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return undefined;
  return parent.expression === whole ? undefined : `${shortText(parent.expression, 40)} callback`;
}

function holderName(owner: FunctionLike): Node | undefined {
  const holder = holderOf(owner);
  return holder && ts.getNameOfDeclaration(holder);
}

function textOfName(name: Node | undefined): string | undefined {
  return name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isPrivateIdentifier(name)) ? name.text : undefined;
}

/** The statement that holds a node, if it is in the same function. */
export function statementAround(node: Node): nodes.Statement | undefined {
  for (let at = node; !ts.isSourceFile(at) && !ts.isFunctionLike(at); at = at.parent) {
    if (ts.isStatement(at) && !ts.isBlock(at)) return at;
  }
  return undefined;
}

/** The value around a node: parentheses, assertions and `await` leave it what it is. */
export function valueAround(node: Node): Node {
  let at = node;
  while (isTransparent(at.parent)) at = at.parent;
  return at;
}

function isTransparent(node: Node): boolean {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAwaitExpression(node)
  );
}

/** `this.list` around its name `list`; any other node itself. */
export function accessAround(node: Node): Node {
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) && parent.name === node ? parent : node;
}

/** Every node below, in no order; nested functions only if asked for. */
export function nodesBelow(root: Node, into: 'everything' | 'this function'): readonly Node[] {
  const found: Node[] = [];
  const pending: Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    found.push(node);
    if (into === 'this function' && node !== root && ts.isFunctionLike(node)) continue;
    ts.forEachChild(node, child => {
      pending.push(child);
    });
  }
  return found;
}

/** Last name of what a call, a tag or a decorator runs. */
export function lastNameOfCall(call: CallLike): string | undefined {
  if (ts.isTaggedTemplateExpression(call)) return lastName(call.tag);
  if (ts.isDecorator(call)) return ts.isCallExpression(call.expression) ? lastName(call.expression.expression) : lastName(call.expression);
  return ts.isCallExpression(call) || ts.isNewExpression(call) ? lastName(call.expression) : undefined;
}

/** Last name of what is called: `create` of `prisma.auditLog.create(…)`. */
export function lastName(callee: Expression): string | undefined {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : undefined;
}
