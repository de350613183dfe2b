/** Sequelize, narrowed to what carries an attribute of a model to the rows that are read. */
export interface ModelOptions {
  [option: string]: any;
}
export type ModelStatic<M = any> = (abstract new (...values: any[]) => M) & ModelMethods;
export type ModelCtor<M = any> = ModelStatic<M>;
type ModelMethods = { [K in keyof typeof Model]: (typeof Model)[K] };
type Class<M> = abstract new (...values: any[]) => M;

export type CreationOptional<T> = T;
export type NonAttribute<T> = T;
export type ForeignKey<T> = T;
export type InferAttributes<M, O = any> = {
  [K in keyof M as M[K] extends (...values: any[]) => any ? never : K extends keyof Model ? never : K]: M[K];
};
export type InferCreationAttributes<M, O = any> = Partial<InferAttributes<M>>;
export type Attributes<M> = InferAttributes<M>;
export type CreationAttributes<M> = Partial<InferAttributes<M>>;
export type Optional<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

type ValueOf<T> = T extends { readonly type: infer D } ? ValueOf<D> : T extends { readonly __holds: infer V } ? V : any;
type Defined<A> = Model & { [K in keyof A]: ValueOf<A[K]> };

/** The columns that `attributes` leaves; a column that is computed has a name of its own. */
type Found<M, O> = O extends { readonly attributes: readonly (infer K)[] }
  ? Pick<M, Extract<keyof M, K | keyof Model>>
  : O extends { readonly attributes: { readonly exclude: readonly (infer K)[] } }
    ? Omit<M, Extract<K, string>>
    : M;

export abstract class Model<A = any, C = any> {
  constructor(values?: any, options?: any);
  static init(attributes: any, options: any): any;
  /** @passes values -> return */
  static build<M>(this: Class<M>, values?: any, options?: any): M;
  static readonly sequelize: Sequelize | undefined;
  static readonly tableName: string;
  static readonly rawAttributes: any;
  static associations: any;
  static sync(options?: any): Promise<any>;
  static getTableName(): string;
  static scope(...values: any[]): any;
  static unscoped(): any;
  static hasMany(target: any, options?: any): any;
  static hasOne(target: any, options?: any): any;
  static belongsTo(target: any, options?: any): any;
  static belongsToMany(target: any, options?: any): any;
  static addHook(...values: any[]): any;
  static beforeCreate(...values: any[]): any;
  static afterCreate(...values: any[]): any;
  static beforeSave(...values: any[]): any;
  static addScope(...values: any[]): any;
  /** @source database.read */
  static findAll<M, const O = undefined>(this: Class<M>, options?: O): Promise<Found<M, O>[]>;
  /** @source database.read */
  static findOne<M, const O = undefined>(this: Class<M>, options?: O): Promise<Found<M, O> | null>;
  /** @source database.read */
  static findByPk<M, const O = undefined>(this: Class<M>, id?: any, options?: O): Promise<Found<M, O> | null>;
  /** @source database.read */
  static findAndCountAll<M, const O = undefined>(this: Class<M>, options?: O): Promise<{ rows: Found<M, O>[]; count: number }>;
  /**
   * @source database.read
   * @sink database options.defaults
   */
  static findOrCreate<M>(this: Class<M>, options: any): Promise<[M, boolean]>;
  /**
   * @source database.read
   * @sink database options.defaults
   */
  static findCreateFind<M>(this: Class<M>, options: any): Promise<[M, boolean]>;
  static findOrBuild<M>(this: Class<M>, options: any): Promise<[M, boolean]>;
  static count(options?: any): Promise<number>;
  static max(field: string, options?: any): Promise<any>;
  static min(field: string, options?: any): Promise<any>;
  static sum(field: string, options?: any): Promise<number>;
  static aggregate(...values: any[]): Promise<any>;
  /** @sink database values */
  static create<M>(this: Class<M>, values?: any, options?: any): Promise<M>;
  /** @sink database records */
  static bulkCreate<M>(this: Class<M>, records: readonly any[], options?: any): Promise<M[]>;
  /**
   * @source database.update
   * @sink database values
   */
  static upsert<M>(this: Class<M>, values: any, options?: any): Promise<[M, boolean | null]>;
  /**
   * @source database.update
   * @sink database values
   */
  static update<M>(this: Class<M>, values: any, options: any): Promise<[affected: number, rows: M[]]>;
  /** @source database.delete */
  static destroy(options?: any): Promise<number>;
  static restore(options?: any): Promise<void>;
  static truncate(options?: any): Promise<void>;
  static increment(...values: any[]): Promise<any>;
  static decrement(...values: any[]): Promise<any>;

  readonly _attributes: A;
  readonly dataValues: this;
  readonly isNewRecord: boolean;
  readonly sequelize: Sequelize;
  get<K extends keyof this>(key: K, options?: any): this[K];
  get(options?: { plain?: boolean; clone?: boolean }): this;
  get(key: string): any;
  getDataValue<K extends keyof this>(key: K): this[K];
  getDataValue(key: string): any;
  setDataValue(key: any, value: any): void;
  set(...values: any[]): this;
  setAttributes(...values: any[]): this;
  toJSON<T = this>(): T;
  changed(...values: any[]): any;
  previous(...values: any[]): any;
  validate(options?: any): Promise<void>;
  /** @sink database this */
  save(options?: any): Promise<this>;
  /** @source database.read */
  reload(options?: any): Promise<this>;
  /**
   * @source database.update
   * @sink database values
   */
  update(values: any, options?: any): Promise<this>;
  /** @source database.delete */
  destroy(options?: any): Promise<void>;
  restore(options?: any): Promise<void>;
  increment(...values: any[]): Promise<this>;
  decrement(...values: any[]): Promise<this>;
  equals(other: any): boolean;
}

