export type DeepPartial<T> = T extends Date
  ? T
  : T extends (infer E)[]
    ? DeepPartial<E>[]
    : T extends object
      ? { [K in keyof T]?: DeepPartial<T[K]> }
      : T;
export type ObjectLiteral = { [key: string]: any };
export type EntityTarget<T> = (new (...values: any[]) => T) | string | any;
export type ObjectType<T> = (new (...values: any[]) => T) | Function;
export type FindOptionsWhere<T> = { [K in keyof T]?: any };
export type FindOptionsSelect<T> = { [K in keyof T]?: any };
export type FindOptionsRelations<T> = { [K in keyof T]?: any };
export type FindOptionsOrder<T> = { [K in keyof T]?: any };
export type QueryDeepPartialEntity<T> = { [K in keyof T]?: T[K] | (() => string) };
export interface FindOneOptions<T = any> {
  select?: FindOptionsSelect<T> | (keyof T)[];
  where?: FindOptionsWhere<T> | FindOptionsWhere<T>[];
  relations?: any;
  order?: FindOptionsOrder<T>;
  cache?: any;
  lock?: any;
  withDeleted?: boolean;
  loadEagerRelations?: boolean;
  transaction?: boolean;
  [other: string]: any;
}
export interface FindManyOptions<T = any> extends FindOneOptions<T> {
  skip?: number;
  take?: number;
}
export interface DeleteResult {
  raw: any;
  affected?: number | null;
}
export interface UpdateResult extends DeleteResult {
  generatedMaps: ObjectLiteral[];
}
export interface InsertResult {
  raw: any;
  identifiers: ObjectLiteral[];
  generatedMaps: ObjectLiteral[];
}

type KeysOf<S> = S extends readonly (infer K)[] ? K : { [K in keyof S]-?: S[K] extends false | undefined ? never : K }[keyof S];
/** The columns that `select` asks for; relations come with them only when asked for, which does not matter for what a type may hold. */
type Found<T, O> = O extends { readonly select: infer S extends object } ? Pick<T, Extract<keyof T, KeysOf<S>>> : T;

interface Entities<T extends object> {
  readonly target: any;
  readonly metadata: any;
  create(): T;
  /** @passes entity -> return */
  create(entity: DeepPartial<T>[]): T[];
  /** @passes entity -> return */
  create(entity: DeepPartial<T>): T;
  /** @passes entity changes -> return */
  merge(entity: T, ...changes: DeepPartial<T>[]): T;
  /** @sink database entity back=yes */
  save<E extends DeepPartial<T>>(entity: E[], options?: any): Promise<(E & T)[]>;
  /** @sink database entity back=yes */
  save<E extends DeepPartial<T>>(entity: E, options?: any): Promise<E & T>;
  /** @sink database entity */
  insert(entity: QueryDeepPartialEntity<T> | QueryDeepPartialEntity<T>[]): Promise<InsertResult>;
  /**
   * @source database.update
   * @sink database values
   */
  update(criteria: any, values: QueryDeepPartialEntity<T>): Promise<UpdateResult>;
  /**
   * @source database.update
   * @sink database entity
   */
  upsert(entity: QueryDeepPartialEntity<T> | QueryDeepPartialEntity<T>[], conflicts: any): Promise<InsertResult>;
  /** @source database.delete */
  remove(entity: T[], options?: any): Promise<T[]>;
  /** @source database.delete */
  remove(entity: T, options?: any): Promise<T>;
  /** @source database.delete */
  softRemove(entity: any, options?: any): Promise<any>;
  /** @source database.delete */
  delete(criteria: any): Promise<DeleteResult>;
  /** @source database.delete */
  softDelete(criteria: any): Promise<UpdateResult>;
  restore(criteria: any): Promise<UpdateResult>;
  recover(entity: any, options?: any): Promise<any>;
  /** @source database.delete */
  clear(): Promise<void>;
  count(options?: FindManyOptions<T>): Promise<number>;
  countBy(where: any): Promise<number>;
  exist(options?: FindManyOptions<T>): Promise<boolean>;
  exists(options?: FindManyOptions<T>): Promise<boolean>;
  existsBy(where: any): Promise<boolean>;
  sum(column: keyof T, where?: any): Promise<number | null>;
  /** @source database.read */
  find<const O extends FindManyOptions<T>>(options?: O): Promise<Found<T, O>[]>;
  /** @source database.read */
  findBy(where: FindOptionsWhere<T> | FindOptionsWhere<T>[]): Promise<T[]>;
  /** @source database.read */
  findAndCount<const O extends FindManyOptions<T>>(options?: O): Promise<[Found<T, O>[], number]>;
  /** @source database.read */
  findAndCountBy(where: any): Promise<[T[], number]>;
  /** @source database.read */
  findByIds(ids: any[], options?: FindManyOptions<T>): Promise<T[]>;
  /** @source database.read */
  findOne<const O extends FindOneOptions<T>>(options: O): Promise<Found<T, O> | null>;
  /** @source database.read */
  findOne(id: any, options?: FindOneOptions<T>): Promise<T | null>;
  /** @source database.read */
  findOneBy(where: FindOptionsWhere<T> | FindOptionsWhere<T>[]): Promise<T | null>;
  /** @source database.read */
  findOneById(id: any): Promise<T | null>;
  /** @source database.read */
  findOneOrFail<const O extends FindOneOptions<T>>(options: O): Promise<Found<T, O>>;
  /** @source database.read */
  findOneByOrFail(where: FindOptionsWhere<T> | FindOptionsWhere<T>[]): Promise<T>;
  /** @source database.read */
  preload(entity: DeepPartial<T>): Promise<T | undefined>;
  /**
   * @source database.query
   * @sink database sql parameters statement=sql
   */
  query(sql: string, parameters?: any[]): Promise<any>;
  increment(criteria: any, column: string, value: any): Promise<UpdateResult>;
  decrement(criteria: any, column: string, value: any): Promise<UpdateResult>;
  createQueryBuilder(alias?: string, runner?: any): SelectQueryBuilder<T>;
  hasId(entity: T): boolean;
  getId(entity: T): any;
}
export interface Repository<T extends object> extends Entities<T> {}
export class Repository<T extends object> {
  constructor(target: any, manager: EntityManager, runner?: any);
  readonly manager: EntityManager;
  extend<C>(methods: C): this & C;
}
export interface TreeRepository<T extends object> extends Entities<T> {}
export class TreeRepository<T extends object> extends Repository<T> {
  /** @source database.read */
  findTrees(options?: any): Promise<T[]>;
  /** @source database.read */
  findRoots(options?: any): Promise<T[]>;
}
export type MongoRepository<T extends object> = Repository<T>;
export class AbstractRepository<T extends object> {
  protected repository: Repository<T>;
  protected manager: EntityManager;
}

