/** Kysely, narrowed to what carries the column of a table's interface to the rows that are read. */
declare const column: unique symbol;
export interface ColumnType<S, I = S, U = S> {
  readonly [column]: true;
  readonly __select__: S;
  readonly __insert__: I;
  readonly __update__: U;
}
export type Generated<S> = ColumnType<S, S | undefined, S>;
export type GeneratedAlways<S> = ColumnType<S, never, never>;
export type JSONColumnType<S extends object | null, I = string, U = string> = ColumnType<S, I, U>;
type Read<V> = V extends { readonly __select__: infer S } ? S : V;
type Written<V> = V extends { readonly __insert__: infer I } ? I : V;
export type Selectable<T> = { [K in keyof T]: Read<T[K]> };
export type Insertable<T> = { [K in keyof T]?: Written<T[K]> };
export type Updateable<T> = { [K in keyof T]?: Written<T[K]> };
export type Simplify<T> = { [K in keyof T]: T[K] };

type Bare<T> = T extends `${infer N} as ${string}` ? N : T;
type Tables<T> = T extends readonly (infer N)[] ? Bare<N> : Bare<T>;
type Together<U> = (U extends any ? (value: U) => void : never) extends (value: infer I) => void ? I : never;
type RowsOf<DB, T> = Together<T extends keyof DB ? Selectable<DB[T]> : never>;
/** `person.email` and `email` are the column; what an expression gives is not followed. */
type ColumnIn<C> = C extends `${string}.${infer K}` ? ColumnIn<K> : C;
type Names<S> = S extends readonly (infer C)[] ? C : S extends (...values: any[]) => readonly (infer C)[] ? C : S;
type AliasOf<C> = C extends `${string} as ${infer A}` ? A : C extends { readonly __alias: infer A extends string } ? A : never;
type NewName<C, K> = C extends `${infer N} as ${infer A}` ? (ColumnIn<N> extends K ? A : never) : never;
/** `person.email as contact` is the column under another name. */
type Renamed<R, C> = { [K in keyof R as NewName<C, K>]: R[K] };
type Others<R, C> = { [A in Exclude<AliasOf<C>, keyof Renamed<R, C>>]: any };
type Selection<R, S> = Pick<R, Extract<ColumnIn<Names<S>>, keyof R>> & Renamed<R, Names<S>> & Others<R, Names<S>>;