export interface QueryInterface {
  [method: string]: any;
}
export class Transaction {
  commit(): Promise<void>;
  rollback(): Promise<void>;
  afterCommit(run: (transaction: Transaction) => any): void;
  readonly LOCK: any;
}
export class Sequelize {
  constructor(...values: any[]);
  static readonly Op: any;
  static literal(text: string): any;
  static fn(...values: any[]): any;
  static col(name: string): any;
  static json(...values: any[]): any;
  static where(...values: any[]): any;
  static cast(...values: any[]): any;
  readonly models: any;
  readonly options: any;
  define<const T>(name: string, attributes: T, options?: any): (new (...values: any[]) => Defined<T>) & ModelMethods;
  model(name: string): ModelStatic;
  isDefined(name: string): boolean;
  /**
   * @source database.query
   * @sink database sql options.replacements options.bind statement=sql
   */
  query<T = any>(sql: any, options?: any): Promise<any>;
  transaction<T>(run: (transaction: Transaction) => PromiseLike<T>): Promise<T>;
  transaction<T>(options: any, run: (transaction: Transaction) => PromiseLike<T>): Promise<T>;
  transaction(options?: any): Promise<Transaction>;
  authenticate(options?: any): Promise<void>;
  sync(options?: any): Promise<this>;
  close(): Promise<void>;
  getQueryInterface(): QueryInterface;
  addModels(models: any): void;
  literal(text: string): any;
  fn(...values: any[]): any;
  col(name: string): any;
  escape(value: any): string;
  addHook(...values: any[]): any;
}
interface TypeOf<V> {
  readonly __holds: V;
  (...options: any[]): TypeOf<V>;
  readonly BINARY: TypeOf<V>;
  readonly UNSIGNED: TypeOf<V>;
  readonly ZEROFILL: TypeOf<V>;
}
export interface DataTypeNames {
  STRING: TypeOf<string>;
  TEXT: TypeOf<string>;
  CHAR: TypeOf<string>;
  CITEXT: TypeOf<string>;
  UUID: TypeOf<string>;
  UUIDV1: TypeOf<string>;
  UUIDV4: TypeOf<string>;
  INET: TypeOf<string>;
  CIDR: TypeOf<string>;
  MACADDR: TypeOf<string>;
  TIME: TypeOf<string>;
  DATEONLY: TypeOf<string>;
  DATE: TypeOf<Date>;
  NOW: TypeOf<Date>;
  BOOLEAN: TypeOf<boolean>;
  INTEGER: TypeOf<number>;
  TINYINT: TypeOf<number>;
  SMALLINT: TypeOf<number>;
  MEDIUMINT: TypeOf<number>;
  BIGINT: TypeOf<number>;
  FLOAT: TypeOf<number>;
  DOUBLE: TypeOf<number>;
  REAL: TypeOf<number>;
  DECIMAL: TypeOf<number>;
  NUMBER: TypeOf<number>;
  ENUM: TypeOf<string>;
  JSON: TypeOf<any>;
  JSONB: TypeOf<any>;
  BLOB: TypeOf<any>;
  ARRAY: TypeOf<any[]>;
  RANGE: TypeOf<any>;
  HSTORE: TypeOf<any>;
  GEOMETRY: TypeOf<any>;
  GEOGRAPHY: TypeOf<any>;
  VIRTUAL: TypeOf<any>;
  TSVECTOR: TypeOf<any>;
}
export namespace DataTypes {
  type DataType = any;
}
export const DataTypes: DataTypeNames;
export interface Sequelize extends DataTypeNames {}
export const Op: any;
export const QueryTypes: any;
export const Deferrable: any;
export const TableHints: any;
export const IndexHints: any;
export type WhereOptions<A = any> = any;
export type FindOptions<A = any> = any;
export type FindAndCountOptions<A = any> = any;
export type CreateOptions<A = any> = any;
export type UpdateOptions<A = any> = any;
export type DestroyOptions<A = any> = any;
export type Includeable = any;
export type IncludeOptions = any;
export type Order = any;
export type OrderItem = any;
export type Options = any;
export type Dialect = string;
export type ModelAttributes<M = any, A = any> = any;
export type DataType = any;
export type Association = any;
export type HasManyGetAssociationsMixin<T> = (options?: any) => Promise<T[]>;
export type HasManyAddAssociationMixin<T, K> = (value: any, options?: any) => Promise<void>;
export type HasManyCreateAssociationMixin<T> = (values?: any, options?: any) => Promise<T>;
export type HasManyCountAssociationsMixin = (options?: any) => Promise<number>;
export type HasOneGetAssociationMixin<T> = (options?: any) => Promise<T>;
export type HasOneCreateAssociationMixin<T> = (values?: any, options?: any) => Promise<T>;
export type BelongsToGetAssociationMixin<T> = (options?: any) => Promise<T>;
export type BelongsToSetAssociationMixin<T, K> = (value?: any, options?: any) => Promise<void>;
export type BelongsToManyGetAssociationsMixin<T> = (options?: any) => Promise<T[]>;
export class BaseError extends Error {}
export class ValidationError extends BaseError {
  readonly errors: any[];
}
export class UniqueConstraintError extends ValidationError {
  readonly fields: { [field: string]: any };
}
export class ForeignKeyConstraintError extends BaseError {}
export class DatabaseError extends BaseError {
  readonly sql: string;
}
export class ConnectionError extends BaseError {}
export class EmptyResultError extends BaseError {}
export class OptimisticLockError extends BaseError {}
export default Sequelize;
