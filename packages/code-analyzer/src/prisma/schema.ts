/** A parsed Prisma schema: one `schema.prisma`, or all `.prisma` files of a schema folder together. */
import type { Place } from '../facts.ts';

export interface PrismaSchema {
  /** Absolute paths of its files, sorted. */
  readonly files: readonly string[];
  readonly datasources: readonly SchemaDatasource[];
  readonly generators: readonly SchemaGenerator[];
  /** Models, views and composite types, in the order of the files. */
  readonly models: readonly SchemaModel[];
  readonly enums: readonly SchemaEnum[];
}

export interface SchemaDatasource {
  readonly name: string;
  /** `postgresql`, `mysql`, `sqlite`, `mongodb` ... */
  readonly provider?: string;
  readonly place: Place;
}

export interface SchemaGenerator {
  readonly name: string;
  readonly provider?: string;
  /** As written, relative to the folder of `place.file`. */
  readonly output?: string;
  readonly place: Place;
}

export interface SchemaModel {
  readonly kind: 'model' | 'view' | 'type';
  readonly name: string;
  /** Table or collection, when `@@map` gives another name. */
  readonly mappedName?: string;
  /** Lines of the `///` comments above it, joined by line feeds. */
  readonly documentation: string;
  readonly fields: readonly SchemaField[];
  /** `@@…` attributes. */
  readonly attributes: readonly SchemaAttribute[];
  /** The name. */
  readonly place: Place;
}

export interface SchemaField {
  /** Name of its model. */
  readonly owner: string;
  readonly name: string;
  /** Column, when `@map` gives another name. */
  readonly mappedName?: string;
  /** `String`, `Patient`, `Role`; `Unsupported` for `Unsupported("…")`. */
  readonly type: string;
  readonly list: boolean;
  readonly optional: boolean;
  /** `///` comments above the field and at the end of its line, joined by line feeds. */
  readonly documentation: string;
  /** The first of those comments, whole. */
  readonly documentationPlace?: Place;
  /** `@…` attributes: `{ name: 'db.VarChar', arguments: '255' }`. */
  readonly attributes: readonly SchemaAttribute[];
  /** The name. */
  readonly place: Place;
  /** From the name to the end of the last attribute. */
  readonly extent: Place;
  /** The type with its marks: `String?`. */
  readonly typePlace: Place;
}

export interface SchemaAttribute {
  /** Without the `@`: `map`, `db.VarChar`, `relation`. */
  readonly name: string;
  /** What stands between the parentheses, as written; empty without any. */
  readonly arguments: string;
  readonly place: Place;
}

export interface SchemaEnum {
  readonly name: string;
  readonly documentation: string;
  readonly values: readonly { readonly name: string; readonly place: Place }[];
  readonly place: Place;
}

/** A field together with what one needs to judge it as a stored column. */
export interface StoredSchemaField {
  readonly field: SchemaField;
  readonly model: SchemaModel;
  /** Provider of the schema's datasource: `postgresql`. */
  readonly database?: string;
  /** The type names another model of the schema: no column of its own. */
  readonly isRelation: boolean;
}

export const scalarTypes: ReadonlySet<string> = new Set([
  'String',
  'Int',
  'BigInt',
  'Float',
  'Decimal',
  'Boolean',
  'DateTime',
  'Json',
  'Bytes',
  'Unsupported',
]);

export function databaseOf(schema: PrismaSchema): string | undefined {
  return schema.datasources.find(source => source.provider !== undefined)?.provider;
}

export function isRelation(schema: PrismaSchema, field: SchemaField): boolean {
  return schema.models.some(model => model.name === field.type && model.kind !== 'type');
}

/** A line or block that could not be read. */
export interface SchemaProblem {
  readonly message: string;
  readonly place: Place;
}
