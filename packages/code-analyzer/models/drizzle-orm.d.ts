/** Drizzle, narrowed to what carries the key of a table to the rows that are read. */
export interface ColumnBuilder<T = any, Null = null> {
  readonly $data: T | Null;
  notNull(): ColumnBuilder<T, never>;
  primaryKey(options?: any): ColumnBuilder<T, never>;
  unique(name?: string, options?: any): this;
  default(value: any): this;
  defaultNow(): this;
  defaultRandom(): this;
  autoincrement(): this;
  $default(make: () => any): this;
  $defaultFn(make: () => any): this;
  $onUpdate(make: () => any): this;
  $onUpdateFn(make: () => any): this;
  $type<N>(): ColumnBuilder<N, Null>;
  references(column: () => any, actions?: any): this;
  array(size?: number): ColumnBuilder<T[], Null>;
  generatedAlwaysAs(value: any, options?: any): this;
  generatedAlwaysAsIdentity(options?: any): ColumnBuilder<T, never>;
  generatedByDefaultAsIdentity(options?: any): ColumnBuilder<T, never>;
  unsigned(): this;
}
/** A column in a query. */
export interface Column<T = any> {
  readonly $data: T;
  readonly name: string;
  readonly dataType: string;
  asc(): any;
  desc(): any;
}
export type AnyColumn = Column<any>;
export interface SQL<T = unknown> {
  readonly $data: T;
  as<N = T>(alias: string): SQL<N>;
  mapWith(decoder: any): this;
  append(other: any): this;
}
export namespace SQL {
  interface Aliased<T = unknown> {
    readonly $data: T;
  }
}

type Rows<C> = { [K in keyof C]: C[K] extends { readonly $data: infer V } ? V : any };
type Inserted<C> = { [K in keyof C]?: C[K] extends { readonly $data: infer V } ? V | SQL<any> : any };
export interface TableBase<N extends string = any, C = any> {
  readonly $name: N;
  readonly $columns: C;
  readonly $inferSelect: Rows<C>;
  readonly $inferInsert: Inserted<C>;
  readonly _: any;
  enableRLS(): this;
  existing(): this;
  as(query: any): this;
}
export type Table<N extends string = any, C = any> = TableBase<N, C> & {
  readonly [K in keyof C]: Column<C[K] extends { readonly $data: infer V } ? V : any>;
};
export type InferSelectModel<T extends TableBase, O = any> = T['$inferSelect'];
export type InferInsertModel<T extends TableBase, O = any> = T['$inferInsert'];
export type InferModel<T extends TableBase, M = 'select'> = M extends 'insert' ? T['$inferInsert'] : T['$inferSelect'];
export function getTableColumns<T extends TableBase>(table: T): { [K in keyof T['$columns']]: Column<T['$inferSelect'][K]> };
export function getTableName(table: any): string;

/** What `select({ … })` and `returning({ … })` give: columns and expressions by their keys, whole tables as rows. */
type Selected<S> = {
  [K in keyof S]: S[K] extends TableBase
    ? S[K]['$inferSelect']
    : S[K] extends { readonly $data: infer V }
      ? V
      : S[K] extends object
        ? Selected<S[K]>
        : any;
};
type NameOf<T> = T extends { readonly $name: infer N extends string } ? N : string;
type RowOf<T> = T extends { readonly $inferSelect: infer R } ? R : any;
/** With a join, whole rows come under the names of their tables; what was selected by keys stays as it is. */
type Joined<R, N extends string, T, State> = State extends 'keys'
  ? R
  : State extends 'one'
    ? { [K in N]: R } & { [K in NameOf<T>]: RowOf<T> | null }
    : R & { [K in NameOf<T>]: RowOf<T> | null };

