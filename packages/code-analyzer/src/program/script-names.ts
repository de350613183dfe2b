import { ts } from '@ts-morph/common';

/** What stands behind a name of a script. */
export interface Named {
  /** Takes the type: `const a = …`, `exports.a = …`. */
  readonly holder?: ts.VariableDeclaration | ts.BinaryExpression | ts.ExportAssignment;
  readonly value?: ts.Node;
}

/**
 * Values of a script at its top, by their names in the file and by those that it exports them under (`default` for the module as a
 * whole, too); what is assigned to a member as `name.member`, to a prototype as `name#member`.
 */
export function scriptNames(file: ts.SourceFile): ReadonlyMap<string, readonly Named[]> {
  const names = new Map<string, Named[]>();
  const add = (name: string, named: Named): void => void names.set(name, [...(names.get(name) ?? []), named]);
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name) add(statement.name.text, { value: statement });
      if (isDefault(statement)) add('default', { value: statement });
    } else if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) addVariable(declaration, add);
    } else if (ts.isExportAssignment(statement)) addObject('default', { holder: statement, value: statement.expression }, add);
    else if (ts.isExpressionStatement(statement)) addAssignments(statement.expression, add);
  }
  addAliases(file, names, add);
  return names;
}

type Add = (name: string, named: Named) => void;

/** `export { find as search }`, `exports.search = find`: another name of the same. */
function addAliases(file: ts.SourceFile, names: ReadonlyMap<string, readonly Named[]>, add: Add): void {
  const assigned = [...names].flatMap(([name, all]) =>
    all.flatMap(({ value }) => (value && ts.isIdentifier(value) && value.text !== name ? [[value.text, name] as const] : [])),
  );
  for (const [local, alias] of [...file.statements.flatMap(exportedAs), ...assigned]) {
    for (const named of names.get(local) ?? []) add(alias, named);
  }
}

function addVariable(declaration: ts.VariableDeclaration, add: Add): void {
  const { name, initializer } = declaration;
  if (!ts.isIdentifier(name)) return;
  const value = initializer && addAssignments(initializer, add);
  add(name.text, { holder: declaration, ...(value && { value }) });
}

/** Every name of `exports.a = exports.b = value`; gives the value. */
function addAssignments(expression: ts.Expression, add: Add): ts.Expression {
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return expression;
  const value = addAssignments(expression.right, add);
  const name = assignedName(expression.left);
  if (name?.endsWith('#')) addMembers(name, value, add);
  else if (name !== undefined) addObject(name, { holder: expression, value }, add);
  return value;
}

/** `module.exports = { find() {…} }` names `find`. */
function addObject(name: string, named: Named, add: Add): void {
  add(name, named);
  if (name === 'default' && named.value) addMembers('', named.value, add);
}

function addMembers(prefix: string, object: ts.Node, add: Add): void {
  if (!ts.isObjectLiteralExpression(object)) return;
  for (const member of object.properties) {
    if (!member.name || !ts.isIdentifier(member.name)) continue;
    if (ts.isMethodDeclaration(member)) add(prefix + member.name.text, { value: member });
    if (ts.isPropertyAssignment(member)) add(prefix + member.name.text, { value: member.initializer });
  }
}

/** `a` for `exports.a` and `module.exports.a`, `User.find`, `User#save` for `User.prototype.save`, `User#` for `User.prototype`. */
function assignedName(target: ts.Expression): string | undefined {
  if (!ts.isPropertyAccessExpression(target) || !ts.isIdentifier(target.name)) return undefined;
  const { expression: owner, name } = target;
  if (isModuleExports(target)) return 'default';
  if (isModuleExports(owner) || (ts.isIdentifier(owner) && owner.text === 'exports')) return name.text;
  if (ts.isIdentifier(owner)) return name.text === 'prototype' ? `${owner.text}#` : `${owner.text}.${name.text}`;
  const isPrototype = ts.isPropertyAccessExpression(owner) && owner.name.text === 'prototype' && ts.isIdentifier(owner.expression);
  return isPrototype && ts.isIdentifier(owner.expression) ? `${owner.expression.text}#${name.text}` : undefined;
}

/** `export { find as search }` */
function exportedAs(statement: ts.Statement): readonly (readonly [string, string])[] {
  const clause = ts.isExportDeclaration(statement) && !statement.moduleSpecifier ? statement.exportClause : undefined;
  const renamed = clause && ts.isNamedExports(clause) ? clause.elements.filter(({ propertyName }) => propertyName !== undefined) : [];
  return renamed.map(({ name, propertyName }) => [(propertyName ?? name).text, name.text] as const);
}

const isModuleExports = (node: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(node) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'module' &&
  node.name.text === 'exports';

const isDefault = (node: ts.FunctionDeclaration | ts.ClassDeclaration): boolean =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true;
