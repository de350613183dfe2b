/** MikroORM, narrowed to what carries the property of an entity to where it is read. */
export type EntityName<E> = (abstract new (...values: any[]) => E) | string | { readonly __entity?: E };
export type EntityClass<E> = abstract new (...values: any[]) => E;
export type EntityData<E> = { [K in keyof E]?: any };
export type RequiredEntityData<E> = { [K in keyof E]?: any };
export type FilterQuery<E> = any;
export type EntityDTO<E> = { [K in keyof E as E[K] extends (...values: any[]) => any ? never : K]: E[K] };
export type Loaded<E, P = any, F = any, X = any> = E;
export type FromEntityType<E> = E;
export type Primary<E> = any;
export type Rel<E> = E;
export type Opt<T = unknown> = T & {};
export type Hidden<T = unknown> = T & {};
export type IType<R, J = R> = R;
export interface Ref<E> {
  load(options?: any): Promise<E | null>;
  loadOrFail(options?: any): Promise<E>;
  loadProperty(name: any): Promise<any>;
  unwrap(): E;
  getEntity(): E;
  getProperty<K extends keyof E>(name: K): E[K];
  isInitialized(): boolean;
  readonly $: E;
}
export type Reference<E> = Ref<E>;
export type ScalarReference<T> = { load(): Promise<T>; unwrap(): T | undefined; set(value: T): void; readonly $: T };
export class Collection<E, O = any> {
  constructor(owner: any, items?: any, initialized?: boolean);
  [Symbol.iterator](): IterableIterator<E>;
  [index: number]: E;
  readonly length: number;
  getItems(check?: boolean): E[];
  toArray(): EntityDTO<E>[];
  init(options?: any): Promise<this>;
  /** @source database.read */
  loadItems(options?: any): Promise<E[]>;
  loadCount(options?: any): Promise<number>;
  /** @source database.read */
  matching(options: any): Promise<E[]>;
  add(...items: any[]): void;
  set(items: any): void;
  remove(...items: any[]): void;
  removeAll(): void;
  contains(item: any): boolean;
  isInitialized(full?: boolean): boolean;
  isEmpty(): boolean;
  count(): number;
  map<R>(run: (item: E, index: number) => R): R[];
  filter(keep: (item: E, index: number) => boolean): E[];
  find(keep: (item: E, index: number) => boolean): E | undefined;
}
interface Entities {
  /** @source database.read */
  find<E>(entity: EntityName<E>, where?: any, options?: any): Promise<E[]>;
  /** @source database.read */
  findAll<E>(entity: EntityName<E>, options?: any): Promise<E[]>;
  /** @source database.read */
  findAndCount<E>(entity: EntityName<E>, where?: any, options?: any): Promise<[E[], number]>;
  /** @source database.read */
  findByCursor<E>(entity: EntityName<E>, ...values: any[]): Promise<{ items: E[]; [other: string]: any }>;
  /** @source database.read */
  findOne<E>(entity: EntityName<E>, where?: any, options?: any): Promise<E | null>;
  /** @source database.read */
  findOneOrFail<E>(entity: EntityName<E>, where?: any, options?: any): Promise<E>;
  count<E>(entity: EntityName<E>, where?: any, options?: any): Promise<number>;
  getReference<E>(entity: EntityName<E>, id: any, options?: any): E;
  /**
   * @source database.create
   * @sink database data
   */
  create<E>(entity: EntityName<E>, data: any, options?: any): E;
  /**
   * @source database.update
   * @sink database data
   */
  assign<E>(entity: E, data: any, options?: any): E;
  merge<E>(entity: E | EntityName<E>, data?: any, options?: any): E;
  map<E>(entity: EntityName<E>, row: any): E;
  refresh<E>(entity: E, options?: any): Promise<E>;
  /**
   * @source database.update
   * @sink database data
   */
  upsert<E>(entity: EntityName<E>, data?: any, options?: any): Promise<E>;
  /**
   * @source database.update
   * @sink database data
   */
  upsertMany<E>(entity: EntityName<E>, data?: any, options?: any): Promise<E[]>;
  /** @sink database data */
  insert<E>(entity: EntityName<E>, data?: any, options?: any): Promise<any>;
  /** @sink database data */
  nativeInsert<E>(entity: EntityName<E>, data?: any, options?: any): Promise<any>;
  /** @sink database data */
  insertMany<E>(entity: EntityName<E>, data?: any, options?: any): Promise<any[]>;
  /**
   * @source database.update
   * @sink database data
   */
  nativeUpdate<E>(entity: EntityName<E>, where: any, data: any, options?: any): Promise<number>;
  /** @source database.delete */
  nativeDelete<E>(entity: EntityName<E>, where: any, options?: any): Promise<number>;
}
export class EntityManager<D = any> {
  /** @sink database entity back=yes */
  persist(entity: any): this;
  /** @sink database entity back=yes */
  persistAndFlush(entity: any): Promise<void>;
  /** @source database.delete */
  remove(entity: any): this;
  /** @source database.delete */
  removeAndFlush(entity: any): Promise<void>;
  flush(): Promise<void>;
  clear(): void;
  fork(options?: any): this;
  populate(entities: any, populate: any, options?: any): Promise<any>;
  getRepository<E>(entity: EntityName<E>): EntityRepository<E>;
  repo<E>(entity: EntityName<E>): EntityRepository<E>;
  createQueryBuilder<E>(entity: EntityName<E>, alias?: string): QueryBuilder<E>;
  qb<E>(entity: EntityName<E>, alias?: string): QueryBuilder<E>;
  transactional<R>(run: (em: this) => Promise<R> | R, options?: any): Promise<R>;
  begin(options?: any): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
  getConnection(...values: any[]): any;
  getKnex(): any;
  execute(sql: any, ...values: any[]): Promise<any>;
  getDriver(): any;
  getContext(): this;
}
export interface EntityManager<D = any> extends Entities {}
export class EntityRepository<E = any> {
  constructor(em: EntityManager, entity: any);
  protected readonly em: EntityManager;
  /** @source database.read */
  find(where?: any, options?: any): Promise<E[]>;
  /** @source database.read */
  findAll(options?: any): Promise<E[]>;
  /** @source database.read */
  findAndCount(where?: any, options?: any): Promise<[E[], number]>;
  /** @source database.read */
  findOne(where?: any, options?: any): Promise<E | null>;
  /** @source database.read */
  findOneOrFail(where?: any, options?: any): Promise<E>;
  count(where?: any, options?: any): Promise<number>;
  /**
   * @source database.create
   * @sink database data
   */
  create(data: any, options?: any): E;
  /**
   * @source database.update
   * @sink database data
   */
  assign(entity: E, data: any, options?: any): E;
  /**
   * @source database.update
   * @sink database data
   */
  upsert(data?: any, options?: any): Promise<E>;
  /** @sink database data */
  insert(data: any, options?: any): Promise<any>;
  /**
   * @source database.update
   * @sink database data
   */
  nativeUpdate(where: any, data: any, options?: any): Promise<number>;
  /** @source database.delete */
  nativeDelete(where: any, options?: any): Promise<number>;
  getReference(id: any, options?: any): E;
  getEntityManager(): EntityManager;
  getEntityName(): string;
  createQueryBuilder(alias?: string): QueryBuilder<E>;
  qb(alias?: string): QueryBuilder<E>;
  populate(entities: any, populate: any, options?: any): Promise<any>;
  map(row: any): E;
}
export interface QueryBuilder<E = any> extends Promise<any> {
  select(...values: any[]): this;
  addSelect(...values: any[]): this;
  where(...values: any[]): this;
  andWhere(...values: any[]): this;
  orWhere(...values: any[]): this;
  leftJoin(...values: any[]): this;
  leftJoinAndSelect(...values: any[]): this;
  innerJoin(...values: any[]): this;
  innerJoinAndSelect(...values: any[]): this;
  orderBy(...values: any[]): this;
  groupBy(...values: any[]): this;
  having(...values: any[]): this;
  limit(...values: any[]): this;
  offset(...values: any[]): this;
  distinct(): this;
  /** @sink database data */
  insert(data: any): this;
  /**
   * @source database.update
   * @sink database data
   */
  update(data: any): this;
  /** @source database.delete */
  delete(where?: any): this;
  count(...values: any[]): this;
  clone(): this;
  execute<T = any>(...values: any[]): Promise<T>;
  /** @source database.read */
  getResult(limit?: number): Promise<E[]>;
  /** @source database.read */
  getResultList(limit?: number): Promise<E[]>;
  /** @source database.read */
  getSingleResult(): Promise<E | null>;
  /** @source database.read */
  getResultAndCount(): Promise<[E[], number]>;
  getCount(...values: any[]): Promise<number>;
  getKnexQuery(): any;
}
export class MikroORM<D = any> {
  static init(options?: any): Promise<MikroORM>;
  static initSync(options?: any): MikroORM;
  constructor(options?: any);
  readonly em: EntityManager;
  readonly config: any;
  readonly schema: any;
  readonly migrator: any;
  readonly seeder: any;
  close(force?: boolean): Promise<void>;
  isConnected(): Promise<boolean>;
  getSchemaGenerator(): any;
  getMigrator(): any;
}
export class RequestContext {
  static create(em: any, run: (...values: any[]) => any): any;
  static getEntityManager(): EntityManager | undefined;
}
export class EntitySchema<E = any, B = any> {
  constructor(options: any);
  readonly __entity?: E;
}
export abstract class BaseEntity {
  isInitialized(): boolean;
  populated(populated?: boolean): void;
  toReference(): any;
  toObject(...values: any[]): EntityDTO<this>;
  toPOJO(): EntityDTO<this>;
  assign(data: any, options?: any): this;
}
export function wrap<E>(entity: E): {
  toJSON(...values: any[]): EntityDTO<E>;
  toObject(...values: any[]): EntityDTO<E>;
  toPOJO(): EntityDTO<E>;
  toReference(): Ref<E>;
  assign(data: any, options?: any): E;
  init(...values: any[]): Promise<E>;
  isInitialized(): boolean;
  serialize(options?: any): EntityDTO<E>;
};
export function serialize<E>(entity: E, options?: any): E extends readonly (infer I)[] ? EntityDTO<I>[] : EntityDTO<E>;
export function ref<E>(entity: E): Ref<E>;
export function assign<E>(entity: E, data: any, options?: any): E;

