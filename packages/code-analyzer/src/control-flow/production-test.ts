import { bareExpression } from '../flows/bare-expression.ts';
import { syntax as ts, type Compiler, type Expression, type Node, type nodes } from '../program/compiler.ts';

/** How a test comes out where the program runs in production, if it asks only for that; `undefined` for every other test. */
export function outcomeInProduction(test: Node, compiler: Compiler, depth = 0): boolean | undefined {
  const bare = bareExpression(test);
  if (depth > 8) return undefined;
  if (bare.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isPrefixUnaryExpression(bare) && bare.operator === ts.SyntaxKind.ExclamationToken) {
    const operand = outcomeInProduction(bare.operand, compiler, depth + 1);
    return operand === undefined ? undefined : !operand;
  }
  if (ts.isBinaryExpression(bare)) return ofOperator(bare, compiler, depth);
  if (ts.isPropertyAccessExpression(bare) && isBuildEnvironment(bare.expression)) return flagsOfBuild.get(bare.name.text);
  if (!ts.isIdentifier(bare)) return undefined;
  return bare.text === '__DEV__' ? false : ofConstant(bare, compiler, depth);
}

function ofOperator(test: nodes.BinaryExpression, compiler: Compiler, depth: number): boolean | undefined {
  const operator = test.operatorToken.kind;
  if (operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.BarBarToken) {
    const decisive = operator === ts.SyntaxKind.BarBarToken;
    const sides = [outcomeInProduction(test.left, compiler, depth + 1), outcomeInProduction(test.right, compiler, depth + 1)];
    if (sides.includes(decisive)) return decisive;
    return sides.includes(undefined) ? undefined : !decisive;
  }
  const isEqual = equalities.get(operator);
  const environment = isEqual === undefined ? undefined : comparedEnvironment(test, compiler);
  return environment === undefined ? undefined : (environment === 'production') === isEqual;
}

const equalities: ReadonlyMap<nodes.SyntaxKind, boolean> = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, true],
  [ts.SyntaxKind.EqualsEqualsToken, true],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, false],
  [ts.SyntaxKind.ExclamationEqualsToken, false],
]);

const flagsOfBuild: ReadonlyMap<string, boolean> = new Map([
  ['DEV', false],
  ['PROD', true],
]);

/** Environments other than production that a test may name. A staging system holds real data often enough to count as production. */
const notProduction: ReadonlySet<string> = new Set(['development', 'dev', 'test', 'local']);

/** `'production'` of `process.env.NODE_ENV === 'production'`, if it is such a test. */
function comparedEnvironment({ left, right }: nodes.BinaryExpression, compiler: Compiler): string | undefined {
  const [name, literal] = ts.isStringLiteralLike(right) ? [left, right] : [right, left];
  if (!ts.isStringLiteralLike(literal) || !namesEnvironment(name, compiler)) return undefined;
  const compared = literal.text.toLowerCase();
  return compared === 'production' || compared === 'prod' ? 'production' : notProduction.has(compared) ? compared : undefined;
}

const environmentNames = /^(NODE_ENV|APP_ENV|(NEXT_PUBLIC_)?VERCEL_ENV|MODE|STAGE|APP_STAGE|ENVIRONMENT|DEPLOY_ENV)$/;

function namesEnvironment(node: Node, compiler: Compiler): boolean {
  const bare = bareExpression(node);
  if (ts.isElementAccessExpression(bare))
    return ts.isStringLiteralLike(bare.argumentExpression) && environmentNames.test(bare.argumentExpression.text);
  if (ts.isPropertyAccessExpression(bare)) return environmentNames.test(bare.name.text);
  if (!ts.isIdentifier(bare)) return false;
  if (environmentNames.test(bare.text)) return true;
  const initializer = constantInitializer(bare, compiler);
  return initializer !== undefined && !ts.isIdentifier(initializer) && namesEnvironment(initializer, compiler);
}

/** `import.meta.env` */
function isBuildEnvironment(node: Node): boolean {
  return ts.isPropertyAccessExpression(node) && node.name.text === 'env' && ts.isMetaProperty(node.expression);
}

function ofConstant(name: nodes.Identifier, compiler: Compiler, depth: number): boolean | undefined {
  const initializer = constantInitializer(name, compiler);
  return initializer && outcomeInProduction(initializer, compiler, depth + 1);
}

function constantInitializer(name: nodes.Identifier, compiler: Compiler): Expression | undefined {
  const symbol = compiler.symbolOf(name);
  const [declaration, ...others] = symbol ? compiler.declarationsOf(symbol) : [];
  if (!declaration || others.length > 0 || !ts.isVariableDeclaration(declaration)) return undefined;
  return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0 ? undefined : declaration.initializer;
}
