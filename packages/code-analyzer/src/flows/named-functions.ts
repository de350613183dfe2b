import type { AnalysisContext } from '../analysis-context.ts';
import { syntax, type FunctionLike, type Node } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';

/** Functions of the project that an expression stands for: written in place, declared, or held by a constant. */
export function namedFunctions(expression: Node, { compiler }: AnalysisContext): readonly FunctionLike[] {
  const bare = bareExpression(expression);
  if (isFunctionExpression(bare)) return [bare];
  const symbol = compiler.symbolOf(bare);
  const declarations = symbol ? compiler.declarationsOf(symbol) : [];
  return declarations.flatMap(declaration => {
    const held = holdsInitializer(declaration) && declaration.initializer ? bareExpression(declaration.initializer) : declaration;
    return isFunctionExpression(held) || ((syntax.isFunctionDeclaration(held) || syntax.isMethodDeclaration(held)) && held.body)
      ? [held]
      : [];
  });
}

const isFunctionExpression = (node: Node) => syntax.isArrowFunction(node) || syntax.isFunctionExpression(node);
const holdsInitializer = (node: Node) =>
  syntax.isVariableDeclaration(node) || syntax.isPropertyAssignment(node) || syntax.isPropertyDeclaration(node);
