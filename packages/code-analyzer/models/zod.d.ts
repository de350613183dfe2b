/** Types as in zod 3 and 4, narrowed to what carries the declaration of a key to the value that is read. */
export interface ZodType<O = any, I = any, Rest = any> {
  readonly _output: O;
  readonly _input: I;
  readonly _def: any;
  readonly description: string | undefined;
  /** @passes value -> return as declared */
  parse(value: unknown, params?: any): O;
  /** @passes value -> return.data as declared */
  safeParse(value: unknown, params?: any): SafeParseReturnType<I, O>;
  /** @passes value -> return as declared */
  parseAsync(value: unknown, params?: any): Promise<O>;
  /** @passes value -> return.data as declared */
  safeParseAsync(value: unknown, params?: any): Promise<SafeParseReturnType<I, O>>;
  optional(): ZodOptional<this>;
  nullable(): ZodNullable<this>;
  nullish(): ZodOptional<ZodNullable<this>>;
  array(): ZodArray<this>;
  promise(): ZodType<Promise<O>, Promise<I>>;
  or<T extends ZodTypeAny>(other: T): ZodUnion<[this, T]>;
  and<T extends ZodTypeAny>(other: T): ZodIntersection<this, T>;
  transform<N>(transform: (value: O, context: any) => N | Promise<N>): ZodEffects<this, N, I>;
  refine<R extends O>(check: (value: O) => value is R, message?: any): ZodEffects<this, R, I>;
  refine(check: (value: O) => any, message?: any): this;
  superRefine(check: (value: O, context: any) => any): this;
  check(...checks: any[]): this;
  default(value: any): ZodDefault<this>;
  prefault(value: any): ZodDefault<this>;
  catch(value: any): this;
  brand<B>(): ZodType<O & { readonly __brand?: B }, I>;
  pipe<T extends ZodTypeAny>(target: T): ZodType<T['_output'], I>;
  readonly(): this;
  describe(text: string): this;
  meta(data?: any): this;
  openapi(...values: any[]): this;
  isOptional(): boolean;
  isNullable(): boolean;
}
export type ZodTypeAny = ZodType<any, any>;
export type ZodSchema<O = any, I = any, Rest = any> = ZodType<O, I>;
export type Schema<O = any, I = any, Rest = any> = ZodType<O, I>;
export type AnyZodObject = ZodObject<any>;

export type SafeParseSuccess<O> = { success: true; data: O; error?: never };
export type SafeParseError<I> = { success: false; error: ZodError<I>; data?: never };
export type SafeParseReturnType<I, O> = SafeParseSuccess<O> | SafeParseError<I>;
export type ZodSafeParseResult<O> = SafeParseReturnType<any, O>;

