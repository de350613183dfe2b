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
  tinytext: Text;
  mediumtext: Text;
  longtext: Text;
  varchar: Text;
  char: Text;
  time: Text;
  decimal: Text;
  numeric: Text;
  int: Numeric;
  tinyint: Numeric;
  smallint: Numeric;
  mediumint: Numeric;
  bigint: Numeric;
  serial: Numeric;
  real: Numeric;
  double: Numeric;
  float: Numeric;
  year: Numeric;
  boolean: (name?: any) => ColumnBuilder<boolean>;
  timestamp: Moment;
  datetime: Moment;
  date: Moment;
  json: Anything;
  binary: Anything;
  varbinary: Anything;
}
export const text: Text,
  tinytext: Text,
  mediumtext: Text,
  longtext: Text,
  varchar: Text,
  char: Text,
  time: Text,
  decimal: Text,
  numeric: Text;
export const int: Numeric,
  tinyint: Numeric,
  smallint: Numeric,
  mediumint: Numeric,
  bigint: Numeric,
  serial: Numeric,
  real: Numeric,
  double: Numeric,
  float: Numeric,
  year: Numeric;
export const boolean: (name?: any) => ColumnBuilder<boolean>;
export const timestamp: Moment, datetime: Moment, date: Moment;
export const json: Anything, binary: Anything, varbinary: Anything;
export function mysqlEnum<const V extends readonly [string, ...string[]]>(name: string, values: V): ColumnBuilder<V[number]>;
export function mysqlEnum<const V extends readonly [string, ...string[]]>(values: V): ColumnBuilder<V[number]>;
export function customType<T extends { data: any }>(options: any): (name?: any, options?: any) => ColumnBuilder<T['data']>;

export const mysqlTable: TableMaker<ColumnTypes>;
export function mysqlTableCreator(name: (name: string) => string): TableMaker<ColumnTypes>;
export function mysqlSchema(name: string): { table: TableMaker<ColumnTypes>; view: typeof mysqlView };
export function mysqlView<N extends string>(name: N): { as(query: any): Table<N> };
export function mysqlView<N extends string, C>(name: N, columns: C): Table<N, C>;
export type MySqlDatabase<H = any, P = any, S = any, T = any> = Database<S>;
export type MySqlTransaction<H = any, P = any, S = any, T = any> = Database<S>;
export type MySqlTable<T = any> = Table;
export type MySqlColumn<T = any> = any;
export function index(name?: string): any;
export function uniqueIndex(name?: string): any;
export function unique(name?: string): any;
export function primaryKey(...values: any[]): any;
export function foreignKey(options: any): any;
export function check(name: string, condition: any): any;
export function alias<T>(table: T, name: string): T;
