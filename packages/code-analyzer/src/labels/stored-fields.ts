import type { Label, StoredField } from '../facts.ts';
import { databaseOf, isRelation, type PrismaSchema } from '../prisma/schema.ts';
import { syntax, type Declaration, type Node, type SourceFile } from '../program/compiler.ts';
import { findColumn } from './columns/find-column.ts';
import { protectionsOfColumn, protectionsOfSchemaField } from './columns/column-protection.ts';
import type { Column } from './columns/column.ts';
import { labelsOfSchemaField } from './schema-fields.ts';
import type { Askable } from './label-declaration.ts';
import type { LabellingContext } from './labelling.ts';

/** Columns of entity classes, document schemas and tables that a source file declares, as far as they hold personal data. */
export function storedFieldsInFile(context: LabellingContext, file: SourceFile, ask: Askable): readonly StoredField[] {
  const found: StoredField[] = [];
  const visit = (node: Node): void => {
    if (syntax.isPropertyDeclaration(node) || syntax.isPropertyAssignment(node)) {
      const field = storedFieldOf(context, node, ask);
      if (field !== undefined) found.push(field);
    }
    syntax.forEachChild(node, visit);
  };
  if (mayDeclareColumns(file)) visit(file);
  return found;
}

/** Words without which no library's columns can be declared in a file: most files are not walked. */
function mayDeclareColumns(file: SourceFile): boolean {
  return /@(?:Column|PrimaryColumn|Property|Enum|Prop|prop)\b|\bSchema\b|[tT]able\w*\(|\bDataTypes?\b|\bSequelize\b/.test(file.text);
}

function storedFieldOf(context: LabellingContext, declaration: Declaration, ask: Askable): StoredField | undefined {
  const column = findColumn(declaration);
  if (column?.stored !== true) return undefined;
  const { labels } = ask.judge(declaration);
  if (labels.length === 0) return undefined;
  return { ...labelledColumn(context, column, labels), ...context.compiler.placeOf(declaration) };
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