export interface SelectQuery<R, N extends string = any, State = any> extends Promise<R[]> {
  leftJoin<T>(table: T, on: any): SelectQuery<Joined<R, N, T, State>, N, State extends 'keys' ? 'keys' : 'many'>;
  rightJoin<T>(table: T, on: any): SelectQuery<Joined<R, N, T, State>, N, State extends 'keys' ? 'keys' : 'many'>;
  innerJoin<T>(table: T, on: any): SelectQuery<Joined<R, N, T, State>, N, State extends 'keys' ? 'keys' : 'many'>;
  fullJoin<T>(table: T, on: any): SelectQuery<Joined<R, N, T, State>, N, State extends 'keys' ? 'keys' : 'many'>;
  where(condition?: any): this;
  having(condition: any): this;
  groupBy(...columns: any[]): this;
  orderBy(...columns: any[]): this;
  limit(count: any): this;
  offset(count: any): this;
  for(strength: string, config?: any): this;
  union(other: any): this;
  unionAll(other: any): this;
  intersect(other: any): this;
  except(other: any): this;
  as(alias: string): Table<any, { [K in keyof R]: Column<R[K]> }>;
  $dynamic(): this;
  prepare(name?: string): {
    execute(values?: any): Promise<R[]>;
    all(values?: any): Promise<R[]>;
    get(values?: any): Promise<R | undefined>;
  };
  execute(values?: any): Promise<R[]>;
  all(): Promise<R[]>;
  get(): Promise<R | undefined>;
  toSQL(): any;
  getSQL(): any;
}
interface SelectAll {
  /** @source database.read */
  from<T>(table: T): SelectQuery<RowOf<T>, NameOf<T>, 'one'>;
}
interface SelectKeys<S> {
  /** @source database.read */
  from(table: any): SelectQuery<Selected<S>, any, 'keys'>;
}
interface Changed<T> extends Promise<any> {
  where(condition?: any): this;
  onConflictDoNothing(config?: any): this;
  /** @sink database config.set */
  onConflictDoUpdate(config: any): this;
  /** @sink database config.set */
  onDuplicateKeyUpdate(config: any): this;
  ignore(): this;
  from(table: any): this;
  limit(count: any): this;
  orderBy(...columns: any[]): this;
  returning(): Promise<RowOf<T>[]>;
  returning<S>(fields: S): Promise<Selected<S>[]>;
  $returningId(): Promise<any[]>;
  $dynamic(): this;
  execute(values?: any): Promise<any>;
  run(): Promise<any>;
  prepare(name?: string): any;
}
interface Insertion<T> {
  /** @sink database values */
  values(values: any): Changed<T>;
  select(query: any): Changed<T>;
  overridingSystemValue(): this;
}
interface Updating<T> {
  /**
   * @source database.update
   * @sink database values
   */
  set(values: any): Changed<T>;
}

type TrueKeys<S> = { [K in keyof S]-?: S[K] extends true ? K : never }[keyof S];
type FalseKeys<S> = { [K in keyof S]-?: S[K] extends false ? K : never }[keyof S];
type Chosen<R, Q> = Q extends { readonly columns: infer S }
  ? [TrueKeys<S>] extends [never]
    ? Omit<R, Extract<FalseKeys<S>, keyof R>>
    : Pick<R, Extract<TrueKeys<S>, keyof R>>
  : R;
