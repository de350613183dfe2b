import { ts } from '@ts-morph/common';

/** What may be declared of a value. */
export type Declared = ts.FunctionDeclaration | ts.ClassDeclaration | ts.VariableDeclaration;

/**
 * Values that a declaration file declares, by their names in the file and by those that it exports them under (`default` among them);
 * those of a namespace as `name.member`. A function has one declaration for each overload.
 */
export function declaredNames(file: ts.SourceFile): ReadonlyMap<string, readonly Declared[]> {
  const names = new Map<string, readonly Declared[]>();
  for (const statement of file.statements) addStatement(names, statement, '');
  for (const [name, exported] of file.statements.flatMap(exportedNames)) {
    const declared = names.get(name);
    if (declared && !names.has(exported)) names.set(exported, declared);
  }
  return names;
}

function addStatement(names: Map<string, readonly Declared[]>, statement: ts.Statement, prefix: string): void {
  const add = (name: string, declared: Declared): void => void names.set(prefix + name, [...(names.get(prefix + name) ?? []), declared]);
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) add(statement.name?.text ?? 'default', statement);
  else if (ts.isVariableStatement(statement)) {
    for (const declaration of statement.declarationList.declarations)
      if (ts.isIdentifier(declaration.name)) add(declaration.name.text, declaration);
  } else if (ts.isModuleDeclaration(statement) && ts.isIdentifier(statement.name) && statement.body && ts.isModuleBlock(statement.body)) {
    for (const inner of statement.body.statements) addStatement(names, inner, `${prefix}${statement.name.text}.`);
  }
}

/** `export default User`, `export = User`, `export { User as Person }`: a name of the file, and what it is called outside. */
function exportedNames(statement: ts.Statement): readonly (readonly [string, string])[] {
  if (ts.isExportAssignment(statement)) return ts.isIdentifier(statement.expression) ? [[statement.expression.text, 'default']] : [];
  if (isNamedDefault(statement)) return [[statement.name.text, 'default']];
  const clause = ts.isExportDeclaration(statement) && !statement.moduleSpecifier ? statement.exportClause : undefined;
  if (!clause || !ts.isNamedExports(clause)) return [];
  return clause.elements.map(({ name, propertyName }) => [(propertyName ?? name).text, name.text] as const);
}

function isNamedDefault(
  statement: ts.Statement,
): statement is (ts.FunctionDeclaration | ts.ClassDeclaration) & { readonly name: ts.Identifier } {
  if (!ts.isFunctionDeclaration(statement) && !ts.isClassDeclaration(statement)) return false;
  return statement.name !== undefined && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true;
}