export interface ZodString extends ZodType<string, string> {
  min(length: number, message?: any): this;
  max(length: number, message?: any): this;
  length(length: number, message?: any): this;
  email(message?: any): this;
  url(message?: any): this;
  uuid(message?: any): this;
  cuid(message?: any): this;
  cuid2(message?: any): this;
  ulid(message?: any): this;
  nanoid(message?: any): this;
  regex(pattern: RegExp, message?: any): this;
  includes(text: string, message?: any): this;
  startsWith(text: string, message?: any): this;
  endsWith(text: string, message?: any): this;
  datetime(options?: any): this;
  date(message?: any): this;
  time(options?: any): this;
  ip(options?: any): this;
  base64(message?: any): this;
  trim(): this;
  toLowerCase(): this;
  toUpperCase(): this;
  nonempty(message?: any): this;
}
export interface ZodNumber extends ZodType<number, number> {
  min(value: number, message?: any): this;
  max(value: number, message?: any): this;
  gt(value: number, message?: any): this;
  gte(value: number, message?: any): this;
  lt(value: number, message?: any): this;
  lte(value: number, message?: any): this;
  int(message?: any): this;
  positive(message?: any): this;
  negative(message?: any): this;
  nonnegative(message?: any): this;
  nonpositive(message?: any): this;
  multipleOf(value: number, message?: any): this;
  step(value: number, message?: any): this;
  finite(message?: any): this;
  safe(message?: any): this;
}
export interface ZodBigInt extends ZodType<bigint, bigint> {
  min(value: bigint, message?: any): this;
  max(value: bigint, message?: any): this;
  positive(message?: any): this;
}
export interface ZodBoolean extends ZodType<boolean, boolean> {}
export interface ZodDate extends ZodType<Date, Date> {
  min(date: Date, message?: any): this;
  max(date: Date, message?: any): this;
}
export interface ZodAny extends ZodType<any, any> {}
export interface ZodUnknown extends ZodType<unknown, unknown> {}
export interface ZodNever extends ZodType<never, never> {}
export interface ZodNull extends ZodType<null, null> {}
export interface ZodUndefined extends ZodType<undefined, undefined> {}
export interface ZodVoid extends ZodType<void, void> {}
export interface ZodLiteral<V> extends ZodType<V, V> {
  readonly value: V;
}
export interface ZodEnum<V> extends ZodType<V, V> {
  readonly options: V[];
  readonly enum: Record<string, V>;
  readonly Enum: Record<string, V>;
  readonly Values: Record<string, V>;
  extract(values: any): ZodEnum<V>;
  exclude(values: any): ZodEnum<V>;
}
export interface ZodNativeEnum<E> extends ZodType<E[keyof E], E[keyof E]> {
  readonly enum: E;
}
export interface ZodOptional<T extends ZodTypeAny> extends ZodType<T['_output'] | undefined, T['_input'] | undefined> {
  unwrap(): T;
}
export interface ZodNullable<T extends ZodTypeAny> extends ZodType<T['_output'] | null, T['_input'] | null> {
  unwrap(): T;
}
export interface ZodDefault<T extends ZodTypeAny> extends ZodType<Exclude<T['_output'], undefined>, T['_input'] | undefined> {
  removeDefault(): T;
}
export interface ZodEffects<T extends ZodTypeAny, O = T['_output'], I = T['_input']> extends ZodType<O, I> {
  innerType(): T;
}
export interface ZodArray<T extends ZodTypeAny, Cardinality = any> extends ZodType<T['_output'][], T['_input'][]> {
  readonly element: T;
  min(length: number, message?: any): this;
  max(length: number, message?: any): this;
  length(length: number, message?: any): this;
  nonempty(message?: any): this;
}
export interface ZodUnion<T extends readonly ZodTypeAny[]> extends ZodType<T[number]['_output'], T[number]['_input']> {
  readonly options: T;
}
export interface ZodDiscriminatedUnion<K, T extends readonly ZodTypeAny[]> extends ZodUnion<T> {}
export interface ZodIntersection<A extends ZodTypeAny, B extends ZodTypeAny> extends ZodType<
  A['_output'] & B['_output'],
  A['_input'] & B['_input']
> {}
export interface ZodTuple<T extends readonly ZodTypeAny[] = any, Rest = any> extends ZodType<
  { -readonly [K in keyof T]: T[K]['_output'] },
  { -readonly [K in keyof T]: T[K]['_input'] }
> {
  rest(schema: ZodTypeAny): this;
}
export interface ZodRecord<K extends ZodTypeAny = any, V extends ZodTypeAny = any> extends ZodType<
  Record<string, V['_output']>,
  Record<string, V['_input']>
> {}
export interface ZodMap<K extends ZodTypeAny, V extends ZodTypeAny> extends ZodType<
  Map<K['_output'], V['_output']>,
  Map<K['_input'], V['_input']>
> {}
export interface ZodSet<T extends ZodTypeAny> extends ZodType<Set<T['_output']>, Set<T['_input']>> {}
export interface ZodLazy<T extends ZodTypeAny> extends ZodType<T['_output'], T['_input']> {}

