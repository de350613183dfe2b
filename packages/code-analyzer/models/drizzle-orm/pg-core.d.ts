import type { ColumnBuilder, Database, Table, TableMaker } from 'drizzle-orm';

type Text = <const V extends readonly [string, ...string[]] = never>(
  name?: any,
  options?: { enum?: V; [other: string]: any },
) => ColumnBuilder<[V] extends [never] ? string : V[number]>;
type Numeric = (name?: any, options?: any) => ColumnBuilder<number>;
type Moment = (name?: any, options?: any) => ColumnBuilder<Date>;
type Anything = <T = any>(name?: any, options?: any) => ColumnBuilder<T>;

export interface ColumnTypes {
  text: Text;
  varchar: Text;
  char: Text;
  uuid: Text;
  citext: Text;
  inet: Text;
  cidr: Text;
  macaddr: Text;
  interval: Text;
  time: Text;
  numeric: Text;
  decimal: Text;
  integer: Numeric;
  smallint: Numeric;
  bigint: Numeric;
  serial: Numeric;
  smallserial: Numeric;
  bigserial: Numeric;
  real: Numeric;
  doublePrecision: Numeric;
  boolean: (name?: any) => ColumnBuilder<boolean>;
  timestamp: Moment;
  date: Moment;
  json: Anything;
  jsonb: Anything;
  bytea: Anything;
  point: Anything;
  line: Anything;
  geometry: Anything;
  vector: Anything;
  bit: Anything;
}
export const text: Text, varchar: Text, char: Text, uuid: Text, inet: Text, cidr: Text, macaddr: Text, interval: Text, time: Text;
export const numeric: Text, decimal: Text;
export const integer: Numeric, smallint: Numeric, bigint: Numeric, serial: Numeric, smallserial: Numeric, bigserial: Numeric;
export const real: Numeric, doublePrecision: Numeric;
export const boolean: (name?: any) => ColumnBuilder<boolean>;
export const timestamp: Moment, date: Moment;
export const json: Anything,
  jsonb: Anything,
  bytea: Anything,
  point: Anything,
  line: Anything,
  geometry: Anything,
  vector: Anything,
  bit: Anything;
export function pgEnum<const V extends readonly string[]>(
  name: string,
  values: V,
): ((name?: string) => ColumnBuilder<V[number]>) & { readonly enumValues: V };
export function customType<T extends { data: any }>(options: any): (name?: any, options?: any) => ColumnBuilder<T['data']>;

export const pgTable: TableMaker<ColumnTypes>;
export function pgTableCreator(name: (name: string) => string): TableMaker<ColumnTypes>;
export function pgSchema(name: string): {
  table: TableMaker<ColumnTypes>;
  view: typeof pgView;
  materializedView: typeof pgView;
  enum: typeof pgEnum;
};
export function pgView<N extends string>(name: N): { as(query: any): Table<N> };
export function pgView<N extends string, C>(name: N, columns: C): Table<N, C>;
export const pgMaterializedView: typeof pgView;
export type PgDatabase<H = any, S = any, T = any> = Database<S>;
export type PgTransaction<H = any, S = any, T = any> = Database<S>;
export type PgTable<T = any> = Table;
export type PgColumn<T = any> = any;
export function index(name?: string): any;
export function uniqueIndex(name?: string): any;
export function unique(name?: string): any;
export function primaryKey(...values: any[]): any;
export function foreignKey(options: any): any;
export function check(name: string, condition: any): any;
export function alias<T>(table: T, name: string): T;
export function pgPolicy(...values: any[]): any;
export function pgRole(...values: any[]): any;
export function pgSequence(...values: any[]): any;
