import type { Db, ObjectId } from 'mongodb';

declare namespace mongoose {
  type Obj = { [key: string]: any };
  interface ConnectOptions {
    tls?: boolean;
    ssl?: boolean;
    [other: string]: any;
  }

  type TypeOf<D> = D extends StringConstructor
    ? string
    : D extends NumberConstructor
      ? number
      : D extends BooleanConstructor
        ? boolean
        : D extends DateConstructor
          ? Date
          : D extends { type: infer T }
            ? TypeOf<T>
            : D extends readonly (infer E)[]
              ? TypeOf<E>[]
              : D extends Schema
                ? InferSchemaType<D>
                : D extends Function
                  ? any
                  : D extends object
                    ? { [K in keyof D]: TypeOf<D[K]> }
                    : any;
  /** What a schema holds: what its author says, else what its definition says. */
  type InferSchemaType<S> =
    S extends Schema<infer T, any, any, any, any, any, any, any, any, any, any, infer D>
      ? 0 extends 1 & T
        ? 0 extends 1 & D
          ? any
          : InferRawDocType<D>
        : T
      : any;
  type InferRawDocType<D> = { [K in keyof D]: TypeOf<D[K]> };

  class Schema<T = any, A = any, B = any, C = any, D = any, E = any, F = any, G = any, H = any, I = any, J = any, Written = any> {
    constructor(definition?: Written, options?: SchemaOptions);
    static Types: typeof SchemaTypes;
    static ObjectId: typeof Types.ObjectId;
    methods: any;
    statics: any;
    virtual(name: string, options?: any): any;
    index(fields: any, options?: any): this;
    pre(event: any, ...values: any[]): this;
    post(event: any, ...values: any[]): this;
    plugin(plugin: any, options?: any): this;
    add(definition: any, prefix?: string): this;
    path(name: string, type?: any): any;
    set(key: string, value: any): this;
    get(key: string): any;
    method(name: any, run?: any): this;
    static(name: any, run?: any): this;
    loadClass(model: Function): this;
    obj: Written;
  }
  interface SchemaOptions {
    timestamps?: any;
    collection?: string;
    [other: string]: any;
  }
  const SchemaTypes: {
    String: any;
    Number: any;
    Boolean: any;
    Date: any;
    Buffer: any;
    Mixed: any;
    ObjectId: any;
    Array: any;
    Decimal128: any;
    Map: any;
    UUID: any;
  };

  class Document<I = any, A = any, B = any, C = any, D = any> {
    constructor(values?: any);
    _id: I;
    id?: any;
    __v?: any;
    isNew: boolean;
    /** @sink database this */
    save(options?: any): Promise<this>;
    /** @source database.delete */
    deleteOne(options?: any): Promise<any>;
    /** @source database.delete */
    remove(options?: any): Promise<this>;
    /** @passes this -> return */
    toObject(options?: any): any;
    /** @passes this -> return */
    toJSON(options?: any): any;
    get(path: string): any;
    set(path: any, value?: any): this;
    isModified(path?: string | string[]): boolean;
    markModified(path: string): void;
    populate(path: any, select?: any): Promise<this>;
    validate(paths?: any): Promise<void>;
    /**
     * @source database.update
     * @sink database update
     */
    updateOne(update?: any, options?: any): Query<any>;
    $session(session?: any): any;
  }
  type HydratedDocument<T, M = {}, A = any, B = any, C = any, D = any> = Document<Types.ObjectId> & T & M;

  /** `a` and `-b` of `'a -b'`, of `['a', '-b']` and of `{ a: 1, b: 0 }`. */
  type Words<S> = S extends `${infer A} ${infer B}` ? Words<A> | Words<B> : S;
  type Asked<F> = F extends string
    ? Words<F>
    : F extends readonly (infer W)[]
      ? Words<W>
      : { [K in keyof F & string]: F[K] extends 0 | false ? `-${K}` : K }[keyof F & string];
  type LeftOut<W> = W extends `-${infer N}` ? N : never;
  type Wanted<W> = W extends `-${string}` | `+${string}` | '' ? never : W;
  /** Documents with the fields that a projection leaves; whole ones where it is not written down. */
  type Selected<R, F> = [F] extends [undefined] ? R : 0 extends 1 & F ? R : string extends Asked<F> ? R : Left<R, Asked<F>>;
  type Left<R, W> = R extends (infer E)[]
    ? Left<E, W>[]
    : R extends object
      ? [Wanted<W>] extends [never]
        ? Omit<R, LeftOut<W>>
        : Pick<R, Extract<keyof R, Wanted<W> | keyof Document>>
      : R;

