/**
 * What every Prisma client has, whatever its schema. The client of a schema is made from the schema and builds on this.
 * Arguments are looser than Prisma's own: an argument that we would reject would cost the type of the result.
 */

/** A model as the client sees it: its columns, and the payloads of the models that it is related to. */
export interface Payload {
  scalars: object;
  objects: object;
}

export interface Selection {
  readonly [name: string]: boolean | SelectionArgs | null | undefined;
}
export interface SelectionArgs {
  readonly select?: Selection | null;
  readonly include?: Selection | null;
  readonly omit?: Selection | null;
  readonly [other: string]: any;
}

type Chosen<S> = { [K in keyof S]-?: S[K] extends false | null | undefined ? never : K }[keyof S];
type ScalarsOf<P extends Payload, A> = A extends { readonly omit: infer O extends object } ? Omit<P['scalars'], Chosen<O>> : P['scalars'];
type CountOf<S> = '_count' extends keyof S ? { _count: { [relation: string]: number } } : unknown;
type Related<O, A> = O extends readonly (infer E extends Payload)[] ? Result<E, A>[] : O extends Payload ? Result<O, A> : null;
type RelatedAll<O, S> = { [K in keyof O]: Related<O[K], K extends keyof S ? S[K] : true> };
type Relations<P extends Payload, S> = RelatedAll<Pick<P['objects'], Extract<keyof P['objects'], Chosen<S>>>, S> & CountOf<S>;

/** The record that a query with arguments `A` gives for a model with payload `P`. */
export type Result<P extends Payload, A> = A extends { readonly select: infer S extends object }
  ? Pick<P['scalars'], Extract<keyof P['scalars'], Chosen<S>>> & Relations<P, S>
  : A extends { readonly include: infer I extends object }
    ? ScalarsOf<P, A> & Relations<P, I>
    : ScalarsOf<P, A>;

export type SelectOf<P extends Payload> = { [K in keyof P['scalars']]?: boolean } & IncludeOf<P>;
export type IncludeOf<P extends Payload> = { [K in keyof P['objects']]?: boolean | SelectionArgs } & { _count?: boolean | SelectionArgs };
export type OmitOf<P extends Payload> = { [K in keyof P['scalars']]?: boolean };

type Filter<V> =
  | V
  | {
      equals?: V;
      not?: any;
      in?: any;
      notIn?: any;
      lt?: V;
      lte?: V;
      gt?: V;
      gte?: V;
      contains?: string;
      startsWith?: string;
      endsWith?: string;
      mode?: string;
      search?: string;
      has?: any;
      hasSome?: any;
      hasEvery?: any;
      path?: any;
    };
type FilterScalars<S> = { [K in keyof S]?: Filter<S[K]> };
type FilterRelations<O> = { [K in keyof O]?: any };
export type WhereOf<P extends Payload> = FilterScalars<P['scalars']> & FilterRelations<P['objects']> & { AND?: any; OR?: any; NOT?: any };
export type OrderOf<P extends Payload> = { [K in keyof P['scalars']]?: any } & { [K in keyof P['objects']]?: any };

type PayloadOf<O> = O extends readonly (infer E extends Payload)[] ? E : O extends Payload ? O : never;
type NestedCreate<P extends Payload> = { create?: CreateOf<P> | CreateOf<P>[]; connect?: any; connectOrCreate?: any; createMany?: any };
type NestedUpdate<P extends Payload> = NestedCreate<P> & {
  update?: any;
  upsert?: any;
  delete?: any;
  disconnect?: any;
  set?: any;
  updateMany?: any;
  deleteMany?: any;
};
export type CreateOf<P extends Payload> = Partial<P['scalars']> & { [K in keyof P['objects']]?: NestedCreate<PayloadOf<P['objects'][K]>> };
type Updates<S> = { [K in keyof S]?: S[K] | { set?: S[K]; increment?: any; decrement?: any; multiply?: any; divide?: any; push?: any } };
export type UpdateOf<P extends Payload> = Updates<P['scalars']> & { [K in keyof P['objects']]?: NestedUpdate<PayloadOf<P['objects'][K]>> };

export interface FindArgs<P extends Payload> {
  select?: SelectOf<P> | null;
  include?: IncludeOf<P> | null;
  omit?: OmitOf<P> | null;
  where?: WhereOf<P>;
  orderBy?: OrderOf<P> | OrderOf<P>[];
  cursor?: any;
  take?: number;
  skip?: number;
  distinct?: any;
}
export interface CreateArgs<P extends Payload> extends Omit<FindArgs<P>, 'where'> {
  data: CreateOf<P>;
}
export interface UpdateArgs<P extends Payload> extends FindArgs<P> {
  data: UpdateOf<P>;
}
export interface UpsertArgs<P extends Payload> extends FindArgs<P> {
  create: CreateOf<P>;
  update: UpdateOf<P>;
}
export interface BatchPayload {
  count: number;
}

