/** Turns plain objects into instances of classes and back. */
type Class<T> = new (...values: any[]) => T;
type Exposing = { excludeExtraneousValues: true; [other: string]: any };
/** @passes plain -> return as declared */
export function plainToInstance<T, V extends readonly any[]>(type: Class<T>, plain: V, options: Exposing): T[];
/** @passes plain -> return as declared */
export function plainToInstance<T>(type: Class<T>, plain: any, options: Exposing): T;
/** @passes plain -> return */
export function plainToInstance<T, V extends readonly any[]>(type: Class<T>, plain: V, options?: any): T[];
/** @passes plain -> return */
export function plainToInstance<T>(type: Class<T>, plain: any, options?: any): T;
/** @passes plain -> return as declared */
export function plainToClass<T, V extends readonly any[]>(type: Class<T>, plain: V, options: Exposing): T[];
/** @passes plain -> return as declared */
export function plainToClass<T>(type: Class<T>, plain: any, options: Exposing): T;
/** @passes plain -> return */
export function plainToClass<T, V extends readonly any[]>(type: Class<T>, plain: V, options?: any): T[];
/** @passes plain -> return */
export function plainToClass<T>(type: Class<T>, plain: any, options?: any): T;
/** @passes plain -> return */
export function plainToClassFromExist<T>(target: T, plain: any, options?: any): T;
/** @passes object -> return */
export function instanceToPlain<T>(object: T, options?: any): Record<string, any>;
/** @passes object -> return */
export function classToPlain<T>(object: T, options?: any): Record<string, any>;
/** @passes object -> return */
export function instanceToInstance<T>(object: T, options?: any): T;
/** @passes object -> return */
export function serialize<T>(object: T, options?: any): string;
/** @passes json -> return */
export function deserialize<T>(type: Class<T>, json: string, options?: any): T;
/** @passes json -> return */
export function deserializeArray<T>(type: Class<T>, json: string, options?: any): T[];
export function Exclude(options?: any): any;
export function Expose(options?: any): any;
export function Transform(change: (params: TransformFnParams) => any, options?: any): any;
export function Type(type?: (...values: any[]) => any, options?: any): any;
export function TransformInstanceToPlain(...values: any[]): any;
export interface TransformFnParams {
  value: any;
  key: string;
  obj: any;
  type: any;
  options: any;
}
export interface ClassTransformOptions {
  [option: string]: any;
}
export class ClassTransformer {
  plainToInstance<T>(type: Class<T>, plain: any, options?: any): T;
  instanceToPlain<T>(object: T, options?: any): Record<string, any>;
}
export const TransformationType: any;