  interface Query<R, A = any, B = any, C = any, D = any, E = any, F = any> extends Promise<R> {
    exec(): Promise<R>;
    lean<L = R>(value?: any): Query<L>;
    select<const F>(fields: F): Query<Selected<R, F>>;
    where(path?: any, value?: any): Query<R>;
    sort(fields: any): Query<R>;
    limit(count: number): Query<R>;
    skip(count: number): Query<R>;
    populate(path: any, select?: any): Query<R>;
    session(session: any): Query<R>;
    equals(value: any): Query<R>;
    in(values: any): Query<R>;
    or(conditions: any[]): Query<R>;
    and(conditions: any[]): Query<R>;
    distinct(field: string): Query<any[]>;
    countDocuments(): Query<number>;
    orFail(error?: any): Query<NonNullable<R>>;
    cursor(options?: any): AsyncIterable<any>;
    collation(value: any): Query<R>;
    setOptions(options: any): Query<R>;
  }
  type FilterQuery<T> = { [K in keyof T]?: any } & { [operator: string]: any };
  type UpdateQuery<T> = { [K in keyof T]?: any } & { $set?: Partial<T>; [operator: string]: any };

  interface Model<T, Q = {}, M = {}, V = {}, A = any, B = any, C = any> {
    /** @passes values -> return */
    new (values?: any, fields?: any, options?: any): HydratedDocument<T, M>;
    modelName: string;
    collection: any;
    schema: Schema<T>;
    db: Connection;
    /** @source database.read */
    find<const F = undefined>(filter?: FilterQuery<T>, projection?: F, options?: any): Query<Selected<HydratedDocument<T, M>, F>[]>;
    /** @source database.read */
    findOne<const F = undefined>(filter?: FilterQuery<T>, projection?: F, options?: any): Query<Selected<HydratedDocument<T, M>, F> | null>;
    /** @source database.read */
    findById<const F = undefined>(id: any, projection?: F, options?: any): Query<Selected<HydratedDocument<T, M>, F> | null>;
    /**
     * @source database.update
     * @sink database update
     */
    findByIdAndUpdate(id: any, update?: UpdateQuery<T>, options?: any): Query<HydratedDocument<T, M> | null>;
    /**
     * @source database.update
     * @sink database update
     */
    findOneAndUpdate(filter?: FilterQuery<T>, update?: UpdateQuery<T>, options?: any): Query<HydratedDocument<T, M> | null>;
    /** @source database.delete */
    findByIdAndDelete(id: any, options?: any): Query<HydratedDocument<T, M> | null>;
    /** @source database.delete */
    findOneAndDelete(filter?: FilterQuery<T>, options?: any): Query<HydratedDocument<T, M> | null>;
    /** @source database.delete */
    findByIdAndRemove(id: any, options?: any): Query<HydratedDocument<T, M> | null>;
    /** @sink database documents */
    create(documents: Partial<T>[], options?: any): Promise<HydratedDocument<T, M>[]>;
    /** @sink database documents */
    create(...documents: Partial<T>[]): Promise<HydratedDocument<T, M>>;
    /** @sink database documents */
    insertMany(documents: any, options?: any): Promise<HydratedDocument<T, M>[]>;
    /**
     * @source database.update
     * @sink database update
     */
    updateOne(filter?: FilterQuery<T>, update?: UpdateQuery<T>, options?: any): Query<any>;
    /**
     * @source database.update
     * @sink database update
     */
    updateMany(filter?: FilterQuery<T>, update?: UpdateQuery<T>, options?: any): Query<any>;
    /**
     * @source database.update
     * @sink database replacement
     */
    replaceOne(filter?: FilterQuery<T>, replacement?: any, options?: any): Query<any>;
    /** @source database.delete */
    deleteOne(filter?: FilterQuery<T>, options?: any): Query<{ deletedCount: number }>;
    /** @source database.delete */
    deleteMany(filter?: FilterQuery<T>, options?: any): Query<{ deletedCount: number }>;
    /** @sink database operations */
    bulkWrite(operations: any[], options?: any): Promise<any>;
    countDocuments(filter?: FilterQuery<T>, options?: any): Query<number>;
    estimatedDocumentCount(options?: any): Query<number>;
    exists(filter: FilterQuery<T>): Query<{ _id: any } | null>;
    /** @source database.read */
    distinct(field: string, filter?: FilterQuery<T>): Query<any[]>;
    /** @source database.read */
    aggregate<R = any>(pipeline?: any[], options?: any): Query<R[]>;
    populate(documents: any, options: any): Promise<any>;
    watch(pipeline?: any[], options?: any): any;
    startSession(options?: any): Promise<any>;
    syncIndexes(options?: any): Promise<any>;
    where(path?: any, value?: any): Query<HydratedDocument<T, M>[]>;
  }