/** A query: it can be awaited, handed to `$transaction`, or followed along a relation. */
export type Query<T> = Promise<T>;
export type Fluent<P extends Payload, T> = Promise<T> & {
  [K in keyof P['objects']]: <A extends SelectionArgs>(args?: A) => Promise<Related<P['objects'][K], A> | null>;
};

type Grouped<P extends Payload, A> = A extends { readonly by: readonly (infer K)[] }
  ? Pick<P['scalars'], Extract<keyof P['scalars'], K>>
  : A extends { readonly by: infer K }
    ? Pick<P['scalars'], Extract<keyof P['scalars'], K>>
    : {};
interface Aggregated<P extends Payload> {
  _count: any;
  _avg: { [field: string]: number | null };
  _sum: { [field: string]: number | null };
  _min: Partial<P['scalars']>;
  _max: Partial<P['scalars']>;
}

/** `prisma.user`. */
export interface Delegate<P extends Payload> {
  /** @source database.read */
  findUnique<A extends SelectionArgs & { where?: WhereOf<P> }>(args: A): Fluent<P, Result<P, A> | null>;
  /** @source database.read */
  findUniqueOrThrow<A extends SelectionArgs & { where?: WhereOf<P> }>(args: A): Fluent<P, Result<P, A>>;
  /** @source database.read */
  findFirst<A extends SelectionArgs & { where?: WhereOf<P> }>(args?: A): Fluent<P, Result<P, A> | null>;
  /** @source database.read */
  findFirstOrThrow<A extends SelectionArgs & { where?: WhereOf<P> }>(args?: A): Fluent<P, Result<P, A>>;
  /** @source database.read */
  findMany<A extends SelectionArgs & { where?: WhereOf<P> }>(args?: A): Query<Result<P, A>[]>;
  /** @sink database args.data */
  create<A extends SelectionArgs & { data?: CreateOf<P> }>(args: A): Fluent<P, Result<P, A>>;
  /** @sink database args.data */
  createMany(args?: { data: CreateOf<P> | readonly CreateOf<P>[]; skipDuplicates?: boolean }): Query<BatchPayload>;
  /** @sink database args.data */
  createManyAndReturn<A extends SelectionArgs>(args?: A): Query<Result<P, A>[]>;
  /**
   * @source database.update
   * @sink database args.data
   */
  update<A extends SelectionArgs & { data?: UpdateOf<P>; where?: WhereOf<P> }>(args: A): Fluent<P, Result<P, A>>;
  /**
   * @source database.update
   * @sink database args.data
   */
  updateMany(args: { data: UpdateOf<P>; where?: WhereOf<P>; limit?: number }): Query<BatchPayload>;
  /**
   * @source database.update
   * @sink database args.data
   */
  updateManyAndReturn<A extends SelectionArgs>(args: A): Query<Result<P, A>[]>;
  /**
   * @source database.update
   * @sink database args.create args.update
   */
  upsert<A extends SelectionArgs & { create?: CreateOf<P>; update?: UpdateOf<P>; where?: WhereOf<P> }>(args: A): Fluent<P, Result<P, A>>;
  /** @source database.delete */
  delete<A extends SelectionArgs & { where?: WhereOf<P> }>(args: A): Fluent<P, Result<P, A>>;
  /** @source database.delete */
  deleteMany(args?: { where?: WhereOf<P>; limit?: number }): Query<BatchPayload>;
  count(args?: { select?: undefined; where?: WhereOf<P>; [other: string]: any }): Query<number>;
  count(args: { select: any; where?: WhereOf<P>; [other: string]: any }): Query<{ [field: string]: number }>;
  /** @source database.read */
  aggregate(args: SelectionArgs): Query<Aggregated<P>>;
  /** @source database.read */
  groupBy<const A extends { by: any; [other: string]: any }>(args: A): Query<(Grouped<P, A> & Aggregated<P>)[]>;
  /** @source database.read */
  findRaw(args?: any): Query<Prisma.JsonObject>;
  /** @source database.read */
  aggregateRaw(args?: any): Query<Prisma.JsonObject>;
  readonly fields: { [K in keyof P['scalars']]: any };
}

type Denied = '$connect' | '$disconnect' | '$on' | '$transaction' | '$use' | '$extends';
/** Fields that an extension computes from a row. */
export type Computed<R> = { [field: string]: { needs?: any; compute: (row: R) => any } };
export type ExtendedClient<C, E> = E extends (client: any) => infer R ? R : C & Extended<E>;
type Extended<E> = (E extends { readonly client: infer C } ? C : unknown) & (E extends { readonly model: infer M } ? M : unknown);