export type ZodRawShape = { [key: string]: ZodTypeAny };
type OutputOf<S> = { [K in keyof S]: S[K] extends { readonly _output: infer O } ? O : any };
type InputOf<S> = { [K in keyof S]: S[K] extends { readonly _input: infer I } ? I : any };
type Optionals<S> = { [K in keyof S]: S[K] extends ZodTypeAny ? ZodOptional<S[K]> : never };
type Chosen<M> = Extract<keyof M, string>;
/** Keys that the schema does not name are taken away, unless it says otherwise. */
type Named<T, U> = U extends 'passthrough' ? T & Record<string, unknown> : T;

export interface ZodObject<S = ZodRawShape, U = 'strip', Catchall = any, O = any, I = any> extends ZodType<
  Named<OutputOf<S>, U>,
  Named<InputOf<S>, U>
> {
  readonly shape: S;
  extend<E extends ZodRawShape>(shape: E): ZodObject<Omit<S, keyof E> & E, U>;
  safeExtend<E extends ZodRawShape>(shape: E): ZodObject<Omit<S, keyof E> & E, U>;
  augment<E extends ZodRawShape>(shape: E): ZodObject<Omit<S, keyof E> & E, U>;
  merge<E, V>(other: ZodObject<E, V>): ZodObject<Omit<S, keyof E> & E, V>;
  setKey<K extends string, T extends ZodTypeAny>(key: K, schema: T): ZodObject<S & { [P in K]: T }, U>;
  pick<M extends { [K in keyof S]?: true }>(mask: M): ZodObject<Pick<S, Extract<keyof S, Chosen<M>>>, U>;
  omit<M extends { [K in keyof S]?: true }>(mask: M): ZodObject<Omit<S, Chosen<M>>, U>;
  partial(mask?: any): ZodObject<Optionals<S>, U>;
  deepPartial(): ZodObject<Optionals<S>, U>;
  required(mask?: any): ZodObject<S, U>;
  strict(message?: any): ZodObject<S, 'strict'>;
  strip(): ZodObject<S, 'strip'>;
  loose(): ZodObject<S, 'passthrough'>;
  passthrough(): ZodObject<S, 'passthrough'>;
  nonstrict(): ZodObject<S, 'passthrough'>;
  catchall(schema: ZodTypeAny): ZodObject<S, 'passthrough'>;
  keyof(): ZodEnum<keyof S>;
}

export interface ZodIssue {
  code: string;
  path: (string | number)[];
  message: string;
  [other: string]: any;
}
export class ZodError<T = any> extends Error {
  constructor(issues: ZodIssue[]);
  issues: ZodIssue[];
  errors: ZodIssue[];
  format(...values: any[]): any;
  flatten(...values: any[]): { formErrors: string[]; fieldErrors: { [K in keyof T]?: string[] } };
  addIssue(issue: any): void;
  static create(issues: ZodIssue[]): ZodError;
}
export const ZodIssueCode: any;
export const ZodFirstPartyTypeKind: any;
export interface RefinementCtx {
  addIssue(issue: any): void;
  path: (string | number)[];
}