  interface Connection {
    readonly db: Db | undefined;
    readonly name: string;
    readonly host: string;
    readonly readyState: number;
    model<S extends Schema<any>>(name: string, schema: S, collection?: string): Model<InferSchemaType<S>>;
    model<T = any>(name: string, schema?: Schema<T>, collection?: string): Model<T>;
    collection(name: string): any;
    close(force?: boolean): Promise<void>;
    on(event: string, listener: (...values: any[]) => void): this;
    once(event: string, listener: (...values: any[]) => void): this;
    dropDatabase(): Promise<void>;
    startSession(options?: any): Promise<any>;
    transaction(run: any): Promise<any>;
    asPromise(): Promise<this>;
  }
  namespace Types {
    class ObjectId {
      constructor(id?: any);
      toString(): string;
      toHexString(): string;
      equals(other: any): boolean;
      getTimestamp(): Date;
      static isValid(id: any): boolean;
    }
    type DocumentArray<T> = T[];
    type Array<T> = T[];
    type Decimal128 = any;
    type Map<T> = globalThis.Map<string, T>;
  }
  type ObjectId = Types.ObjectId;
  type ClientSession = any;
  type PopulatedDoc<T> = T | any;
  type SchemaDefinition<T = any> = any;
  type ProjectionType<T> = any;
  type QueryOptions<T = any> = any;
  type PipelineStage = any;
  type LeanDocument<T> = T;

  function model<S extends Schema<any>>(name: string, schema: S, collection?: string): Model<InferSchemaType<S>>;
  function model<T>(name: string, schema: Schema<T>, collection?: string): Model<T>;
  function model<T, M>(name: string, schema?: any, collection?: string): M;
  function model<T = any>(name: string): Model<T>;
  /** @transport client mongodb url options */
  function connect(url: string, options?: ConnectOptions): Promise<typeof mongoose>;
  /** @transport client mongodb url options */
  function createConnection(url?: string, options?: ConnectOptions): Connection;
  function disconnect(): Promise<void>;
  function set(key: string, value: any): typeof mongoose;
  function plugin(plugin: any, options?: any): typeof mongoose;
  function startSession(options?: any): Promise<any>;
  function isValidObjectId(value: any): boolean;
  function isObjectIdOrHexString(value: any): boolean;
  const connection: Connection;
  const connections: Connection[];
  const models: Record<string, Model<any>>;
  class Mongoose {}
  class MongooseError extends globalThis.Error {}
  namespace Error {
    class ValidationError extends MongooseError {
      errors: Record<string, any>;
    }
    class CastError extends MongooseError {
      path: string;
      value: any;
    }
  }
  const version: string;
}
declare namespace mongoose {
  export { self as mongoose, self as default };
}
import self = mongoose;
export = mongoose;
