import { syntax as ts, type Node } from '../program/compiler.ts';

/** `process.env.X`, `import.meta.env.X`, `Deno.env`: whatever the model of the host says about their types. */
export function isEnvironmentVariable(node: Node): boolean {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  return ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'env' && !ts.isIdentifier(node);
}
