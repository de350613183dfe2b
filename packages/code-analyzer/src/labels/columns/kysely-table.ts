import { syntax, type Declaration, type Node, type SourceFile } from '../../program/compiler.ts';
import { holding, type Column, type ColumnReader } from './column.ts';
import { signatureOf } from './table-interface.ts';

/** Columns of a table of Kysely: an interface with `Generated` or `ColumnType`, or one that a database lists. */
export const kyselyTables: ColumnReader = {
  name: 'table types of Kysely',
  hint: /['"]kysely['"]/,
  columnOf: tableColumnOf,
};

function tableColumnOf(declaration: Declaration): Column | undefined {
  const column = signatureOf(declaration, 'kysely');
  if (column === undefined || isTableList(declaration.parent)) return undefined;
  if (!marksColumns(declaration.parent) && !isListed(declaration.getSourceFile(), column.owner)) return undefined;
  // `ColumnType<Date, string, never>`: what is read from it comes first.
  return isMarked(declaration) ? { ...column, shape: shapeOfMarked(declaration) } : column;
}

const marks = /^(?:Generated|GeneratedAlways|ColumnType|JSONColumnType)$/;

function marksColumns(holder: Node): boolean {
  let found = false;
  syntax.forEachChild(holder, member => {
    found ||= isMarked(member);
  });
  return found;
}

const isMarked = (member: Node): boolean =>
  syntax.isPropertySignature(member) && member.type !== undefined && marks.test(referenceName(member.type) ?? '');

function referenceName(type: Node): string | undefined {
  return syntax.isTypeReferenceNode(type) && syntax.isIdentifier(type.typeName) ? type.typeName.text : undefined;
}

function shapeOfMarked(declaration: Declaration): Column['shape'] {
  const type = syntax.isPropertySignature(declaration) ? declaration.type : undefined;
  const read = type !== undefined && syntax.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined;
  const kinds = read === undefined ? [] : (syntax.isUnionTypeNode(read) ? read.types : [read]).map(part => part.getText());
  if (kinds.includes('string')) return holding('string');
  if (kinds.includes('Date') || kinds.includes('Timestamp')) return holding('date');
  if (kinds.includes('number')) return holding('number');
  return kinds.includes('boolean') ? holding('boolean') : undefined;
}

/** An interface of which every member is a type of the same file is a database: it has tables and no columns. */
function isTableList(holder: Node): boolean {
  if (!syntax.isInterfaceDeclaration(holder)) return false;
  const names = holder.members.map(member =>
    syntax.isPropertySignature(member) && member.type !== undefined ? referenceName(member.type) : undefined,
  );
  return names.length > 0 && names.every(name => name !== undefined && declaresType(holder.getSourceFile(), name));
}

function declaresType(file: SourceFile, name: string): boolean {
  return file.statements.some(
    statement => (syntax.isInterfaceDeclaration(statement) || syntax.isTypeAliasDeclaration(statement)) && statement.name.text === name,
  );
}

const rowTypes = /^(?:Selectable|Insertable|Updateable)$/;

/** A member of a database of the same file, or `Selectable<UserTable>`. */
function isListed(file: SourceFile, name: string): boolean {
  return file.statements.some(
    statement =>
      (syntax.isInterfaceDeclaration(statement) &&
        isTableList(statement) &&
        statement.members.some(member => syntax.isPropertySignature(member) && referenceName(member.type ?? member) === name)) ||
      (syntax.isTypeAliasDeclaration(statement) &&
        syntax.isTypeReferenceNode(statement.type) &&
        rowTypes.test(statement.type.typeName.getText()) &&
        statement.type.typeArguments?.[0]?.getText() === name),
  );
}
