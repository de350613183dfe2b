/** Valibot, narrowed to what carries the key of a schema to the value that is read. */
export interface BaseSchema<I = any, O = any, E = any> {
  readonly __input?: I;
  readonly __output: O;
  readonly kind: 'schema';
}
export type GenericSchema<I = any, O = I> = BaseSchema<I, O>;
export type BaseIssue<I = any> = any;
export type InferOutput<S> = S extends { readonly __output: infer O } ? O : any;
export type InferInput<S> = InferOutput<S>;
export type Output<S> = InferOutput<S>;
export type Input<S> = InferOutput<S>;
type Entries<E> = { [K in keyof E]: InferOutput<E[K]> };
export interface ObjectSchema<E = any, M = any> extends BaseSchema<Entries<E>, Entries<E>> {
  readonly entries: E;
}
/** Keys that the schema does not name come through as well. */
export interface LooseObjectSchema<E = any, M = any> extends BaseSchema<Entries<E> & Record<string, unknown>> {
  readonly entries: E;
}
type Schema<T> = BaseSchema<T, T>;
type EntriesOf<S> = S extends { readonly entries: infer E } ? E : never;

/** @passes input -> return as declared */
export function parse<S>(schema: S, input: unknown, config?: any): InferOutput<S>;
/** @passes input -> return as declared */
export function parseAsync<S>(schema: S, input: unknown, config?: any): Promise<InferOutput<S>>;
type Checked<S> =
  | { success: true; output: InferOutput<S>; issues?: any; typed: boolean }
  | { success: false; output: InferOutput<S>; issues: any; typed: boolean };
/** @passes input -> return.output as declared */
export function safeParse<S>(schema: S, input: unknown, config?: any): Checked<S>;
/** @passes input -> return.output as declared */
export function safeParseAsync<S>(schema: S, input: unknown, config?: any): Promise<Checked<S>>;
export function parser<S>(schema: S, config?: any): (input: unknown) => InferOutput<S>;
export function is<S>(schema: S, input: unknown): input is InferOutput<S>;
export function assert<S>(schema: S, input: unknown): asserts input is InferOutput<S>;

export function object<E>(entries: E, message?: any): ObjectSchema<E>;
export function strictObject<E>(entries: E, message?: any): ObjectSchema<E>;
export function looseObject<E>(entries: E, message?: any): LooseObjectSchema<E>;
export function objectAsync<E>(entries: E, message?: any): ObjectSchema<E>;
export function partial<S>(schema: S, keys?: any): ObjectSchema<EntriesOf<S>>;
export function required<S>(schema: S, keys?: any): ObjectSchema<EntriesOf<S>>;
export function pick<S, const K extends readonly (keyof EntriesOf<S>)[]>(schema: S, keys: K): ObjectSchema<Pick<EntriesOf<S>, K[number]>>;
export function omit<S, const K extends readonly (keyof EntriesOf<S>)[]>(schema: S, keys: K): ObjectSchema<Omit<EntriesOf<S>, K[number]>>;
export function intersect<const S extends readonly any[]>(schemas: S, message?: any): Schema<Together<InferOutput<S[number]>>>;
type Together<U> = (U extends any ? (value: U) => void : never) extends (value: infer I) => void ? I : never;
export function union<const S extends readonly any[]>(schemas: S, message?: any): Schema<InferOutput<S[number]>>;
export function variant<const S extends readonly any[]>(key: string, schemas: S, message?: any): Schema<InferOutput<S[number]>>;
export function array<S>(schema: S, message?: any): Schema<InferOutput<S>[]>;
export function set<S>(schema: S, message?: any): Schema<Set<InferOutput<S>>>;
export function map<K, V>(key: K, value: V, message?: any): Schema<Map<InferOutput<K>, InferOutput<V>>>;
export function record<K, V>(key: K, value: V, message?: any): Schema<{ [key: string]: InferOutput<V> }>;
export function tuple<const S extends readonly any[]>(schemas: S, message?: any): Schema<{ [I in keyof S]: InferOutput<S[I]> }>;
export function optional<S>(schema: S, fallback?: any): Schema<InferOutput<S> | undefined>;
export function exactOptional<S>(schema: S, fallback?: any): Schema<InferOutput<S> | undefined>;
export function nullable<S>(schema: S, fallback?: any): Schema<InferOutput<S> | null>;
export function nullish<S>(schema: S, fallback?: any): Schema<InferOutput<S> | null | undefined>;
export function nonNullish<S>(schema: S, message?: any): Schema<NonNullable<InferOutput<S>>>;
export function nonOptional<S>(schema: S, message?: any): Schema<NonNullable<InferOutput<S>>>;
export function fallback<S>(schema: S, value: any): S;
export function lazy<S>(make: (input: unknown) => S): S;
export function pipe<S>(schema: S): S;
export function pipe<S, A extends readonly any[]>(schema: S, ...actions: A): Schema<Piped<InferOutput<S>, A>>;
export function pipeAsync<S, A extends readonly any[]>(schema: S, ...actions: A): Schema<Piped<InferOutput<S>, A>>;
type Piped<O, A extends readonly any[]> = A extends readonly [infer F, ...infer R]
  ? Piped<F extends { readonly __becomes: infer N } ? N : F extends { readonly kind: 'schema'; readonly __output: infer N } ? N : O, R>
  : O;
