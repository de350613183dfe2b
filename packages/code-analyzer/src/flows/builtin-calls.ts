/** Is a call one of the language's own methods, as far as anyone can tell? */
import { syntax, type Expression, type Node, type nodes, type Origin } from '../program/compiler.ts';
import type { AnalysisContext } from '../analysis-context.ts';

export interface MethodCall extends nodes.CallExpression {
  readonly expression: nodes.PropertyAccessExpression;
}

export const isMethodCall = (node: Node): node is MethodCall =>
  syntax.isCallExpression(node) && syntax.isPropertyAccessExpression(node.expression);

export const methodName = (call: MethodCall): string => call.expression.name.text;

export const receiverOf = (call: MethodCall): Expression => call.expression.expression;

/** Declared by the language (Node's buffers included), or by nobody we know: `any` has the methods that its text says. */
export function isBuiltin(
  call: nodes.CallExpression | nodes.NewExpression,
  { context: { compiler } }: { readonly context: AnalysisContext },
): boolean {
  return compiler.calleesOf(call).every(declaration => {
    const origin = compiler.originOf(declaration);
    return origin.kind === 'lib' || isUnmodelled(origin) || (origin.kind === 'model' && origin.module === 'buffer');
  });
}

/** Comes from a package that has neither source nor model. */
export const isUnmodelled = (origin: Origin): boolean =>
  origin.kind === 'stub' || (origin.kind === 'model' && origin.module === 'globals/unmodelled');

/** `JSON.stringify`, `Object.values`: a method of a global object, written as such. */
export function staticName(call: nodes.CallExpression): string | undefined {
  const { expression } = call;
  if (syntax.isIdentifier(expression)) return expression.text;
  if (!syntax.isPropertyAccessExpression(expression) || !syntax.isIdentifier(expression.expression)) return undefined;
  return `${expression.expression.text}.${expression.name.text}`;
}
