/** Knex, narrowed to what carries the type of a row to where it is read. */
import type { Tables } from 'knex/types/tables';

type RowIn<T> = T extends { readonly __row: infer R } ? R : T;
type RowOf<N> = N extends keyof Tables ? RowIn<Tables[N]> : any;
type Picked<R, K extends PropertyKey> = 0 extends 1 & R ? any : Pick<R, Extract<K, keyof R>>;

export namespace Knex {
  interface CompositeTableType<B, I = B, U = Partial<B>, M = B> {
    readonly __row: B;
  }
  type Config = any;
  type Transaction<R extends {} = any, T = any> = Knex<R>;
  type TransactionProvider = any;
  type Raw<T = any> = Promise<T>;
  type SchemaBuilder = any;
  type CreateTableBuilder = any;
  type AlterTableBuilder = any;
  type TableBuilder = any;
  type Migrator = any;
  type ColumnDefinition = any;

  interface OnConflict<R, T> {
    ignore(): QueryBuilder<R, T>;
    /** @sink database data */
    merge(data?: any): QueryBuilder<R, T>;
  }
  interface QueryBuilder<R = any, T = any> extends Promise<T> {
    /** @source database.read */
    select(): QueryBuilder<R, R[]>;
    /** @source database.read */
    select<K extends keyof R>(...columns: K[]): QueryBuilder<R, Picked<R, K>[]>;
    /** @source database.read */
    select<K extends keyof R>(columns: readonly K[]): QueryBuilder<R, Picked<R, K>[]>;
    /** @source database.read */
    select(...columns: any[]): QueryBuilder<R, R[]>;
    /** @source database.read */
    first(): QueryBuilder<R, R | undefined>;
    /** @source database.read */
    first<K extends keyof R>(...columns: K[]): QueryBuilder<R, Picked<R, K> | undefined>;
    /** @source database.read */
    first<K extends keyof R>(columns: readonly K[]): QueryBuilder<R, Picked<R, K> | undefined>;
    /** @source database.read */
    first(...columns: any[]): QueryBuilder<R, R | undefined>;
    /** @source database.read */
    pluck<K extends keyof R>(column: K): QueryBuilder<R, R[K][]>;
    pluck(column: string): QueryBuilder<R, any[]>;
    columns(...columns: any[]): this;
    from<N extends string>(table: N): QueryBuilder<RowOf<N>, RowOf<N>[]>;
    from(table: any): this;
    into(table: any): this;
    table(table: any): this;
    as(alias: string): this;
    distinct(...columns: any[]): this;
    distinctOn(...columns: any[]): this;
    where(...values: any[]): this;
    andWhere(...values: any[]): this;
    orWhere(...values: any[]): this;
    whereNot(...values: any[]): this;
    whereIn(...values: any[]): this;
    whereNotIn(...values: any[]): this;
    whereNull(column: any): this;
    whereNotNull(column: any): this;
    whereExists(query: any): this;
    whereNotExists(query: any): this;
    whereBetween(column: any, range: any): this;
    whereRaw(...values: any[]): this;
    whereLike(column: any, pattern: string): this;
    whereILike(column: any, pattern: string): this;
    whereJsonPath(...values: any[]): this;
    orWhereNull(column: any): this;
    orWhereIn(...values: any[]): this;
    orWhereRaw(...values: any[]): this;
    join(...values: any[]): this;
    innerJoin(...values: any[]): this;
    leftJoin(...values: any[]): this;
    leftOuterJoin(...values: any[]): this;
    rightJoin(...values: any[]): this;
    joinRaw(...values: any[]): this;
    groupBy(...columns: any[]): this;
    groupByRaw(...values: any[]): this;
    having(...values: any[]): this;
    havingRaw(...values: any[]): this;
    orderBy(...columns: any[]): this;
    orderByRaw(...values: any[]): this;
    limit(count: number, options?: any): this;
    offset(count: number, options?: any): this;
    union(...values: any[]): this;
    unionAll(...values: any[]): this;
    with(...values: any[]): this;
    forUpdate(...tables: any[]): this;
    transacting(transaction: any): this;
    timeout(time: number, options?: any): this;
    modify(run: any, ...values: any[]): this;
    clone(): this;
    clearSelect(): this;
    count(...columns: any[]): QueryBuilder<R, { [name: string]: string | number }[]>;
    countDistinct(...columns: any[]): QueryBuilder<R, { [name: string]: string | number }[]>;
    sum(...columns: any[]): QueryBuilder<R, any[]>;
    avg(...columns: any[]): QueryBuilder<R, any[]>;
    min(...columns: any[]): QueryBuilder<R, any[]>;
    max(...columns: any[]): QueryBuilder<R, any[]>;
    increment(...values: any[]): QueryBuilder<R, number>;
    decrement(...values: any[]): QueryBuilder<R, number>;
    /** @sink database data */
    insert(data: any): QueryBuilder<R, number[]>;
    /** @sink database data */
    insert(data: any, returning: any, options?: any): QueryBuilder<R, R[]>;
    /** @sink database data */
    upsert(data: any, returning?: any): QueryBuilder<R, R[]>;
    /**
     * @source database.update
     * @sink database value
     */
    update(column: string, value: any, returning?: any): QueryBuilder<R, number>;
    /**
     * @source database.update
     * @sink database data
     */
    update(data: any): QueryBuilder<R, number>;
    /**
     * @source database.update
     * @sink database data
     */
    update(data: any, returning: any, options?: any): QueryBuilder<R, R[]>;
    onConflict(columns?: any): OnConflict<R, T>;
    /** @source database.delete */
    del(returning?: any): QueryBuilder<R, number>;
    /** @source database.delete */
    delete(returning?: any): QueryBuilder<R, number>;
    truncate(): Promise<void>;
    returning<K extends keyof R>(columns: K | readonly K[]): QueryBuilder<R, Picked<R, K>[]>;
    returning(columns: any): QueryBuilder<R, R[]>;
    stream(...values: any[]): any;
    toSQL(): any;
    toString(): string;
    toQuery(): string;
  }
}

