/** Objection, narrowed to what carries the member of a model to where it is read. */
type Class<M> = abstract new (...values: any[]) => M;
export type ModelClass<M> = typeof Model & Class<M>;
export type PartialModelObject<M> = { [K in keyof M]?: any };
export type ModelObject<M> = { [K in keyof M as K extends keyof Model ? never : M[K] extends (...values: any[]) => any ? never : K]: M[K] };
export type Pojo = any;
export type JSONSchema = any;
export type RelationMappings = any;
export type RelationMappingsThunk = any;
export type Modifiers = any;
export type QueryContext = any;
export type ModelOptions = any;
export type TransactionOrKnex = any;
export type Transaction = any;
export type MaybeCompositeId = any;
export type Page<M> = { total: number; results: M[] };
export interface QueryBuilder<M, R = M[]> extends Promise<R> {
  select<K extends keyof M>(...columns: K[]): this;
  select(...columns: any[]): this;
  columns(...columns: any[]): this;
  from(table: any): this;
  alias(alias: string): this;
  distinct(...columns: any[]): this;
  where(...values: any[]): this;
  andWhere(...values: any[]): this;
  orWhere(...values: any[]): this;
  whereNot(...values: any[]): this;
  whereIn(...values: any[]): this;
  whereNotIn(...values: any[]): this;
  whereNull(column: any): this;
  whereNotNull(column: any): this;
  whereExists(query: any): this;
  whereRaw(...values: any[]): this;
  whereBetween(...values: any[]): this;
  join(...values: any[]): this;
  innerJoin(...values: any[]): this;
  leftJoin(...values: any[]): this;
  joinRelated(...values: any[]): this;
  innerJoinRelated(...values: any[]): this;
  leftJoinRelated(...values: any[]): this;
  withGraphFetched(...values: any[]): this;
  withGraphJoined(...values: any[]): this;
  modifyGraph(...values: any[]): this;
  modify(...values: any[]): this;
  allowGraph(...values: any[]): this;
  groupBy(...values: any[]): this;
  having(...values: any[]): this;
  orderBy(...values: any[]): this;
  limit(count: number): this;
  offset(count: number): this;
  page(page: number, size: number): QueryBuilder<M, Page<M>>;
  range(start: number, end: number): QueryBuilder<M, Page<M>>;
  first(): QueryBuilder<M, M | undefined>;
  findById(id: any): QueryBuilder<M, M | undefined>;
  findByIds(ids: any): QueryBuilder<M, M[]>;
  findOne(...values: any[]): QueryBuilder<M, M | undefined>;
  throwIfNotFound(options?: any): QueryBuilder<M, NonNullable<R>>;
  resultSize(): Promise<number>;
  count(...values: any[]): this;
  returning(columns: any): QueryBuilder<M, M[]>;
  /** @sink database data */
  insert(data?: any): QueryBuilder<M, M>;
  /** @sink database data */
  insertAndFetch(data: any): QueryBuilder<M, M>;
  /** @sink database data */
  insertGraph(data: any, options?: any): QueryBuilder<M, M>;
  /** @sink database data */
  insertGraphAndFetch(data: any, options?: any): QueryBuilder<M, M>;
  /**
   * @source database.update
   * @sink database data
   */
  upsertGraph(data: any, options?: any): QueryBuilder<M, M>;
  /**
   * @source database.update
   * @sink database data
   */
  upsertGraphAndFetch(data: any, options?: any): QueryBuilder<M, M>;
  /**
   * @source database.update
   * @sink database data
   */
  update(data?: any): QueryBuilder<M, number>;
  /**
   * @source database.update
   * @sink database data
   */
  updateAndFetch(data?: any): QueryBuilder<M, M>;
  /**
   * @source database.update
   * @sink database data
   */
  updateAndFetchById(id: any, data: any): QueryBuilder<M, M>;
  /**
   * @source database.update
   * @sink database data
   */
  patch(data?: any): QueryBuilder<M, number>;
  /**
   * @source database.update
   * @sink database data
   */
  patchAndFetch(data?: any): QueryBuilder<M, M>;
  /**
   * @source database.update
   * @sink database data
   */
  patchAndFetchById(id: any, data: any): QueryBuilder<M, M>;
  /** @source database.delete */
  delete(): QueryBuilder<M, number>;
  /** @source database.delete */
  del(): QueryBuilder<M, number>;
  /** @source database.delete */
  deleteById(id: any): QueryBuilder<M, number>;
  relate(ids: any): QueryBuilder<M, number>;
  unrelate(): QueryBuilder<M, number>;
  increment(...values: any[]): QueryBuilder<M, number>;
  decrement(...values: any[]): QueryBuilder<M, number>;
  onConflict(columns?: any): any;
  transacting(transaction: any): this;
  context(...values: any[]): any;
  execute(): Promise<R>;
  clone(): this;
  castTo<T>(type?: any): QueryBuilder<any, T>;
  runAfter(run: (...values: any[]) => any): this;
  forUpdate(): this;
  skipUndefined(): this;
  debug(): this;
  toKnexQuery(): any;
}
export type QueryBuilderType<M> = QueryBuilder<M>;
export type SingleQueryBuilder<Q> = any;
export type MaybeSingleQueryBuilder<Q> = any;
export class Model {
  static tableName: string;
  static idColumn: any;
  static jsonSchema: any;
  static relationMappings: any;
  static modifiers: any;
  static virtualAttributes: any;
  static columnNameMappers: any;
  static readonly HasManyRelation: any;
  static readonly HasOneRelation: any;
  static readonly BelongsToOneRelation: any;
  static readonly ManyToManyRelation: any;
  static readonly HasOneThroughRelation: any;
  static knex(knex?: any): any;
  static bindKnex(knex: any): any;
  static fn: any;
  static raw(...values: any[]): any;
  /** @source database.read */
  static query<M>(this: Class<M>, transaction?: any): QueryBuilder<M, M[]>;
  static relatedQuery(relation: string, transaction?: any): QueryBuilder<any, any[]>;
  static fromJson<M>(this: Class<M>, json: any, options?: any): M;
  static fetchGraph<M>(this: Class<M>, models: any, graph: any, options?: any): QueryBuilder<M, M[]>;
  static transaction<R>(run: (transaction: any) => Promise<R>): Promise<R>;
  static transaction<R>(knex: any, run: (transaction: any) => Promise<R>): Promise<R>;
  static startTransaction(knex?: any): Promise<any>;
  $id(id?: any): any;
  $query(transaction?: any): QueryBuilder<this, this>;
  $relatedQuery(relation: any, transaction?: any): QueryBuilder<any, any>;
  $fetchGraph(graph: any, options?: any): QueryBuilder<this, this>;
  $set(values: any): this;
  $setJson(values: any, options?: any): this;
  $toJson(options?: any): ModelObject<this>;
  toJSON(options?: any): ModelObject<this>;
  $clone(options?: any): this;
  $beforeInsert(context: any): any;
  $beforeUpdate(options: any, context: any): any;
  $afterInsert(context: any): any;
  $afterFind(context: any): any;
  $formatJson(json: any): any;
  $parseJson(json: any, options?: any): any;
  $formatDatabaseJson(json: any): any;
  $parseDatabaseJson(json: any): any;
}
export function transaction<R>(knex: any, run: (transaction: any) => Promise<R>): Promise<R>;
export namespace transaction {
  function start(knex: any): Promise<any>;
}
export function raw(...values: any[]): any;
export function ref(name: string): any;
export function fn(...values: any[]): any;
export function mixin(...values: any[]): any;
export function compose(...values: any[]): any;
export function initialize(...values: any[]): Promise<void>;
export const snakeCaseMappers: any;
export const knexSnakeCaseMappers: any;
export class ValidationError extends Error {
  readonly data: any;
  readonly type: string;
}
export class NotFoundError extends Error {}
export class UniqueViolationError extends Error {}
export class DBError extends Error {}
