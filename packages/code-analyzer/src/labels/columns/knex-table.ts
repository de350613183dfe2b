import { syntax, type Declaration, type Node } from '../../program/compiler.ts';
import type { Column, ColumnReader } from './column.ts';
import { signatureOf } from './table-interface.ts';

const tables = 'knex/types/tables';

/** Columns of the rows that `declare module 'knex/types/tables'` declares. */
export const knexTables: ColumnReader = {
  name: 'table types of Knex',
  hint: /knex\/types\/tables/,
  columnOf: tableColumnOf,
};

function tableColumnOf(declaration: Declaration): Column | undefined {
  const column = signatureOf(declaration, 'knex');
  if (column === undefined || column.owner === 'Tables') return undefined;
  const file = declaration.getSourceFile();
  const modules = file.statements.filter(
    statement => syntax.isModuleDeclaration(statement) && syntax.isStringLiteral(statement.name) && statement.name.text === tables,
  );
  return modules.some(module => isInside(declaration, module) || listsRow(module, column.owner)) ? column : undefined;
}

const isInside = (node: Node, holder: Node): boolean => node.pos >= holder.pos && node.end <= holder.end;

/** `users: User`, `users: Knex.CompositeTableType<User, …>` in the interface `Tables`. */
function listsRow(module: Node, name: string): boolean {
  let found = false;
  const visit = (node: Node): void => {
    found ||= syntax.isTypeReferenceNode(node) && node.typeName.getText() === name;
    if (!found) syntax.forEachChild(node, visit);
  };
  visit(module);
  return found;
}