interface Filtered {
  where(...values: any[]): this;
  whereRef(...values: any[]): this;
  orderBy(...values: any[]): this;
  limit(count: any): this;
  offset(count: any): this;
  modifyFront(...values: any[]): this;
  modifyEnd(...values: any[]): this;
  compile(): any;
  explain(...values: any[]): Promise<any>;
  $call<T>(run: (builder: this) => T): T;
  $castTo<T>(): any;
  $narrowType<T>(): this;
}
export interface SelectQueryBuilder<DB, T extends keyof DB, O> extends Filtered {
  select<const S>(selection: S): SelectQueryBuilder<DB, T, O & Selection<RowsOf<DB, T>, S>>;
  selectAll(table?: any): SelectQueryBuilder<DB, T, O & RowsOf<DB, T>>;
  distinct(): this;
  distinctOn(...values: any[]): this;
  innerJoin<const J>(table: J, ...on: any[]): SelectQueryBuilder<DB, T | Extract<Bare<J>, keyof DB>, O>;
  leftJoin<const J>(table: J, ...on: any[]): SelectQueryBuilder<DB, T | Extract<Bare<J>, keyof DB>, O>;
  rightJoin<const J>(table: J, ...on: any[]): SelectQueryBuilder<DB, T | Extract<Bare<J>, keyof DB>, O>;
  fullJoin<const J>(table: J, ...on: any[]): SelectQueryBuilder<DB, T | Extract<Bare<J>, keyof DB>, O>;
  groupBy(...values: any[]): this;
  having(...values: any[]): this;
  forUpdate(...values: any[]): this;
  union(...values: any[]): this;
  unionAll(...values: any[]): this;
  as(alias: string): any;
  $if<N>(condition: boolean, run: (builder: this) => SelectQueryBuilder<DB, T, N>): SelectQueryBuilder<DB, T, O & Partial<N>>;
  /** @source database.read */
  execute(): Promise<Simplify<O>[]>;
  /** @source database.read */
  executeTakeFirst(): Promise<Simplify<O> | undefined>;
  /** @source database.read */
  executeTakeFirstOrThrow(error?: any): Promise<Simplify<O>>;
  /** @source database.read */
  stream(size?: number): AsyncIterableIterator<Simplify<O>>;
}
interface Changing<DB, T extends keyof DB, O> extends Filtered {
  returning<const S>(selection: S): Changing<DB, T, O & Selection<RowsOf<DB, T>, S>>;
  returningAll(table?: any): Changing<DB, T, O & RowsOf<DB, T>>;
  execute(): Promise<Simplify<O>[]>;
  executeTakeFirst(): Promise<Simplify<O> | undefined>;
  executeTakeFirstOrThrow(error?: any): Promise<Simplify<O>>;
}
export interface InsertQueryBuilder<DB, T extends keyof DB, O> extends Changing<DB, T, O> {
  /** @sink database values */
  values(values: any): this;
  columns(columns: any): this;
  expression(query: any): this;
  defaultValues(): this;
  onConflict(run: (conflict: any) => any): this;
  /** @sink database values */
  onDuplicateKeyUpdate(values: any): this;
  ignore(): this;
}
export interface UpdateQueryBuilder<DB, U, T extends keyof DB, O> extends Changing<DB, T, O> {
  /**
   * @source database.update
   * @sink database values value
   */
  set(values: any, value?: any): this;
  from(table: any): this;
}
export interface DeleteQueryBuilder<DB, T extends keyof DB, O> extends Changing<DB, T, O> {
  using(table: any): this;
}
interface QueryCreator<DB> {
  selectFrom<const F>(from: F): SelectQueryBuilder<DB, Extract<Tables<F>, keyof DB>, {}>;
  selectNoFrom(selection: any): any;
  insertInto<T extends keyof DB>(table: T): InsertQueryBuilder<DB, T, {}>;
  replaceInto<T extends keyof DB>(table: T): InsertQueryBuilder<DB, T, {}>;
  updateTable<T extends keyof DB>(table: T): UpdateQueryBuilder<DB, T, T, {}>;
  updateTable(table: any): UpdateQueryBuilder<any, any, any, any>;
  /** @source database.delete */
  deleteFrom<T extends keyof DB>(table: T): DeleteQueryBuilder<DB, T, {}>;
  mergeInto(table: any): any;
  with(name: any, query: any): QueryCreator<DB & { [table: string]: any }>;
  withRecursive(name: any, query: any): QueryCreator<DB & { [table: string]: any }>;
  withSchema(name: string): this;
}
export interface Kysely<DB> extends QueryCreator<DB> {}
export class Kysely<DB> {
  constructor(config: any);
  readonly schema: any;
  readonly fn: any;
  readonly dynamic: any;
  readonly introspection: any;
  transaction(): { execute<R>(run: (transaction: Transaction<DB>) => Promise<R>): Promise<R>; setIsolationLevel(level: string): any };
  connection(): { execute<R>(run: (db: Kysely<DB>) => Promise<R>): Promise<R> };
  withPlugin(plugin: any): this;
  executeQuery(query: any): Promise<any>;
  destroy(): Promise<void>;
}
export class Transaction<DB> extends Kysely<DB> {}
export type ExpressionBuilder<DB, T> = any;
export type Expression<T> = any;
export type SqlBool = boolean | number;
export interface RawBuilder<T> {
  as(alias: any): any;
  $castTo<N>(): RawBuilder<N>;
  /** @source database.query */
  execute(db: any): Promise<{ rows: T[] }>;
}
/** @sink database values statement=strings */
export function sql<T = any>(strings: TemplateStringsArray, ...values: any[]): RawBuilder<T>;
export namespace sql {
  function ref(name: string): any;
  function table(name: string): any;
  function id(...names: string[]): any;
  function lit(value: any): any;
  function val(value: any): any;
  function raw<T = any>(text: string): RawBuilder<T>;
  function join(values: readonly any[], separator?: any): any;
}
export class PostgresDialect {
  constructor(config: any);
}
export class MysqlDialect {
  constructor(config: any);
}
export class SqliteDialect {
  constructor(config: any);
}
export class MssqlDialect {
  constructor(config: any);
}
export class CamelCasePlugin {
  constructor(options?: any);
}
export class ParseJSONResultsPlugin {
  constructor(options?: any);
}
export class DeduplicateJoinsPlugin {}
export class Migrator {
  constructor(config: any);
  migrateToLatest(): Promise<any>;
  migrateUp(): Promise<any>;
  migrateDown(): Promise<any>;
}
export class FileMigrationProvider {
  constructor(config: any);
}
export class NoResultError extends Error {}
export type Dialect = any;
export type Migration = any;
export type LogEvent = any;
