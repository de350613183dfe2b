import type { ColumnBuilder, Database, Table, TableMaker } from 'drizzle-orm';

interface Text {
  <const V extends readonly [string, ...string[]]>(name: string, options: { enum: V; [other: string]: any }): ColumnBuilder<V[number]>;
  <const V extends readonly [string, ...string[]]>(options: { enum: V; [other: string]: any }): ColumnBuilder<V[number]>;
  (name: string, options: { mode: 'json' }): ColumnBuilder<any>;
  (options: { mode: 'json' }): ColumnBuilder<any>;
  (name?: any, options?: any): ColumnBuilder<string>;
}
interface Whole {
  (name: string, options: { mode: 'boolean' }): ColumnBuilder<boolean>;
  (options: { mode: 'boolean' }): ColumnBuilder<boolean>;
  (name: string, options: { mode: 'timestamp' | 'timestamp_ms' }): ColumnBuilder<Date>;
  (options: { mode: 'timestamp' | 'timestamp_ms' }): ColumnBuilder<Date>;
  (name?: any, options?: any): ColumnBuilder<number>;
}
type Numeric = (name?: any, options?: any) => ColumnBuilder<number>;
type Anything = <T = any>(name?: any, options?: any) => ColumnBuilder<T>;

export interface ColumnTypes {
  text: Text;
  integer: Whole;
  int: Whole;
  real: Numeric;
  numeric: Numeric;
  blob: Anything;
}
export const text: Text;
export const integer: Whole, int: Whole;
export const real: Numeric, numeric: Numeric;
export const blob: Anything;
export function customType<T extends { data: any }>(options: any): (name?: any, options?: any) => ColumnBuilder<T['data']>;

export const sqliteTable: TableMaker<ColumnTypes>;
export function sqliteTableCreator(name: (name: string) => string): TableMaker<ColumnTypes>;
export function sqliteView<N extends string>(name: N): { as(query: any): Table<N> };
export function sqliteView<N extends string, C>(name: N, columns: C): Table<N, C>;
export type BaseSQLiteDatabase<K = any, R = any, S = any, T = any> = Database<S>;
export type SQLiteTransaction<K = any, R = any, S = any, T = any> = Database<S>;
export type SQLiteTable<T = any> = Table;
export type SQLiteColumn<T = any> = any;
export type AnySQLiteColumn = any;
export function index(name?: string): any;
export function uniqueIndex(name?: string): any;
export function unique(name?: string): any;
export function primaryKey(...values: any[]): any;
export function foreignKey(options: any): any;
export function check(name: string, condition: any): any;
export function alias<T>(table: T, name: string): T;
