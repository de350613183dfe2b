/** Is a place reached in development alone? `if (process.env.NODE_ENV !== 'production')`, `import.meta.env.DEV`, an early return in production. */
import { syntax, type Compiler, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';

/** What a condition says about production: it holds there only, it never holds there, or neither. */
type InProduction = 'never' | 'always' | 'unknown';

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
  const says = inProduction(condition, compiler, 0);
  return (whenTrue && says === 'never') || (whenFalse && says === 'always');
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
      inProduction(statement.expression, compiler, 0) === 'always',
  );
}

function exits(statement: Node | undefined): boolean {
  if (statement && syntax.isBlock(statement)) return exits(statement.statements.at(-1));
  return statement !== undefined && (syntax.isReturnStatement(statement) || syntax.isThrowStatement(statement));
}

/** Names of conditions that are followed to their constants. */
const longestChain = 3;

function inProduction(condition: Node, compiler: Compiler, depth: number): InProduction {
  const bare = bareExpression(condition);
  if (bare.kind === syntax.SyntaxKind.FalseKeyword) return 'never';
  if (syntax.isPrefixUnaryExpression(bare) && bare.operator === syntax.SyntaxKind.ExclamationToken)
    return opposite(inProduction(bare.operand, compiler, depth));
  if (syntax.isBinaryExpression(bare)) return ofComparison(bare, compiler, depth);
  if (isViteFlag(bare, 'DEV') || (syntax.isIdentifier(bare) && bare.text === '__DEV__')) return 'never';
  if (isViteFlag(bare, 'PROD')) return 'always';
  return syntax.isIdentifier(bare) && depth < longestChain ? ofConstant(bare, compiler, depth) : 'unknown';
}

const opposite = (says: InProduction): InProduction => (says === 'unknown' ? 'unknown' : says === 'never' ? 'always' : 'never');

function ofComparison(node: nodes.BinaryExpression, compiler: Compiler, depth: number): InProduction {
  const operator = node.operatorToken.kind;
  if (operator === syntax.SyntaxKind.AmpersandAmpersandToken)
    return [node.left, node.right].some(side => inProduction(side, compiler, depth) === 'never') ? 'never' : 'unknown';
  if (operator === syntax.SyntaxKind.BarBarToken)
    return [node.left, node.right].every(side => inProduction(side, compiler, depth) === 'never') ? 'never' : 'unknown';
  const equal = operator === syntax.SyntaxKind.EqualsEqualsEqualsToken || operator === syntax.SyntaxKind.EqualsEqualsToken;
  const unequal = operator === syntax.SyntaxKind.ExclamationEqualsEqualsToken || operator === syntax.SyntaxKind.ExclamationEqualsToken;
  const mode = comparedMode(node);
  if (mode === undefined || (!equal && !unequal)) return 'unknown';
  if (mode === 'production') return equal ? 'always' : 'never';
  return equal && /^(development|dev|test|local)$/.test(mode) ? 'never' : 'unknown';
}

/** The constant that `NODE_ENV` or Vite's `MODE` is compared with. */
function comparedMode({ left, right }: nodes.BinaryExpression): string | undefined {
  if (isMode(left) && syntax.isStringLiteralLike(right)) return right.text;
  return isMode(right) && syntax.isStringLiteralLike(left) ? left.text : undefined;
}

const isMode = (node: Node): boolean =>
  /^(process\.env\.NODE_ENV|process\.env\[['"]NODE_ENV['"]\]|import\.meta\.env\.MODE|NODE_ENV)$/.test(
    bareExpression(node).getText().replace(/\?\./g, '.'),
  );

const isViteFlag = (node: Node, flag: string): boolean =>
  syntax.isPropertyAccessExpression(node) && node.name.text === flag && node.expression.getText() === 'import.meta.env';

/** `const isDevelopment = process.env.NODE_ENV !== 'production'` */
function ofConstant(name: nodes.Identifier, compiler: Compiler, depth: number): InProduction {
  const symbol = compiler.symbolOf(name);
  const declaration = symbol && compiler.declarationsOf(symbol).find(syntax.isVariableDeclaration);
  const isConstant = declaration !== undefined && (syntax.getCombinedNodeFlags(declaration) & syntax.NodeFlags.Const) !== 0;
  return isConstant && declaration.initializer ? inProduction(declaration.initializer, compiler, depth + 1) : 'unknown';
}