/** Both chains are one class here: what comes before `values` and `set` does not matter. */
export class InsertQueryBuilder<T> {
  into(target: any, columns?: string[]): this;
  /** @sink database values */
  values(values: any): this;
  orUpdate(...values: any[]): this;
  orIgnore(statement?: any): this;
  onConflict(statement: string): this;
  returning(columns: any): this;
  output(columns: any): this;
  updateEntity(enabled: boolean): this;
  setParameter(name: string, value: any): this;
  setParameters(values: any): this;
  execute(): Promise<InsertResult>;
  [method: string]: any;
}
export class UpdateQueryBuilder<T> {
  /** @sink database values */
  set(values: any): this;
  where(...values: any[]): this;
  andWhere(...values: any[]): this;
  orWhere(...values: any[]): this;
  whereInIds(ids: any): this;
  returning(columns: any): this;
  output(columns: any): this;
  setParameter(name: string, value: any): this;
  setParameters(values: any): this;
  /** @source database.update */
  execute(): Promise<UpdateResult>;
  [method: string]: any;
}

/** `patient.email` is the column `email`; `patient` alone, and what is only known as a text, may be all of them. */
type ChosenColumn<S, E> = S extends `${string}.${infer C}` ? Extract<keyof E, C extends `${infer H}.${string}` ? H : C> : keyof E;
type ChosenRow<S, E> = 0 extends 1 & E ? any : Pick<E, ChosenColumn<S extends readonly (infer One)[] ? One : S, E>>;