interface PropertyBuilder<V> {
  readonly __value?: V;
  nullable(): PropertyBuilder<V | null>;
  array(): PropertyBuilder<V[]>;
  $type<N>(): PropertyBuilder<N>;
  primary(): this;
  unique(...values: any[]): this;
  index(...values: any[]): this;
  default(value: any): this;
  defaultRaw(value: any): this;
  onCreate(run: (...values: any[]) => any): this;
  onUpdate(run: (...values: any[]) => any): this;
  name(name: string): this;
  fieldName(name: string): this;
  length(length: number): this;
  hidden(): this;
  lazy(): this;
  formula(text: any): this;
  comment(text: string): this;
  persist(persist?: boolean): this;
  [option: string]: any;
}
export interface PropertyBuilders {
  string(): PropertyBuilder<string>;
  text(): PropertyBuilder<string>;
  character(): PropertyBuilder<string>;
  uuid(): PropertyBuilder<string>;
  time(): PropertyBuilder<string>;
  date(): PropertyBuilder<string>;
  datetime(...values: any[]): PropertyBuilder<Date>;
  integer(): PropertyBuilder<number>;
  smallint(): PropertyBuilder<number>;
  tinyint(): PropertyBuilder<number>;
  bigint(...values: any[]): PropertyBuilder<bigint>;
  float(): PropertyBuilder<number>;
  double(): PropertyBuilder<number>;
  decimal(...values: any[]): PropertyBuilder<string>;
  boolean(): PropertyBuilder<boolean>;
  enum(...values: any[]): PropertyBuilder<string>;
  json<T = any>(): PropertyBuilder<T>;
  type<T = any>(type: any): PropertyBuilder<T>;
  [relation: string]: any;
}
export const p: PropertyBuilders;
type Defined<P> = { [K in keyof P]: P[K] extends { readonly __value?: infer V } ? V : any };
export function defineEntity<const P>(meta: {
  name?: string;
  properties: (builders: PropertyBuilders) => P;
  [other: string]: any;
}): EntitySchema<Defined<P>>;
export function defineEntity<const P>(meta: { name?: string; properties: P; [other: string]: any }): EntitySchema<Defined<P>>;
export namespace defineEntity {
  const properties: PropertyBuilders;
}
export type InferEntity<S> = S extends { readonly __entity?: infer E } ? NonNullable<E> : any;
export function defineConfig(options: any): any;
export function sql(strings: TemplateStringsArray, ...values: any[]): any;
export function raw(...values: any[]): any;
export class Type<J = any, D = any> {}
export const OptionalProps: unique symbol;
export const PrimaryKeyProp: unique symbol;
export const EntityRepositoryType: unique symbol;
export const Config: unique symbol;
export class NotFoundError extends Error {}
export class UniqueConstraintViolationException extends Error {}
export class ValidationError extends Error {}
export type Options<D = any> = any;
export type FindOptions<E = any, P = any, F = any, X = any> = any;
export type FindOneOptions<E = any, P = any, F = any, X = any> = any;
export type EventSubscriber<E = any> = any;
export type EventArgs<E> = { entity: E; em: EntityManager; [other: string]: any };
export type FlushEventArgs = any;
export type Populate<E, P = any> = any;
export type QueryOrderMap<E> = any;
export const QueryOrder: any;
export const LoadStrategy: any;
export const LockMode: any;
export const Cascade: any;
export const types: any;
export const Entity: any;
export const Property: any;
export const PrimaryKey: any;
export const SerializedPrimaryKey: any;
export const Enum: any;
export const Formula: any;
export const ManyToOne: any;
export const OneToMany: any;
export const OneToOne: any;
export const ManyToMany: any;
export const Embedded: any;
export const Embeddable: any;
export const Unique: any;
export const Index: any;
export const Filter: any;
export const Check: any;
export const BeforeCreate: any;
export const AfterCreate: any;
export const BeforeUpdate: any;
export const AfterUpdate: any;
export const BeforeUpsert: any;
export const BeforeDelete: any;
export const AfterDelete: any;
export const OnInit: any;
export const OnLoad: any;
export const EnsureRequestContext: any;
export const CreateRequestContext: any;
export const Transactional: any;
