import { syntax, type SourceFile } from '../../program/compiler.ts';

/** The module that a name of a file was imported from (`import`, or `require` at the top). */
export function importedModule(file: SourceFile, name: string): string | undefined {
  for (const statement of file.statements) {
    if (
      syntax.isImportDeclaration(statement) &&
      syntax.isStringLiteral(statement.moduleSpecifier) &&
      bindsName(statement.importClause, name)
    ) {
      return statement.moduleSpecifier.text;
    }
    if (!syntax.isVariableStatement(statement)) continue;
    const required = statement.declarationList.declarations
      .map(declaration => requiredModule(declaration, name))
      .find(module => module !== undefined);
    if (required !== undefined) return required;
  }
  return undefined;
}

type ImportClause = Parameters<typeof syntax.isImportClause>[0];

function bindsName(clause: ImportClause | undefined, name: string): boolean {
  if (clause === undefined || !syntax.isImportClause(clause)) return false;
  if (clause.name?.text === name) return true;
  const bindings = clause.namedBindings;
  if (bindings === undefined) return false;
  return syntax.isNamespaceImport(bindings) ? bindings.name.text === name : bindings.elements.some(element => element.name.text === name);
}

function requiredModule(declaration: Parameters<typeof syntax.isVariableDeclaration>[0], name: string): string | undefined {
  if (!syntax.isVariableDeclaration(declaration) || declaration.initializer === undefined) return undefined;
  const binds = syntax.isIdentifier(declaration.name)
    ? declaration.name.text === name
    : declaration.name.elements.some(
        element => syntax.isBindingElement(element) && syntax.isIdentifier(element.name) && element.name.text === name,
      );
  if (!binds) return undefined;
  let call = declaration.initializer;
  while (syntax.isPropertyAccessExpression(call)) call = call.expression;
  if (!syntax.isCallExpression(call) || call.expression.getText() !== 'require') return undefined;
  const [module] = call.arguments;
  return module !== undefined && syntax.isStringLiteralLike(module) ? module.text : undefined;
}