/** The methods of every client; a client of a schema adds a delegate for each model. */
export class ClientBase {
  constructor(options?: any);
  $connect(): Promise<void>;
  $disconnect(): Promise<void>;
  $on(event: any, listener: (event: any) => void): this;
  $use(middleware: (params: any, next: (params: any) => Promise<any>) => Promise<any>): void;
  $extends<const E>(extension: E): ExtendedClient<this, E>;
  $transaction<R>(run: (client: Omit<this, Denied>) => Promise<R>, options?: any): Promise<R>;
  $transaction<Q extends readonly Promise<any>[]>(
    queries: readonly [...Q],
    options?: any,
  ): Promise<{ -readonly [K in keyof Q]: Awaited<Q[K]> }>;
  /**
   * @source database.read
   * @sink database query values statement=query
   */
  $queryRaw<T = unknown>(query: TemplateStringsArray | Prisma.Sql, ...values: any[]): Query<T>;
  /**
   * @source database.read
   * @sink database query values statement=query
   */
  $queryRawUnsafe<T = unknown>(query: string, ...values: any[]): Query<T>;
  /** @source database.read */
  $queryRawTyped<T = unknown>(query: any): Query<T>;
  /** @sink database query values statement=query */
  $executeRaw(query: TemplateStringsArray | Prisma.Sql, ...values: any[]): Query<number>;
  /** @sink database query values statement=query */
  $executeRawUnsafe(query: string, ...values: any[]): Query<number>;
  $runCommandRaw(command: any): Query<any>;
}

/** The client of a schema that could not be found: its records are not known. */
interface AnyPayload extends Payload {
  scalars: { [field: string]: any };
  objects: { [field: string]: any };
}
export class PrismaClient<O = any, L = any> extends ClientBase {
  readonly [model: string]: any;
}

export namespace Prisma {
  type JsonPrimitive = string | number | boolean | null;
  interface JsonObject {
    [key: string]: JsonValue | undefined;
  }
  interface JsonArray extends Array<JsonValue> {}
  type JsonValue = string | number | boolean | JsonObject | JsonArray | null;
  type InputJsonValue = any;
  type InputJsonObject = any;
  type InputJsonArray = any;
  type NullableJsonNullValueInput = any;
  type JsonNullValueInput = any;
  const DbNull: any;
  const JsonNull: any;
  const AnyNull: any;
  const skip: any;

  class Decimal {
    constructor(value: string | number | Decimal);
    toNumber(): number;
    toString(): string;
    toFixed(places?: number): string;
    add(other: any): Decimal;
    plus(other: any): Decimal;
    sub(other: any): Decimal;
    minus(other: any): Decimal;
    mul(other: any): Decimal;
    times(other: any): Decimal;
    div(other: any): Decimal;
    eq(other: any): boolean;
    equals(other: any): boolean;
    gt(other: any): boolean;
    gte(other: any): boolean;
    lt(other: any): boolean;
    lte(other: any): boolean;
    isZero(): boolean;
    isNegative(): boolean;
  }

  class Sql {
    readonly sql: string;
    readonly text: string;
    readonly strings: string[];
    readonly values: unknown[];
  }
  /** @sink database values statement=strings */
  function sql(strings: readonly string[], ...values: any[]): Sql;
  function join(values: readonly any[], separator?: string, prefix?: string, suffix?: string): Sql;
  function raw(text: string): Sql;
  const empty: Sql;

  class PrismaClientKnownRequestError extends Error {
    constructor(message: string, options: any);
    code: string;
    meta?: Record<string, unknown>;
    clientVersion: string;
    batchRequestIdx?: number;
  }
  class PrismaClientUnknownRequestError extends Error {
    clientVersion: string;
  }
  class PrismaClientRustPanicError extends Error {
    clientVersion: string;
  }
  class PrismaClientInitializationError extends Error {
    clientVersion: string;
    errorCode?: string;
  }
  class PrismaClientValidationError extends Error {
    clientVersion: string;
  }

  type SortOrder = 'asc' | 'desc';
  const SortOrder: { readonly asc: 'asc'; readonly desc: 'desc' };
  type QueryMode = 'default' | 'insensitive';
  const QueryMode: { readonly default: 'default'; readonly insensitive: 'insensitive' };
  type NullsOrder = 'first' | 'last';
  type TransactionIsolationLevel = 'ReadUncommitted' | 'ReadCommitted' | 'RepeatableRead' | 'Serializable' | 'Snapshot';
  const TransactionIsolationLevel: { readonly [L in TransactionIsolationLevel]: L };
  type LogLevel = 'info' | 'query' | 'warn' | 'error';
  type LogDefinition = any;
  type QueryEvent = { timestamp: Date; query: string; params: string; duration: number; target: string };
  type LogEvent = { timestamp: Date; message: string; target: string };
  type PrismaClientOptions = any;
  type MiddlewareParams = any;
  type Middleware = (params: any, next: (params: any) => Promise<any>) => Promise<any>;
  type PrismaAction = string;
  type BatchPayload = import('@prisma/client').BatchPayload;
  type PrismaPromise<T> = Promise<T>;
  type StringFilter = any;
  type DateTimeFilter = any;
  type IntFilter = any;
  function validator<V>(): <S extends V>(value: S) => S;
  function defineExtension<E>(extension: E): E;
  function getExtensionContext<T>(self: T): any;
}

/** Names that a schema's own models cannot hide. */
export type DateTime = Date;
export type Bytes = Uint8Array;
