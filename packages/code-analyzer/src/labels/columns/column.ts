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
  readonly declaredBy: 'typeorm' | 'mikro-orm' | 'sequelize' | 'mongoose' | 'drizzle' | 'zod' | 'yup' | 'joi' | 'class-validator';
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
}

export type Held = ValueShape['holds'] extends ReadonlySet<infer K> ? K : never;

export const holding = (...kinds: readonly Held[]): ValueShape => ({ known: 'yes', holds: new Set(kinds), literal: false });
export const closedList: ValueShape = { known: 'yes', holds: new Set(['string']), literal: true };
export const anyShape: ValueShape = { known: 'unknown', holds: new Set(), literal: false };
