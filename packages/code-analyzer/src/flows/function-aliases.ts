/** Other names that code gives to functions: `import { greet as hi }`, `const debug = log.debug`, `fetcher: typeof fetch`. */
import { syntax, type Expression, type Node } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';
import { lastName } from './callee-name.ts';

export interface FunctionAlias {
  readonly name: string;
  readonly means: string;
}

export function readAlias(node: Node): FunctionAlias | undefined {
  if (syntax.isImportSpecifier(node) || syntax.isExportSpecifier(node)) return alias(node.name, node.propertyName?.text);
  if (syntax.isBindingElement(node)) return alias(node.name, node.propertyName && lastName(node.propertyName));
  if (syntax.isTypeAliasDeclaration(node)) return alias(node.name, typeMeans(node.type));
  if (syntax.isPropertySignature(node)) return alias(node.name, node.type && typeMeans(node.type));
  if (syntax.isPropertyAssignment(node)) return alias(node.name, valueMeans(node.initializer));
  if (syntax.isBinaryExpression(node) && node.operatorToken.kind === syntax.SyntaxKind.EqualsToken)
    return assignedAlias(node.left, node.right);
  if (!syntax.isVariableDeclaration(node) && !syntax.isPropertyDeclaration(node) && !syntax.isParameter(node)) return undefined;
  return alias(node.name, (node.initializer && valueMeans(node.initializer)) ?? (node.type && typeMeans(node.type)));
}

function assignedAlias(left: Expression, right: Expression): FunctionAlias | undefined {
  const name = lastName(left);
  const means = valueMeans(right);
  return name === undefined || means === undefined || name === means ? undefined : { name, means };
}

function alias(name: Node, means: string | undefined): FunctionAlias | undefined {
  const text = syntax.isIdentifier(name) || syntax.isPrivateIdentifier(name) || syntax.isStringLiteralLike(name) ? name.text : undefined;
  return text === undefined || means === undefined || means === text ? undefined : { name: text, means };
}

/** `log.debug`, `log.debug.bind(log)`, `given ?? fetch` */
function valueMeans(value: Expression): string | undefined {
  const bare = bareExpression(value);
  if (syntax.isIdentifier(bare) || syntax.isPropertyAccessExpression(bare)) return lastName(bare);
  if (syntax.isBinaryExpression(bare)) return valueMeans(bare.right);
  if (!syntax.isCallExpression(bare) || !syntax.isPropertyAccessExpression(bare.expression)) return undefined;
  return bare.expression.name.text === 'bind' ? lastName(bare.expression.expression) : undefined;
}

/** `typeof fetch`, and names of types that may stand for it. */
function typeMeans(type: Node): string | undefined {
  if (syntax.isTypeQueryNode(type)) return syntax.isIdentifier(type.exprName) ? type.exprName.text : type.exprName.right.text;
  return syntax.isTypeReferenceNode(type) && syntax.isIdentifier(type.typeName) && !type.typeArguments ? type.typeName.text : undefined;
}