export interface Knex<R extends {} = any> {
  /** @source database.read */
  <N extends keyof Tables>(table: N, options?: any): Knex.QueryBuilder<RowOf<N>, RowOf<N>[]>;
  /** @source database.read */
  <T extends {} = any>(table?: any, options?: any): Knex.QueryBuilder<T, T[]>;
  from<T extends {} = any>(table: any): Knex.QueryBuilder<T, T[]>;
  /** @sink database data */
  insert<T extends {} = any>(data: any, returning?: any, options?: any): Knex.QueryBuilder<T, any>;
  into<T extends {} = any>(table: any): Knex.QueryBuilder<T, T[]>;
  select(...columns: any[]): Knex.QueryBuilder;
  with(...values: any[]): Knex.QueryBuilder;
  queryBuilder<T extends {} = any>(): Knex.QueryBuilder<T, T[]>;
  /**
   * @source database.query
   * @sink database sql bindings statement=sql
   */
  raw<T = any>(sql: string, bindings?: any): Promise<T>;
  ref(name: string): any;
  transaction<T>(run: (transaction: Knex<R>) => Promise<T> | T, config?: any): Promise<T>;
  transaction(config?: any): Promise<Knex<R>>;
  commit(value?: any): Promise<any>;
  rollback(error?: any): Promise<any>;
  /** @sink database data */
  batchInsert(table: any, data: any, size?: number): any;
  destroy(): Promise<void>;
  readonly schema: any;
  readonly migrate: any;
  readonly seed: any;
  readonly fn: any;
  readonly client: any;
  on(event: string, listener: (...values: any[]) => void): this;
}
export function knex<R extends {} = any>(config: any): Knex<R>;
export default knex;
