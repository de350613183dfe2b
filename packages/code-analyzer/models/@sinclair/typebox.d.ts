/** Schemas that are types at the same time: a key is declared once, where the schema says what it holds. */
export interface TSchema {
  static: any;
  [option: string]: any;
}
export type Static<T, P = any> = T extends { readonly static: infer S } ? S : unknown;
export type StaticDecode<T, P = any> = Static<T>;
export type StaticEncode<T, P = any> = Static<T>;

interface Of<S> extends TSchema {
  static: S;
}
export type TString = Of<string>;
export type TNumber = Of<number>;
export type TInteger = Of<number>;
export type TBoolean = Of<boolean>;
export type TNull = Of<null>;
export type TUndefined = Of<undefined>;
export type TDate = Of<Date>;
export type TAny = Of<any>;
export type TUnknown = Of<unknown>;
export type TNever = Of<never>;
export type TLiteral<T = any> = Of<T>;
export type TUnsafe<T> = Of<T>;
export type TOptional<T> = Of<Static<T> | undefined>;
export type TReadonly<T> = Of<Static<T>>;
export type TArray<T = TSchema> = Of<Static<T>[]>;
export type TProperties = Record<string, TSchema>;
export interface TObject<P = any> extends TSchema {
  static: { [K in keyof P]: Static<P[K]> };
  properties: P;
}
export type TUnion<T extends readonly any[] = any[]> = Of<Static<T[number]>>;
export type TIntersect<T extends readonly any[] = any[]> = Of<Together<T>>;
export type TComposite<T extends readonly any[] = any[]> = Of<Together<T>>;
export type TRecord<K = any, V = any> = Of<Record<string, Static<V>>>;
type Together<T> = T extends readonly [infer First, ...infer Rest] ? Static<First> & Together<Rest> : unknown;
type KeyIn<K> = K extends readonly (infer E)[] ? E : K extends TSchema ? Static<K> : K;

interface Builder {
  Object<const P>(properties: P, options?: any): TObject<P>;
  String(options?: any): TString;
  Number(options?: any): TNumber;
  Integer(options?: any): TInteger;
  Boolean(options?: any): TBoolean;
  Null(options?: any): TNull;
  Undefined(options?: any): TUndefined;
  Date(options?: any): TDate;
  Any(options?: any): TAny;
  Unknown(options?: any): TUnknown;
  Never(options?: any): TNever;
  Literal<const T>(value: T, options?: any): TLiteral<T>;
  Enum<T>(item: T, options?: any): Of<T[keyof T]>;
  Unsafe<T>(schema?: any): TUnsafe<T>;
  Optional<T>(schema: T, ...options: any[]): TOptional<T>;
  Readonly<T>(schema: T, ...options: any[]): TReadonly<T>;
  Array<T>(items: T, options?: any): TArray<T>;
  Tuple(items: any[], options?: any): TSchema;
  Union<const T extends readonly any[]>(schemas: T, options?: any): TUnion<T>;
  Intersect<const T extends readonly any[]>(schemas: T, options?: any): TIntersect<T>;
  Composite<const T extends readonly any[]>(schemas: T, options?: any): TComposite<T>;
  Record<K, V>(key: K, value: V, options?: any): TRecord<K, V>;
  Partial<T>(schema: T, options?: any): Of<Partial<Static<T>>>;
  Required<T>(schema: T, options?: any): Of<Required<Static<T>>>;
  Pick<T, const K>(schema: T, keys: K, options?: any): Of<Pick<Static<T>, Extract<keyof Static<T>, KeyIn<K>>>>;
  Omit<T, const K>(schema: T, keys: K, options?: any): Of<Omit<Static<T>, Extract<KeyIn<K>, PropertyKey>>>;
  Transform(schema: any): any;
  Ref(schema: any, options?: any): any;
  Recursive(build: any, options?: any): any;
  Function(parameters: any, returns: any, options?: any): any;
  Promise(item: any, options?: any): any;
  RegExp(pattern: any, options?: any): TString;
  TemplateLiteral(parts: any, options?: any): TString;
  KeyOf(schema: any, options?: any): any;
  Index(schema: any, keys: any, options?: any): any;
}
export const Type: Builder;
export type JavaScriptTypeBuilder = Builder;
export const Kind: unique symbol;
export const FormatRegistry: any;
export const TypeRegistry: any;
export function CloneType(schema: any, options?: any): any;
