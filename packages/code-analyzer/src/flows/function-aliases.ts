/**
 * Other names that code gives to functions: `import { greet as hi }`, `const debug = log.debug`, `fetcher: typeof fetch`. What a call gives may
 * be a function too: `const print = createPrinter()` is named after what made it. A filter, so an alias too many does no harm.
 */
import { syntax, type Expression, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';
import { baseName, lastName } from './callee-name.ts';
import { defaultExport, namesOfFunction } from './function-names.ts';

export interface FunctionAlias {
  readonly name: string;
  readonly means: string;
}

export function readAliases(node: Node): readonly FunctionAlias[] {
  const one = readAlias(node);
  const handedOut = syntax.isArrowFunction(node) && !syntax.isBlock(node.body) ? aliasesOfMaker(node, node.body) : [];
  const decorators = syntax.isMethodDeclaration(node) ? (syntax.getDecorators(node) ?? []) : [];
  const wrapped = [...decorators.map(({ expression }) => valueMeans(expression)), ...wrappedBy(node)];
  const more = wrapped.flatMap(means => ('name' in node && (node.name as Node | undefined) ? (alias(node.name as Node, means) ?? []) : []));
  return [...(one ? [one] : []), ...more, ...handedOut];
}

/** `makeLines` of `const makeLines = () => writeLine` is called to get what is then called by any name that it is given. */
export function aliasesOfMaker(maker: FunctionLike, result: Expression): readonly FunctionAlias[] {
  const means = valueMeans(result);
  return means === undefined ? [] : namesOfFunction(maker).flatMap(name => (name === means ? [] : [{ name, means }]));
}

/** `handler` of `const send = wrap(handler)`. */
function wrappedBy(node: Node): readonly (string | undefined)[] {
  const value = syntax.isVariableDeclaration(node) && node.initializer && bareExpression(node.initializer);
  if (!value || !syntax.isCallExpression(value)) return [];
  return value.arguments.map(argument => (syntax.isIdentifier(argument) ? argument.text : undefined));
}

function readAlias(node: Node): FunctionAlias | undefined {
  if (syntax.isBindingElement(node)) return alias(node.name, node.propertyName && lastName(node.propertyName));
  // A class without a constructor is made by that of its base.
  if (syntax.isClassLike(node)) return node.name && !hasConstructor(node) ? alias(node.name, baseName(node)) : undefined;
  if (syntax.isTypeAliasDeclaration(node)) return alias(node.name, typeMeans(node.type));
  if (syntax.isPropertySignature(node)) return alias(node.name, node.type && typeMeans(node.type));
  if (syntax.isPropertyAssignment(node)) return alias(node.name, valueMeans(node.initializer));
  if (syntax.isBinaryExpression(node) && node.operatorToken.kind === syntax.SyntaxKind.EqualsToken)
    return assignedAlias(node.left, node.right);
  if (!syntax.isVariableDeclaration(node) && !syntax.isPropertyDeclaration(node) && !syntax.isParameter(node)) return exchangedAlias(node);
  return alias(node.name, (node.initializer && valueMeans(node.initializer)) ?? (node.type && typeMeans(node.type)));
}

const hasConstructor = (node: nodes.ClassLikeDeclaration): boolean => node.members.some(syntax.isConstructorDeclaration);

function exchangedAlias(node: Node): FunctionAlias | undefined {
  if (syntax.isImportSpecifier(node) || syntax.isExportSpecifier(node)) return alias(node.name, node.propertyName?.text);
  if (syntax.isImportClause(node)) return node.name && alias(node.name, defaultExport);
  const means = syntax.isExportAssignment(node) ? valueMeans(node.expression) : undefined;
  return means === undefined ? undefined : { name: defaultExport, means };
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
  if (syntax.isAwaitExpression(bare)) return valueMeans(bare.expression);
  if (!syntax.isCallExpression(bare)) return undefined;
  const callee = bareExpression(bare.expression);
  if (syntax.isPropertyAccessExpression(callee) && callee.name.text === 'bind') return lastName(callee.expression);
  return makerOf(callee);
}

/** `debug` of `debug('app').extend('users')` and of `this.debug.extend('users')`; a module that is required gives its exports. */
function makerOf(callee: Node): string | undefined {
  let at = callee;
  let member: string | undefined;
  while (syntax.isPropertyAccessExpression(at) || syntax.isCallExpression(at)) {
    if (syntax.isPropertyAccessExpression(at)) member = at.name.text;
    at = bareExpression(at.expression);
  }
  if (at.kind === syntax.SyntaxKind.ThisKeyword) return member;
  if (!syntax.isIdentifier(at)) return undefined;
  return at.text === 'require' ? moduleExports : at.text;
}

/** As in `module.exports = debug('app')`. */
const moduleExports = 'exports';

/** `typeof fetch`, and names of types that may stand for it. */
function typeMeans(type: Node): string | undefined {
  if (syntax.isTypeQueryNode(type)) return syntax.isIdentifier(type.exprName) ? type.exprName.text : type.exprName.right.text;
  return syntax.isTypeReferenceNode(type) && syntax.isIdentifier(type.typeName) && !type.typeArguments ? type.typeName.text : undefined;
}
