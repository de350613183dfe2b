import type { Label, StoredField } from '../facts.ts';
import { databaseOf, isRelation, type PrismaSchema } from '../prisma/schema.ts';
import { syntax, type Declaration, type Node, type SourceFile } from '../program/compiler.ts';
import { protectionsOfColumn, protectionsOfSchemaField } from './columns/column-protection.ts';
import type { Column } from './columns/column.ts';
import { labelsOfSchemaField } from './schema-fields.ts';
import type { Askable, LabellingContext } from './labelling.ts';

/** Columns of entity classes, document schemas and tables that a source file declares, as far as they hold personal data. */
export function storedFieldsInFile(context: LabellingContext, file: SourceFile, ask: Askable): readonly StoredField[] {
  const found: StoredField[] = [];
  const visit = (node: Node): void => {
    if (mayBeColumn(node)) {
      const field = storedFieldOf(context, node, ask);
      if (field !== undefined) found.push(field);
    }
    syntax.forEachChild(node, visit);
  };
  if (context.readersIn(file).length > 0) visit(file);
  return found;
}

function storedFieldOf(context: LabellingContext, declaration: Declaration, ask: Askable): StoredField | undefined {
  const column = columnOf(context, declaration);
  if (column?.stored !== true) return undefined;
  const { labels } = ask.judge(declaration);
  if (labels.length === 0) return undefined;
  return { ...labelledColumn(context, column, labels), ...context.compiler.placeOf(declaration) };
}

/** The key of a schema that a declaration is, of whichever library. */
function columnOf(context: LabellingContext, declaration: Declaration): Column | undefined {
  for (const reader of context.readersIn(declaration.getSourceFile())) {
    const column = reader.columnOf(declaration);
    if (column !== undefined) return column;
  }
  return undefined;
}

function mayBeColumn(node: Node): node is Declaration {
  return (
    syntax.isPropertyDeclaration(node) ||
    syntax.isPropertyAssignment(node) ||
    syntax.isPropertySignature(node) ||
    syntax.isGetAccessor(node)
  );
}

function labelledColumn(context: LabellingContext, column: Column, labels: readonly Label[]): Omit<StoredField, 'file' | 'span'> {
  return {
    owner: column.owner,
    field: column.field,
    declaredBy: column.declaredBy,
    ...(column.declaredBy === 'mongoose' ? { database: 'mongodb' } : {}),
    labels,
    protectedBy: protectionsOfColumn(context, column),
  };
}

export function storedFieldsOfSchema(context: LabellingContext, schema: PrismaSchema): readonly StoredField[] {
  const database = databaseOf(schema);
  return schema.models.flatMap(model =>
    model.fields.flatMap(field => {
      const labels = labelsOfSchemaField(context, { field, model, isRelation: isRelation(schema, field) });
      if (labels.length === 0) return [];
      return {
        ...field.place,
        owner: model.name,
        field: field.name,
        declaredBy: 'prisma',
        ...(database === undefined ? {} : { database }),
        labels,
        protectedBy: protectionsOfSchemaField(field),
      };
    }),
  );
}
