/** Is a place reached in development alone? `if (process.env.NODE_ENV !== 'production')`, `import.meta.env.DEV`, an early return in production. */
import { outcomeInProduction } from '../control-flow/production-test.ts';
import { syntax, type Compiler, type Expression, type Node } from '../program/compiler.ts';

export function isDevelopmentOnly(node: Node, compiler: Compiler): boolean {
  for (let at = node; !syntax.isSourceFile(at); at = at.parent) {
    if (isGuardedBranch(at, compiler) || followsProductionExit(at, compiler)) return true;
  }
  return false;
}

/** The branch of an `if`, `? :` or `&&` that production never takes. */
function isGuardedBranch(node: Node, compiler: Compiler): boolean {
  const { parent } = node;
  if (syntax.isIfStatement(parent))
    return branchIsNever(parent.expression, node === parent.thenStatement, node === parent.elseStatement, compiler);
  if (syntax.isConditionalExpression(parent))
    return branchIsNever(parent.condition, node === parent.whenTrue, node === parent.whenFalse, compiler);
  if (!syntax.isBinaryExpression(parent) || parent.right !== node) return false;
  const operator = parent.operatorToken.kind;
  return branchIsNever(
    parent.left,
    operator === syntax.SyntaxKind.AmpersandAmpersandToken,
    operator === syntax.SyntaxKind.BarBarToken,
    compiler,
  );
}

function branchIsNever(condition: Expression, whenTrue: boolean, whenFalse: boolean, compiler: Compiler): boolean {
  if (!whenTrue && !whenFalse) return false;
  const outcome = outcomeInProduction(condition, compiler);
  return (whenTrue && outcome === false) || (whenFalse && outcome === true);
}

/** `if (process.env.NODE_ENV === 'production') return;` before it, in the same block. */
function followsProductionExit(node: Node, compiler: Compiler): boolean {
  const { parent } = node;
  if (!syntax.isBlock(parent) || !syntax.isFunctionLike(parent.parent)) return false;
  return parent.statements.some(
    statement =>
      statement.end <= node.pos &&
      syntax.isIfStatement(statement) &&
      exits(statement.thenStatement) &&
      outcomeInProduction(statement.expression, compiler) === true,
  );
}

function exits(statement: Node | undefined): boolean {
  if (statement && syntax.isBlock(statement)) return exits(statement.statements.at(-1));
  return statement !== undefined && (syntax.isReturnStatement(statement) || syntax.isThrowStatement(statement));
}
