import { ts } from '@ts-morph/common';

/** `Logger.info`, `fetch`, `default`: names from the module's top down to a declaration, joined by dots. */
export function readQualifiedName(declaration: ts.Node): string {
  const names: string[] = [];
  let outermost: ts.Node = declaration;
  for (let node: ts.Node | undefined = declaration; node && !ts.isSourceFile(node); node = node.parent as ts.Node | undefined) {
    const name = nameOf(node);
    if (name !== undefined && names[0] !== name) names.unshift(name);
    if (name !== undefined) outermost = node;
  }
  const exported = exportEqualsName(declaration.getSourceFile());
  const inside = names.length > 1 && names[0] === exported && ts.isModuleDeclaration(outermost) ? names.slice(1) : names;
  return inside.join('.') || 'default';
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (ts.isExportAssignment(node)) return 'default';
  const name = isNamed(node) ? ts.getNameOfDeclaration(node) : undefined;
  if (name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isPrivateIdentifier(name))) return name.text;
  return isDefaultExport(node) ? 'default' : undefined;
}

/** Declarations whose name is part of a path to what they hold; a parameter is not. */
function isNamed(node: ts.Node): node is ts.Declaration {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isClassLike(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isEnumMember(node) ||
    ts.isModuleDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isParameter(node) ||
    (isMember(node) && !ts.isConstructorDeclaration(node))
  );
}

const isMember = (node: ts.Node): boolean => ts.isClassElement(node) || ts.isTypeElement(node) || ts.isObjectLiteralElement(node);

const isDefaultExport = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some(modifier => modifier.kind === ts.SyntaxKind.DefaultKeyword) ?? false);

/** `export = pino` makes `pino.Logger` the module's `Logger`. */
function exportEqualsName(file: ts.SourceFile): string | undefined {
  const assignment = file.statements.find(statement => ts.isExportAssignment(statement) && statement.isExportEquals === true);
  return assignment && ts.isExportAssignment(assignment) && ts.isIdentifier(assignment.expression) ? assignment.expression.text : undefined;
}