/** `E` is the whole row, `T` what is asked for of it. */
export class SelectQueryBuilder<T, E = T> {
  alias: string;
  select<const S extends string | readonly string[]>(columns: S, alias?: string): SelectQueryBuilder<ChosenRow<S, E>, E>;
  select(...values: any[]): this;
  addSelect<const S extends string | readonly string[]>(columns: S, alias?: string): SelectQueryBuilder<T & ChosenRow<S, E>, E>;
  addSelect(...values: any[]): this;
  from(...values: any[]): SelectQueryBuilder<any>;
  where(...values: any[]): this;
  andWhere(...values: any[]): this;
  orWhere(...values: any[]): this;
  whereInIds(ids: any): this;
  leftJoin(...values: any[]): this;
  innerJoin(...values: any[]): this;
  leftJoinAndSelect(...values: any[]): this;
  innerJoinAndSelect(...values: any[]): this;
  leftJoinAndMapOne(...values: any[]): this;
  leftJoinAndMapMany(...values: any[]): this;
  orderBy(...values: any[]): this;
  addOrderBy(...values: any[]): this;
  groupBy(...values: any[]): this;
  addGroupBy(...values: any[]): this;
  having(...values: any[]): this;
  limit(count?: number): this;
  offset(count?: number): this;
  take(count?: number): this;
  skip(count?: number): this;
  distinct(on?: boolean): this;
  distinctOn(columns: string[]): this;
  cache(...values: any[]): this;
  setParameter(name: string, value: any): this;
  setParameters(values: any): this;
  setLock(...values: any[]): this;
  withDeleted(): this;
  loadRelationCountAndMap(...values: any[]): this;
  subQuery(): SelectQueryBuilder<any>;
  insert(): InsertQueryBuilder<T>;
  update(...values: any[]): UpdateQueryBuilder<T>;
  delete(): any;
  softDelete(): any;
  clone(): this;
  getQuery(): string;
  getParameters(): any;
  /** @source database.read */
  getOne(): Promise<T | null>;
  /** @source database.read */
  getOneOrFail(): Promise<T>;
  /** @source database.read */
  getMany(): Promise<T[]>;
  /** @source database.read */
  getManyAndCount(): Promise<[T[], number]>;
  getCount(): Promise<number>;
  getExists(): Promise<boolean>;
  /** @source database.read */
  getRawOne<R = any>(): Promise<R | undefined>;
  /** @source database.read */
  getRawMany<R = any>(): Promise<R[]>;
  /** @source database.read */
  getRawAndEntities(): Promise<{ entities: T[]; raw: any[] }>;
  /** @source database.read */
  stream(): Promise<any>;
  execute(): Promise<any>;
}

