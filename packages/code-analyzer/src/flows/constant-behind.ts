import type { AnalysisContext } from '../analysis-context.ts';
import { syntax, type Expression, type nodes } from '../program/compiler.ts';

/** What a name was set to that is set only once. */
export function constantBehind(name: nodes.Identifier, { compiler }: AnalysisContext): Expression | undefined {
  const symbol = compiler.symbolOf(name);
  const [declaration] = symbol ? compiler.declarationsOf(symbol) : [];
  const isConstant = declaration && syntax.isVariableDeclaration(declaration) && (declaration.parent.flags & syntax.NodeFlags.Const) !== 0;
  return isConstant ? declaration.initializer : undefined;
}
