import { createEmitter, type Emitter } from './emitter.ts';
import type { PrismaSchema, SchemaField, SchemaModel } from './schema.ts';

/** The module that stands for `@prisma/client`, and which declaration in it was made from which field. */
export interface PrismaClientModule {
  /** First file of the schema. */
  readonly schemaFile: string;
  readonly text: string;
  /** By the offset at which the member's name starts. */
  readonly fieldAt: ReadonlyMap<number, { readonly model: SchemaModel; readonly field: SchemaField }>;
  /** By the offset at which the interface's name starts. */
  readonly modelAt: ReadonlyMap<number, SchemaModel>;
}

/**
 * What every client has is the model of `@prisma/client`; this adds the models of one schema. Each column is declared once,
 * in the interface of its model, and everything else is derived from it, so that every way to a column leads back to it.
 */
export function renderClient(schema: PrismaSchema): PrismaClientModule {
  const emitter = createEmitter();
  const fieldAt = new Map<number, { readonly model: SchemaModel; readonly field: SchemaField }>();
  const modelAt = new Map<number, SchemaModel>();
  emitter.line("import * as $ from '@prisma/client';");
  for (const { name, values } of schema.enums) {
    const literals = values.map(value => JSON.stringify(value.name));
    emitter.line(`export const ${name}: { ${values.map(value => `readonly ${value.name}: ${JSON.stringify(value.name)};`).join(' ')} };`);
    emitter.line(`export type ${name} = ${literals.join(' | ') || 'never'};`);
  }
  const marks: Marks = { fieldAt, modelAt };
  for (const model of schema.models) renderModel(emitter, schema, model, marks);
  renderNamespaces(emitter, schema);
  renderClientClass(emitter, schema);
  return { schemaFile: schema.files[0] ?? '', text: emitter.text(), fieldAt, modelAt };
}

interface Marks {
  readonly fieldAt: Map<number, { readonly model: SchemaModel; readonly field: SchemaField }>;
  readonly modelAt: Map<number, SchemaModel>;
}

function renderModel(emitter: Emitter, schema: PrismaSchema, model: SchemaModel, marks: Marks): void {
  const fields = distinctFields(model).filter(field => field.type !== 'Unsupported');
  const related = fields.filter(field => isModel(schema, field.type));
  emitter.documentation(model.documentation);
  marks.modelAt.set(emitter.write('export interface '), model);
  emitter.line(`${model.name} {`);
  for (const field of fields.filter(candidate => !related.includes(candidate)))
    renderField(emitter, { model, field, type: columnType(schema, field) }, marks);
  emitter.line('}');
  if (model.kind === 'type') return;
  emitter.line(`export interface ${payloadOf(model.name)} {`);
  emitter.line(`  scalars: ${model.name};`);
  emitter.line('  objects: {');
  for (const field of related) renderField(emitter, { model, field, type: withMarks(field, payloadOf(field.type)) }, marks);
  emitter.line('  };');
  emitter.line('}');
}

function renderField(
  emitter: Emitter,
  { model, field, type }: { model: SchemaModel; field: SchemaField; type: string },
  marks: Marks,
): void {
  emitter.documentation(field.documentation);
  marks.fieldAt.set(emitter.write('    '), { model, field });
  emitter.line(`${field.name}: ${type};`);
}

/** A schema with a field twice is broken, but its first field still counts. */
const distinctFields = (model: SchemaModel): readonly SchemaField[] =>
  model.fields.filter((field, index) => model.fields.findIndex(other => other.name === field.name) === index);

const isModel = (schema: PrismaSchema, type: string): boolean => schema.models.some(model => model.name === type && model.kind !== 'type');
const payloadOf = (model: string): string => `$${model}Payload`;
const withMarks = (field: SchemaField, type: string): string => (field.list ? `${type}[]` : field.optional ? `${type} | null` : type);

const columnTypes: Readonly<Record<string, string>> = {
  String: 'string',
  Int: 'number',
  Float: 'number',
  BigInt: 'bigint',
  Decimal: '$.Prisma.Decimal',
  Boolean: 'boolean',
  DateTime: '$.DateTime',
  Json: '$.Prisma.JsonValue',
  Bytes: '$.Bytes',
};

function columnType(schema: PrismaSchema, field: SchemaField): string {
  const scalar = Object.hasOwn(columnTypes, field.type) ? columnTypes[field.type] : undefined;
  const declared = schema.enums.some(({ name }) => name === field.type) || schema.models.some(({ name }) => name === field.type);
  return withMarks(field, scalar ?? (declared ? field.type : 'unknown'));
}

