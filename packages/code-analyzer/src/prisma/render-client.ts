import type { PrismaSchema, SchemaField, SchemaModel } from './schema.ts';

/** The module that stands for `@prisma/client`, and which declaration in it was made from which field. */
export interface PrismaClientModule {
  /** First file of the schema. */
  readonly schemaFile: string;
  readonly text: string;
  /** By the offset at which the member's name starts. */
  readonly fieldAt: ReadonlyMap<number, { readonly model: SchemaModel; readonly field: SchemaField }>;
  readonly modelAt: ReadonlyMap<number, SchemaModel>;
}

export function renderClient(_schema: PrismaSchema): PrismaClientModule {
  return { schemaFile: _schema.files[0] ?? "", text: 'export {};', fieldAt: new Map(), modelAt: new Map() };
}