type Found<T, Q> = Chosen<RowOf<T>, Q> & (Q extends { readonly with: infer W } ? { [K in keyof W]: any } : unknown);
export interface RelationalQuery<T> {
  /** @source database.read */
  findMany<const Q = {}>(query?: Q): Promise<Found<T, Q>[]>;
  /** @source database.read */
  findFirst<const Q = {}>(query?: Q): Promise<Found<T, Q> | undefined>;
}
/** Any of Drizzle's databases and transactions. */
export interface Database<S = any> {
  readonly query: { readonly [K in keyof S]: RelationalQuery<S[K]> };
  readonly $client: any;
  select(): SelectAll;
  select<F>(fields: F): SelectKeys<F>;
  selectDistinct(): SelectAll;
  selectDistinct<F>(fields: F): SelectKeys<F>;
  selectDistinctOn(on: any): SelectAll;
  selectDistinctOn<F>(on: any, fields: F): SelectKeys<F>;
  insert<T>(table: T): Insertion<T>;
  update<T>(table: T): Updating<T>;
  /** @source database.delete */
  delete<T>(table: T): Changed<T>;
  $count(table: any, condition?: any): Promise<number>;
  $with(alias: string): any;
  with(...queries: any[]): Database<S>;
  /** @source database.query */
  execute<R = any>(query: any): Promise<R>;
  run(query: any): Promise<any>;
  /** @source database.query */
  all<R = any>(query: any): Promise<R[]>;
  /** @source database.query */
  get<R = any>(query: any): Promise<R>;
  batch(queries: any): Promise<any[]>;
  transaction<R>(run: (transaction: Database<S> & { rollback(): never }) => Promise<R>, config?: any): Promise<R>;
}
export type ExtractTablesWithRelations<S> = S;
type SchemaOf<C> = C extends { readonly schema: infer S } ? S : any;
/** `drizzle` of every driver. */
export interface Drizzle {
  <S = any>(client: any, config: { readonly schema: S; [other: string]: any }): Database<S>;
  <S = any>(config: { readonly schema: S; [other: string]: any }): Database<S>;
  <S = any>(client?: any, config?: any): Database<S>;
  mock(config?: any): Database;
}

export interface TableMaker<D> {
  <N extends string, C>(name: N, columns: (types: D) => C, extra?: (table: Table<N, C>) => any): Table<N, C>;
  <N extends string, C>(name: N, columns: C, extra?: (table: Table<N, C>) => any): Table<N, C>;
}
/** @sink database values statement=strings */
export function sql<T = unknown>(strings: TemplateStringsArray, ...values: any[]): SQL<T>;
export namespace sql {
  function raw(text: string): SQL;
  function join(parts: any[], separator?: any): SQL;
  function identifier(name: string): any;
  function param(value: any, encoder?: any): any;
  function placeholder(name: string): any;
  const empty: any;
}
export function eq(left: any, right: any): SQL;
export function ne(left: any, right: any): SQL;
export function gt(left: any, right: any): SQL;
export function gte(left: any, right: any): SQL;
export function lt(left: any, right: any): SQL;
export function lte(left: any, right: any): SQL;
export function and(...conditions: any[]): SQL | undefined;
export function or(...conditions: any[]): SQL | undefined;
export function not(condition: any): SQL;
export function inArray(column: any, values: any): SQL;
export function notInArray(column: any, values: any): SQL;
export function isNull(column: any): SQL;
export function isNotNull(column: any): SQL;
export function exists(query: any): SQL;
export function notExists(query: any): SQL;
export function between(column: any, low: any, high: any): SQL;
export function notBetween(column: any, low: any, high: any): SQL;
export function like(column: any, pattern: any): SQL;
export function notLike(column: any, pattern: any): SQL;
export function ilike(column: any, pattern: any): SQL;
export function notIlike(column: any, pattern: any): SQL;
export function arrayContains(column: any, values: any): SQL;
export function arrayContained(column: any, values: any): SQL;
export function arrayOverlaps(column: any, values: any): SQL;
export function asc(column: any): SQL;
export function desc(column: any): SQL;
export function count(column?: any): SQL<number>;
export function countDistinct(column: any): SQL<number>;
export function sum(column: any): SQL<string | null>;
export function avg(column: any): SQL<string | null>;
export function max<C extends { readonly $data: any }>(column: C): SQL<C['$data']>;
export function min<C extends { readonly $data: any }>(column: C): SQL<C['$data']>;
export function relations(table: any, make: (helpers: { one: any; many: any }) => any): any;
export function defineRelations(...values: any[]): any;
export class DrizzleError extends Error {}