/** Names of the shared client's `Prisma` namespace. */
const sharedNames = [
  'JsonPrimitive',
  'JsonObject',
  'JsonArray',
  'JsonValue',
  'InputJsonValue',
  'InputJsonObject',
  'InputJsonArray',
  'NullableJsonNullValueInput',
  'JsonNullValueInput',
  'DbNull',
  'JsonNull',
  'AnyNull',
  'skip',
  'Decimal',
  'Sql',
  'sql',
  'join',
  'raw',
  'empty',
  'PrismaClientKnownRequestError',
  'PrismaClientUnknownRequestError',
  'PrismaClientRustPanicError',
  'PrismaClientInitializationError',
  'PrismaClientValidationError',
  'SortOrder',
  'QueryMode',
  'NullsOrder',
  'TransactionIsolationLevel',
  'LogLevel',
  'LogDefinition',
  'QueryEvent',
  'LogEvent',
  'PrismaClientOptions',
  'MiddlewareParams',
  'Middleware',
  'PrismaAction',
  'BatchPayload',
  'PrismaPromise',
  'StringFilter',
  'DateTimeFilter',
  'IntFilter',
  'validator',
  'defineExtension',
  'getExtensionContext',
];

/** Types of each model in the `Prisma` namespace, by what follows the model's name, over its payload `P`. */
const modelTypes: Readonly<Record<string, string>> = {
  Select: '$.SelectOf<P>',
  Include: '$.IncludeOf<P>',
  Omit: '$.OmitOf<P>',
  WhereInput: '$.WhereOf<P>',
  WhereUniqueInput: '$.WhereOf<P>',
  ScalarWhereInput: '$.WhereOf<P>',
  OrderByWithRelationInput: '$.OrderOf<P>',
  OrderByWithRelationAndSearchRelevanceInput: '$.OrderOf<P>',
  CreateInput: '$.CreateOf<P>',
  UncheckedCreateInput: '$.CreateOf<P>',
  CreateManyInput: '$.CreateOf<P>',
  UpdateInput: '$.UpdateOf<P>',
  UncheckedUpdateInput: '$.UpdateOf<P>',
  UpdateManyMutationInput: '$.UpdateOf<P>',
  UncheckedUpdateManyInput: '$.UpdateOf<P>',
  DefaultArgs: '$.FindArgs<P>',
  FindUniqueArgs: '$.FindArgs<P>',
  FindUniqueOrThrowArgs: '$.FindArgs<P>',
  FindFirstArgs: '$.FindArgs<P>',
  FindFirstOrThrowArgs: '$.FindArgs<P>',
  FindManyArgs: '$.FindArgs<P>',
  CreateArgs: '$.CreateArgs<P>',
  UpdateArgs: '$.UpdateArgs<P>',
  UpsertArgs: '$.UpsertArgs<P>',
  DeleteArgs: '$.FindArgs<P>',
  CountArgs: '$.FindArgs<P>',
  Delegate: '$.Delegate<P>',
  ScalarFieldEnum: 'keyof P["scalars"]',
};

function renderNamespaces(emitter: Emitter, schema: PrismaSchema): void {
  emitter.line('export namespace Prisma {');
  for (const name of sharedNames) emitter.line(`  export import ${name} = $.Prisma.${name};`);
  for (const { name } of tablesOf(schema)) {
    const payload = payloadOf(name);
    for (const [suffix, type] of Object.entries(modelTypes))
      emitter.line(`  export type ${name}${suffix} = ${type.replace(/\bP\b/, payload)};`);
    emitter.line(`  export const ${name}ScalarFieldEnum: { readonly [field: string]: string };`);
    emitter.line(`  export type ${name}GetPayload<A = {}> = $.Result<${payload}, A>;`);
  }
  emitter.line(
    `  export type ModelName = ${
      tablesOf(schema)
        .map(({ name }) => JSON.stringify(name))
        .join(' | ') || 'never'
    };`,
  );
  emitter.line('  export const ModelName: { readonly [name: string]: ModelName };');
  emitter.line(
    "  export type TransactionClient = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$use' | '$extends'>;",
  );
  emitter.line('}');
  emitter.line(`export namespace $Enums { export { ${schema.enums.map(({ name }) => name).join(', ')} }; }`);
}

function renderClientClass(emitter: Emitter, schema: PrismaSchema): void {
  emitter.line('export interface $Extension {');
  emitter.line('  name?: string; query?: any; model?: any; client?: any;');
  emitter.line('  result?: {');
  for (const { name } of tablesOf(schema)) emitter.line(`    ${delegateOf(name)}?: $.Computed<${name}>;`);
  emitter.line('    $allModels?: any;');
  emitter.line('  };');
  emitter.line('}');
  emitter.line('export class PrismaClient<O = any, L = any> extends $.ClientBase {');
  for (const { name } of tablesOf(schema)) emitter.line(`  readonly ${delegateOf(name)}: $.Delegate<${payloadOf(name)}>;`);
  emitter.line('  $extends<const E extends $Extension | ((client: any) => any)>(extension: E): $.ExtendedClient<this, E>;');
  emitter.line('}');
}

/** `prisma.patient` for the model `Patient`. */
const delegateOf = (model: string): string => `${model.charAt(0).toLowerCase()}${model.slice(1)}`;

const tablesOf = (schema: PrismaSchema): readonly SchemaModel[] => schema.models.filter(model => model.kind !== 'type');