export class EntityManager {
  readonly connection: DataSource;
  readonly dataSource: DataSource;
  readonly queryRunner?: QueryRunner;
  transaction<T>(run: (manager: EntityManager) => Promise<T>): Promise<T>;
  transaction<T>(isolation: string, run: (manager: EntityManager) => Promise<T>): Promise<T>;
  getRepository<T extends object>(target: new (...values: any[]) => T): Repository<T>;
  getRepository<T extends object = any>(target: any): Repository<T>;
  getTreeRepository<T extends object>(target: new (...values: any[]) => T): TreeRepository<T>;
  getCustomRepository<T>(target: new (...values: any[]) => T): T;
  withRepository<R>(repository: R): R;
  /**
   * @source database.query
   * @sink database sql parameters statement=sql
   */
  query(sql: string, parameters?: any[]): Promise<any>;
  createQueryBuilder<T extends object>(target: new (...values: any[]) => T, alias: string): SelectQueryBuilder<T>;
  createQueryBuilder(...values: any[]): SelectQueryBuilder<any>;
  /** @source database.read */
  find<T extends object, const O extends FindManyOptions<T>>(target: new (...values: any[]) => T, options?: O): Promise<Found<T, O>[]>;
  /** @source database.read */
  findBy<T extends object>(target: new (...values: any[]) => T, where: any): Promise<T[]>;
  /** @source database.read */
  findOne<T extends object, const O extends FindOneOptions<T>>(
    target: new (...values: any[]) => T,
    options: O,
  ): Promise<Found<T, O> | null>;
  /** @source database.read */
  findOneBy<T extends object>(target: new (...values: any[]) => T, where: any): Promise<T | null>;
  /** @source database.read */
  findOneOrFail<T extends object>(target: new (...values: any[]) => T, options: FindOneOptions<T>): Promise<T>;
  /** @source database.read */
  findOneByOrFail<T extends object>(target: new (...values: any[]) => T, where: any): Promise<T>;
  /** @passes values -> return */
  create<T extends object>(target: new (...values: any[]) => T, values?: DeepPartial<T>): T;
  /** @sink database values back=yes */
  save<T extends object, V extends DeepPartial<T>>(target: new (...values: any[]) => T, values: V, options?: any): Promise<V & T>;
  /** @sink database entity back=yes */
  save<T>(entity: T, options?: any): Promise<T>;
  /** @sink database values */
  insert<T extends object>(target: new (...values: any[]) => T, values: any): Promise<InsertResult>;
  /**
   * @source database.update
   * @sink database values
   */
  update<T extends object>(target: new (...values: any[]) => T, criteria: any, values: any): Promise<UpdateResult>;
  /** @source database.delete */
  delete<T extends object>(target: new (...values: any[]) => T, criteria: any): Promise<DeleteResult>;
  /** @source database.delete */
  softDelete<T extends object>(target: new (...values: any[]) => T, criteria: any): Promise<UpdateResult>;
  /** @source database.delete */
  remove<T>(entity: T, options?: any): Promise<T>;
  count(target: any, options?: any): Promise<number>;
  [method: string]: any;
}
export interface QueryRunner {
  readonly manager: EntityManager;
  connect(): Promise<any>;
  release(): Promise<void>;
  startTransaction(isolation?: string): Promise<void>;
  commitTransaction(): Promise<void>;
  rollbackTransaction(): Promise<void>;
  /**
   * @source database.query
   * @sink database sql parameters statement=sql
   */
  query(sql: string, parameters?: any[]): Promise<any>;
  [method: string]: any;
}
export interface DataSourceOptions {
  type: any;
  host?: string;
  port?: number;
  username?: string;
  password?: any;
  database?: any;
  url?: string;
  ssl?: any;
  synchronize?: boolean;
  logging?: any;
  entities?: any;
  migrations?: any;
  [other: string]: any;
}
export type ConnectionOptions = DataSourceOptions;
export class DataSource {
  /** @transport client options */
  constructor(options: DataSourceOptions);
  readonly options: DataSourceOptions;
  readonly manager: EntityManager;
  readonly isInitialized: boolean;
  initialize(): Promise<this>;
  destroy(): Promise<void>;
  synchronize(drop?: boolean): Promise<void>;
  runMigrations(options?: any): Promise<any[]>;
  getRepository<T extends object>(target: new (...values: any[]) => T): Repository<T>;
  getRepository<T extends object = any>(target: any): Repository<T>;
  getTreeRepository<T extends object>(target: new (...values: any[]) => T): TreeRepository<T>;
  createQueryRunner(mode?: string): QueryRunner;
  createQueryBuilder(...values: any[]): SelectQueryBuilder<any>;
  transaction<T>(run: (manager: EntityManager) => Promise<T>): Promise<T>;
  transaction<T>(isolation: string, run: (manager: EntityManager) => Promise<T>): Promise<T>;
  /**
   * @source database.query
   * @sink database sql parameters statement=sql
   */
  query(sql: string, parameters?: any[]): Promise<any>;
  [method: string]: any;
}
export type Connection = DataSource;
/** @transport client options */
export function createConnection(options?: ConnectionOptions): Promise<DataSource>;
export function getConnection(name?: string): DataSource;
export function getManager(name?: string): EntityManager;
export function getRepository<T extends object>(target: new (...values: any[]) => T, connection?: string): Repository<T>;

export class BaseEntity {
  /** @sink database this */
  save(options?: any): Promise<this>;
  /** @source database.delete */
  remove(options?: any): Promise<this>;
  /** @source database.delete */
  softRemove(options?: any): Promise<this>;
  reload(): Promise<void>;
  hasId(): boolean;
  static getRepository<T extends object>(this: new (...values: any[]) => T): Repository<T>;
  /** @passes values -> return */
  static create<T extends object>(this: new (...values: any[]) => T, values?: any): T;
  /** @source database.read */
  static find<T extends object, const O extends FindManyOptions<T>>(this: new (...values: any[]) => T, options?: O): Promise<Found<T, O>[]>;
  /** @source database.read */
  static findBy<T extends object>(this: new (...values: any[]) => T, where: any): Promise<T[]>;
  /** @source database.read */
  static findOne<T extends object, const O extends FindOneOptions<T>>(
    this: new (...values: any[]) => T,
    options: O,
  ): Promise<Found<T, O> | null>;
  /** @source database.read */
  static findOneBy<T extends object>(this: new (...values: any[]) => T, where: any): Promise<T | null>;
  /** @source database.read */
  static findOneOrFail<T extends object>(this: new (...values: any[]) => T, options: FindOneOptions<T>): Promise<T>;
  /** @source database.read */
  static findOneByOrFail<T extends object>(this: new (...values: any[]) => T, where: any): Promise<T>;
  /** @sink database values */
  static insert<T extends object>(this: new (...values: any[]) => T, values: any): Promise<InsertResult>;
  /**
   * @source database.update
   * @sink database values
   */
  static update<T extends object>(this: new (...values: any[]) => T, criteria: any, values: any): Promise<UpdateResult>;
  /** @source database.delete */
  static delete<T extends object>(this: new (...values: any[]) => T, criteria: any): Promise<DeleteResult>;
  static count<T extends object>(this: new (...values: any[]) => T, options?: any): Promise<number>;
  static createQueryBuilder<T extends object>(this: new (...values: any[]) => T, alias?: string): SelectQueryBuilder<T>;
}

