/** Yup, narrowed to what carries the key of a schema to the value that is read. */
export interface Schema<T = any, C = any, D = any, F = any> {
  readonly __outputType: T;
  /** @passes value -> return as declared */
  validate(value: any, options: Stripping): Promise<T>;
  /** @passes value -> return as declared */
  validateSync(value: any, options: Stripping): T;
  /** @passes value -> return as declared */
  cast(value: any, options: Stripping): T;
  /** @passes value -> return */
  validate(value: any, options?: any): Promise<T>;
  /** @passes value -> return */
  validateSync(value: any, options?: any): T;
  /** @passes value -> return */
  cast(value: any, options?: any): T;
  isValid(value: any, options?: any): Promise<boolean>;
  isValidSync(value: any, options?: any): boolean;
  validateAt(path: string, value: any, options?: any): Promise<any>;
  required(message?: any): this;
  optional(): this;
  notRequired(): this;
  nullable(message?: any): Nullish<this, null>;
  nonNullable(message?: any): this;
  defined(message?: any): this;
  default(value?: any): this;
  oneOf<const V extends readonly any[]>(values: V, message?: any): Schema<V[number]>;
  notOneOf(values: any, message?: any): this;
  when(...values: any[]): this;
  test(...values: any[]): this;
  transform(change: (value: any, original: any, context: any) => any): this;
  label(label: string): this;
  meta(meta?: any): any;
  describe(options?: any): any;
  concat(other: any): any;
  strip(): this;
  strict(strict?: boolean): this;
  typeError(message?: any): this;
  clone(): this;
}
type Stripping = { stripUnknown: true; strict?: false; [other: string]: any };
type Nullish<S, N> = S;
export type AnySchema<T = any, C = any, D = any, F = any> = Schema<T>;
export type ISchema<T = any, C = any, D = any, F = any> = Schema<T>;
export type InferType<S> = S extends { readonly __outputType: infer T } ? T : any;
export type Asserts<S> = InferType<S>;
export interface StringSchema<T = string, C = any, D = any, F = any> extends Schema<T> {
  email(message?: any): this;
  url(message?: any): this;
  uuid(message?: any): this;
  matches(pattern: any, options?: any): this;
  length(length: any, message?: any): this;
  min(length: any, message?: any): this;
  max(length: any, message?: any): this;
  datetime(options?: any): this;
  trim(message?: any): this;
  lowercase(message?: any): this;
  uppercase(message?: any): this;
  ensure(): this;
}
export interface NumberSchema<T = number, C = any, D = any, F = any> extends Schema<T> {
  min(value: any, message?: any): this;
  max(value: any, message?: any): this;
  lessThan(value: any, message?: any): this;
  moreThan(value: any, message?: any): this;
  positive(message?: any): this;
  negative(message?: any): this;
  integer(message?: any): this;
  truncate(): this;
  round(kind?: any): this;
}
export interface BooleanSchema<T = boolean, C = any, D = any, F = any> extends Schema<T> {
  isTrue(message?: any): this;
  isFalse(message?: any): this;
}
export interface DateSchema<T = Date, C = any, D = any, F = any> extends Schema<T> {
  min(date: any, message?: any): this;
  max(date: any, message?: any): this;
}
export interface ArraySchema<T = any[], C = any, D = any, F = any> extends Schema<T> {
  of<S>(schema: S): ArraySchema<InferType<S>[]>;
  min(length: any, message?: any): this;
  max(length: any, message?: any): this;
  length(length: any, message?: any): this;
  compact(keep?: any): this;
  ensure(): this;
}
type Fields<F> = { [K in keyof F]: InferType<F[K]> };
export interface ObjectSchema<F = any, C = any, D = any, G = any> extends Schema<Fields<F>> {
  readonly fields: F;
  shape<N>(fields: N, excludes?: any): ObjectSchema<Omit<F, keyof N> & N>;
  pick<const K extends readonly (keyof F)[]>(keys: K): ObjectSchema<Pick<F, K[number]>>;
  omit<const K extends readonly (keyof F)[]>(keys: K): ObjectSchema<Omit<F, K[number]>>;
  partial(): ObjectSchema<F>;
  deepPartial(): ObjectSchema<F>;
  noUnknown(...values: any[]): this;
  exact(message?: any): this;
  stripUnknown(): this;
  from(from: any, to: any, alias?: boolean): this;
  camelCase(): this;
  snakeCase(): this;
}
export function object<F = {}>(fields?: F): ObjectSchema<F>;
export function string(): StringSchema;
export function number(): NumberSchema;
declare function bool(): BooleanSchema;
export { bool, bool as boolean };
export function date(): DateSchema;
export function array<S>(schema: S): ArraySchema<InferType<S>[]>;
export function array(): ArraySchema;
export function tuple(schemas: any): Schema;
export function mixed<T = any>(options?: any): Schema<T>;
export function lazy<S>(make: (value: any, options?: any) => S): S;
export function ref(path: string, options?: any): any;
export function reach(schema: any, path: string): any;
export function isSchema(value: any): boolean;
export function addMethod(...values: any[]): void;
export function setLocale(locale: any): void;
export class ValidationError extends Error {
  constructor(...values: any[]);
  readonly value: any;
  readonly path?: string;
  readonly errors: string[];
  readonly inner: ValidationError[];
  readonly params?: any;
}
