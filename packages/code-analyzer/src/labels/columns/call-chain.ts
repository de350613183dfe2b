import { syntax, type Expression, type Node } from '../../program/compiler.ts';
import { unwrapped } from '../unwrapped.ts';

/** `z.string().email().optional()`: the identifier at its root, the names after it in order, and its calls by name. */
export interface CallChain {
  readonly root: string;
  readonly names: readonly string[];
  readonly calls: readonly { readonly name: string; readonly arguments: readonly Expression[] }[];
}

/** Longest chain that is read; nobody writes longer ones. */
const longest = 60;

export function callChainOf(expression: Expression): CallChain | undefined {
  const names: string[] = [];
  const calls: { name: string; arguments: readonly Expression[] }[] = [];
  let node: Expression = unwrapped(expression);
  let pending: readonly Expression[] | undefined;
  for (let step = 0; step < longest; step++) {
    if (syntax.isCallExpression(node)) {
      pending = node.arguments;
      node = unwrapped(node.expression);
    } else if (syntax.isPropertyAccessExpression(node)) {
      names.unshift(node.name.text);
      if (pending !== undefined) calls.unshift({ name: node.name.text, arguments: pending });
      pending = undefined;
      node = unwrapped(node.expression);
    } else if (syntax.isIdentifier(node)) {
      if (pending !== undefined) calls.unshift({ name: node.text, arguments: pending });
      return { root: node.text, names, calls };
    } else return undefined;
  }
  return undefined;
}

/** Key of a property in an object literal, when it is written out. */
export function keyText(property: Node): string | undefined {
  if (!syntax.isPropertyAssignment(property) && !syntax.isShorthandPropertyAssignment(property) && !syntax.isMethodDeclaration(property))
    return undefined;
  const { name } = property;
  return syntax.isIdentifier(name) || syntax.isStringLiteralLike(name) ? name.text : undefined;
}

/** Value of a key of an object literal. A method is no expression and is not found. */
export function valueOfKey(object: Expression | undefined, key: string): Expression | undefined {
  if (object === undefined || !syntax.isObjectLiteralExpression(object)) return undefined;
  const property = object.properties.find(candidate => keyText(candidate) === key);
  if (property === undefined) return undefined;
  if (syntax.isPropertyAssignment(property)) return unwrapped(property.initializer);
  return syntax.isShorthandPropertyAssignment(property) ? property.name : undefined;
}

export function stringOf(expression: Expression | undefined): string | undefined {
  return expression !== undefined && syntax.isStringLiteralLike(expression) ? expression.text : undefined;
}