export interface ValueTransformer {
  to(value: any): any;
  from(value: any): any;
}
export interface ColumnOptions {
  type?: any;
  name?: string;
  length?: string | number;
  nullable?: boolean;
  default?: any;
  unique?: boolean;
  primary?: boolean;
  select?: boolean;
  array?: boolean;
  enum?: any;
  comment?: string;
  transformer?: ValueTransformer | ValueTransformer[];
  [other: string]: any;
}
export function Entity(...values: any[]): ClassDecorator;
export function ViewEntity(...values: any[]): ClassDecorator;
export function ChildEntity(...values: any[]): ClassDecorator;
export function TableInheritance(options?: any): ClassDecorator;
export function Tree(type: any, options?: any): ClassDecorator;
export function Index(...values: any[]): any;
export function Unique(...values: any[]): any;
export function Check(...values: any[]): any;
export function EntityRepository(target?: any): ClassDecorator;
export function EventSubscriber(): ClassDecorator;
export function Column(options?: ColumnOptions): PropertyDecorator;
export function Column(type: any, options?: ColumnOptions): PropertyDecorator;
export function PrimaryColumn(...values: any[]): PropertyDecorator;
export function PrimaryGeneratedColumn(...values: any[]): PropertyDecorator;
export function ObjectIdColumn(...values: any[]): PropertyDecorator;
export function Generated(strategy?: any): PropertyDecorator;
export function CreateDateColumn(options?: ColumnOptions): PropertyDecorator;
export function UpdateDateColumn(options?: ColumnOptions): PropertyDecorator;
export function DeleteDateColumn(options?: ColumnOptions): PropertyDecorator;
export function VersionColumn(options?: ColumnOptions): PropertyDecorator;
export function VirtualColumn(...values: any[]): PropertyDecorator;
export function ViewColumn(options?: ColumnOptions): PropertyDecorator;
export function OneToOne(...values: any[]): PropertyDecorator;
export function OneToMany(...values: any[]): PropertyDecorator;
export function ManyToOne(...values: any[]): PropertyDecorator;
export function ManyToMany(...values: any[]): PropertyDecorator;
export function JoinColumn(...values: any[]): PropertyDecorator;
export function JoinTable(...values: any[]): PropertyDecorator;
export function RelationId(...values: any[]): PropertyDecorator;
export function TreeChildren(options?: any): PropertyDecorator;
export function TreeParent(options?: any): PropertyDecorator;
export function BeforeInsert(): PropertyDecorator;
export function AfterInsert(): PropertyDecorator;
export function BeforeUpdate(): PropertyDecorator;
export function AfterUpdate(): PropertyDecorator;
export function BeforeRemove(): PropertyDecorator;
export function AfterRemove(): PropertyDecorator;
export function AfterLoad(): PropertyDecorator;
export type Relation<T> = T;

export function In(values: readonly any[]): any;
export function Not(value: any): any;
export function Like(value: any): any;
export function ILike(value: any): any;
export function Between(from: any, to: any): any;
export function IsNull(): any;
export function LessThan(value: any): any;
export function LessThanOrEqual(value: any): any;
export function MoreThan(value: any): any;
export function MoreThanOrEqual(value: any): any;
export function Equal(value: any): any;
export function Any(values: any): any;
export function ArrayContains(values: any): any;
export function Raw(...values: any[]): any;
export class Brackets {
  constructor(run: (builder: any) => any);
}
export interface MigrationInterface {
  name?: string;
  up(runner: QueryRunner): Promise<any>;
  down(runner: QueryRunner): Promise<any>;
}
export interface EntitySubscriberInterface<T = any> {
  listenTo?(): Function | string;
}
export type InsertEvent<T> = any;
export type UpdateEvent<T> = any;
export type RemoveEvent<T> = any;
export class QueryFailedError extends Error {
  query: string;
  parameters: any[] | undefined;
  driverError: any;
}
export class EntityNotFoundError extends Error {}
export class Table {
  constructor(options?: any);
}
export class TableColumn {
  constructor(options?: any);
}
export class TableIndex {
  constructor(options?: any);
}
export class TableForeignKey {
  constructor(options?: any);
}
