import type { Declaration, Expression } from '../../program/compiler.ts';
import type { ValueShape } from '../can-hold.ts';

/** A key of a schema: a column of a table, a field of a document, a key of a validated object. */
export interface Column {
  readonly declaration: Declaration;
  /** Model, table or schema: `Patient`. */
  readonly owner: string;
  /** `bloodType`; nested keys with dots. */
  readonly field: string;
  /** Name in the database, where it is another. */
  readonly columnName?: string | undefined;
  readonly declaredBy: SchemaLibrary;
  /** Kept in a database; a validated key is not. */
  readonly stored: boolean;
  /** What its values can be; absent when the TypeScript type says it. */
  readonly shape?: ValueShape | undefined;
  /** Another table: no value of its own. */
  readonly isRelation?: boolean;
  /** Words of checks on its values: `email` of `z.string().email()`. */
  readonly formats: readonly string[];
  /** Where options such as `transformer` stand. */
  readonly options: readonly Expression[];
  /** It says what its values can be and nothing more: its words are worth what any member's are. */
  readonly onlyTyped?: boolean;
}

export type SchemaLibrary =
  | 'typeorm'
  | 'mikro-orm'
  | 'sequelize'
  | 'mongoose'
  | 'drizzle'
  | 'knex'
  | 'kysely'
  | 'objection'
  | 'zod'
  | 'yup'
  | 'joi'
  | 'valibot'
  | 'typebox'
  | 'class-validator'
  | 'graphql'
  | 'vue';

/** Knows the keys of one way to write a schema. */
export interface ColumnReader {
  readonly name: string;
  /** Without it in its text, a file declares nothing in this way: most files are not looked at. */
  readonly hint: RegExp;
  readonly columnOf: (declaration: Declaration) => Column | undefined;
}

export type Held = ValueShape['holds'] extends ReadonlySet<infer K> ? K : never;

export const holding = (...kinds: readonly Held[]): ValueShape => ({ known: 'yes', holds: new Set(kinds), literal: false });
export const closedList: ValueShape = { known: 'yes', holds: new Set(['string']), literal: true };
export const anyShape: ValueShape = { known: 'unknown', holds: new Set(), literal: false };

/** The shape that a table gives to a name, own entries only. */
export function shapeNamed(shapes: Readonly<Record<string, ValueShape>>, name: string): ValueShape | undefined {
  return Object.hasOwn(shapes, name) ? shapes[name] : undefined;
}