export function transform<I, O>(change: (input: I) => O): { readonly __becomes: O };
export function transformAsync<I, O>(change: (input: I) => Promise<O>): { readonly __becomes: O };
export function string(message?: any): Schema<string>;
export function number(message?: any): Schema<number>;
export function bigint(message?: any): Schema<bigint>;
export function boolean(message?: any): Schema<boolean>;
export function date(message?: any): Schema<Date>;
export function any(): Schema<any>;
export function unknown(): Schema<unknown>;
export function never(message?: any): Schema<never>;
export function blob(message?: any): Schema<Blob>;
export function file(message?: any): Schema<any>;
export function literal<const V>(value: V, message?: any): Schema<V>;
export function picklist<const V extends readonly any[]>(values: V, message?: any): Schema<V[number]>;
declare function enum_<E>(values: E, message?: any): Schema<E[keyof E]>;
declare function null_(message?: any): Schema<null>;
declare function undefined_(message?: any): Schema<undefined>;
declare function void_(message?: any): Schema<void>;
export { enum_, enum_ as enum, null_, null_ as null, undefined_, undefined_ as undefined, void_, void_ as void };
export function custom<T>(check: (input: unknown) => boolean, message?: any): Schema<T>;
export function instance<C extends new (...values: any[]) => any>(type: C, message?: any): Schema<InstanceType<C>>;
export function forward(...values: any[]): any;
export function partialCheck(...values: any[]): any;
export function flatten(issues: any): any;
export class ValiError<S = any> extends Error {
  readonly issues: any;
}
export function email(...values: any[]): any;
export function url(...values: any[]): any;
export function uuid(...values: any[]): any;
export function ulid(...values: any[]): any;
export function cuid2(...values: any[]): any;
export function nanoid(...values: any[]): any;
export function ip(...values: any[]): any;
export function ipv4(...values: any[]): any;
export function ipv6(...values: any[]): any;
export function mac(...values: any[]): any;
export function imei(...values: any[]): any;
export function isoDate(...values: any[]): any;
export function isoDateTime(...values: any[]): any;
export function isoTime(...values: any[]): any;
export function isoTimestamp(...values: any[]): any;
export function isoWeek(...values: any[]): any;
export function creditCard(...values: any[]): any;
export function bic(...values: any[]): any;
export function hash(...values: any[]): any;
export function hexColor(...values: any[]): any;
export function regex(...values: any[]): any;
export function minLength(...values: any[]): any;
export function maxLength(...values: any[]): any;
export function length(...values: any[]): any;
export function nonEmpty(...values: any[]): any;
export function empty(...values: any[]): any;
export function includes(...values: any[]): any;
export function excludes(...values: any[]): any;
export function startsWith(...values: any[]): any;
export function endsWith(...values: any[]): any;
export function trim(...values: any[]): any;
export function trimStart(...values: any[]): any;
export function trimEnd(...values: any[]): any;
export function toLowerCase(...values: any[]): any;
export function toUpperCase(...values: any[]): any;
export function normalize(...values: any[]): any;
export function minValue(...values: any[]): any;
export function maxValue(...values: any[]): any;
export function value(...values: any[]): any;
export function integer(...values: any[]): any;
export function finite(...values: any[]): any;
export function safeInteger(...values: any[]): any;
export function multipleOf(...values: any[]): any;
export function check(...values: any[]): any;
export function checkAsync(...values: any[]): any;
export function rawCheck(...values: any[]): any;
export function rawTransform(...values: any[]): any;
export function brand(...values: any[]): any;
export function readonly(...values: any[]): any;
export function description(...values: any[]): any;
export function title(...values: any[]): any;
export function metadata(...values: any[]): any;
export function digits(...values: any[]): any;
export function decimal(...values: any[]): any;
export function octal(...values: any[]): any;
export function emoji(...values: any[]): any;
export function base64(...values: any[]): any;
export function size(...values: any[]): any;
export function minSize(...values: any[]): any;
export function maxSize(...values: any[]): any;
export function mimeType(...values: any[]): any;
export function words(...values: any[]): any;
export function someItem(...values: any[]): any;
export function everyItem(...values: any[]): any;
export function filterItems(...values: any[]): any;
export function mapItems(...values: any[]): any;
export function sortItems(...values: any[]): any;
export function findItem(...values: any[]): any;
export function config(...values: any[]): any;