export function string(params?: any): ZodString;
export function number(params?: any): ZodNumber;
export function int(params?: any): ZodNumber;
export function bigint(params?: any): ZodBigInt;
export function boolean(params?: any): ZodBoolean;
export function date(params?: any): ZodDate;
export function any(params?: any): ZodAny;
export function unknown(params?: any): ZodUnknown;
export function never(params?: any): ZodNever;
export function literal<const V>(value: V, params?: any): ZodLiteral<V>;
export function object<S extends ZodRawShape>(shape: S, params?: any): ZodObject<S>;
export function strictObject<S extends ZodRawShape>(shape: S, params?: any): ZodObject<S>;
export function looseObject<S extends ZodRawShape>(shape: S, params?: any): ZodObject<S, 'passthrough'>;
export function array<T extends ZodTypeAny>(element: T, params?: any): ZodArray<T>;
export function union<const T extends readonly ZodTypeAny[]>(options: T, params?: any): ZodUnion<T>;
export function discriminatedUnion<const T extends readonly ZodTypeAny[]>(
  key: string,
  options: T,
  params?: any,
): ZodDiscriminatedUnion<string, T>;
export function intersection<A extends ZodTypeAny, B extends ZodTypeAny>(a: A, b: B): ZodIntersection<A, B>;
export function tuple<const T extends readonly ZodTypeAny[]>(items: T, params?: any): ZodTuple<T>;
export function record<V extends ZodTypeAny>(value: V): ZodRecord<ZodTypeAny, V>;
export function record<V extends ZodTypeAny>(key: ZodTypeAny, value: V, params?: any): ZodRecord<ZodTypeAny, V>;
export function map<K extends ZodTypeAny, V extends ZodTypeAny>(key: K, value: V): ZodMap<K, V>;
export function set<T extends ZodTypeAny>(element: T): ZodSet<T>;
export function lazy<T extends ZodTypeAny>(getter: () => T): ZodLazy<T>;
export function promise<T extends ZodTypeAny>(inner: T): ZodType<Promise<T['_output']>>;
export function optional<T extends ZodTypeAny>(inner: T): ZodOptional<T>;
export function nullable<T extends ZodTypeAny>(inner: T): ZodNullable<T>;
export function preprocess<T extends ZodTypeAny>(
  transform: (value: any, context: any) => unknown,
  schema: T,
): ZodEffects<T, T['_output'], unknown>;
declare function zodEnum<const V extends readonly string[]>(values: V, params?: any): ZodEnum<V[number]>;
declare function zodEnum<const E extends Record<string, string | number>>(values: E, params?: any): ZodEnum<E[keyof E]>;
export function nativeEnum<E>(values: E, params?: any): ZodNativeEnum<E>;
declare function zodInstanceof<T extends abstract new (...values: any[]) => any>(constructor: T, params?: any): ZodType<InstanceType<T>>;
export function custom<T = any>(check?: (value: any) => any, params?: any): ZodType<T>;
declare function zodFunction(...values: any[]): any;
declare const zodNull: () => ZodNull;
declare const zodUndefined: () => ZodUndefined;
declare const zodVoid: () => ZodVoid;
export function nan(params?: any): ZodType<number>;
export function symbol(params?: any): ZodType<symbol>;
export function email(params?: any): ZodString;
export function url(params?: any): ZodString;
export function uuid(params?: any): ZodString;
export function ipv4(params?: any): ZodString;
export function ipv6(params?: any): ZodString;
export function e164(params?: any): ZodString;
export function templateLiteral(parts: any): ZodString;
export function stringbool(params?: any): ZodBoolean;
export function json(params?: any): ZodType<any>;
export const coerce: {
  string(params?: any): ZodString;
  number(params?: any): ZodNumber;
  boolean(params?: any): ZodBoolean;
  bigint(params?: any): ZodBigInt;
  date(params?: any): ZodDate;
};
export const iso: {
  date(params?: any): ZodString;
  datetime(params?: any): ZodString;
  time(params?: any): ZodString;
  duration(params?: any): ZodString;
};
export const NEVER: never;
export function setErrorMap(map: any): void;
export function config(values?: any): any;
export function prettifyError(error: ZodError): string;
export function flattenError(error: ZodError): any;
export function treeifyError(error: ZodError): any;
export function toJSONSchema(schema: ZodTypeAny, params?: any): any;
export const util: any;
export const core: any;
export const locales: any;
export {
  zodEnum as enum,
  zodInstanceof as instanceof,
  zodFunction as function,
  zodNull as null,
  zodUndefined as undefined,
  zodVoid as void,
};

export type output<T extends { readonly _output: any }> = T['_output'];
export type input<T extends { readonly _input: any }> = T['_input'];
export type TypeOf<T extends { readonly _output: any }> = T['_output'];
type Inferred<T extends { readonly _output: any }> = T['_output'];
export type { Inferred as infer };

import * as z from 'zod';
export { z, z as default };
