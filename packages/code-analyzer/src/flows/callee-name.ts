import { syntax, type CallLike, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';

/** Last name of a callee as written: `info` of `this.log.info`, `log` of `log.call(…)`. */
export function calleeName(call: CallLike): string | undefined {
  if (syntax.isTaggedTemplateExpression(call)) return lastName(call.tag);
  if (syntax.isJsxOpeningElement(call) || syntax.isJsxSelfClosingElement(call)) return lastName(call.tagName);
  if (syntax.isCallExpression(call) || syntax.isNewExpression(call)) {
    if (call.expression.kind === syntax.SyntaxKind.SuperKeyword) return nameOfBase(call);
    const reflected = reflectedCallee(call);
    return lastName(reflected ?? call.expression) ?? nameOfMaker(call.expression);
  }
  return undefined;
}

/** `wrap` of `wrap(f)(x)`: what a call gives is called by the name of what made it. */
function nameOfMaker(callee: Node): string | undefined {
  const bare = bareExpression(callee);
  return syntax.isCallExpression(bare) ? calleeName(bare) : undefined;
}

/** `f` of `f.call(…)`, `f.apply(…)`, `Reflect.apply(f, …)`: what is really called. */
export function reflectedCallee(call: Node): Expression | undefined {
  if (!syntax.isCallExpression(call) || !syntax.isPropertyAccessExpression(call.expression)) return undefined;
  const { name, expression } = call.expression;
  if (isReflect(expression)) return name.text === 'apply' ? call.arguments[0] : undefined;
  return name.text === 'call' || name.text === 'apply' ? expression : undefined;
}

export const isReflect = (receiver: Node): boolean => syntax.isIdentifier(receiver) && receiver.text === 'Reflect';

/** `info` of `this.log.info` */
export function lastName(callee: Node): string | undefined {
  const bare = bareExpression(callee);
  if (syntax.isIdentifier(bare)) return bare.text;
  if (syntax.isPropertyAccessExpression(bare)) return bare.name.text;
  if (syntax.isElementAccessExpression(bare) && syntax.isStringLiteralLike(bare.argumentExpression)) return bare.argumentExpression.text;
  return undefined;
}

/** `super(…)` runs the constructor of what the class extends. */
function nameOfBase(call: Node): string | undefined {
  let at = call;
  while (!syntax.isClassLike(at) && !syntax.isSourceFile(at)) at = at.parent;
  return syntax.isClassLike(at) ? baseName(at) : undefined;
}

/** `Base` of `class Own extends library.Base`. */
export function baseName({ heritageClauses }: nodes.ClassLikeDeclaration): string | undefined {
  const base = heritageClauses?.find(({ token }) => token === syntax.SyntaxKind.ExtendsKeyword)?.types[0]?.expression;
  return base && lastName(base);
}
