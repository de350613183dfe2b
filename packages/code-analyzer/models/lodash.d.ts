type Keys<T, K> = Extract<keyof T, K>;
type Collection<T> = readonly T[] | Record<string, T> | null | undefined;

export function pick<T extends object, K extends string>(object: T, ...keys: (K | readonly K[])[]): Pick<T, Keys<T, K>>;
export function pick(object: any, ...keys: any[]): any;
export function pickBy<T>(object: T, predicate?: (value: any, key: string) => any): Partial<T>;
export function omit<T extends object, K extends string>(object: T, ...keys: (K | readonly K[])[]): Omit<T, K>;
export function omit(object: any, ...keys: any[]): any;
export function omitBy<T>(object: T, predicate?: (value: any, key: string) => any): Partial<T>;
/** @passes value -> return */
export function clone<T>(value: T): T;
/** @passes value -> return */
export function cloneDeep<T>(value: T): T;
/** @passes target sources -> return */
export function merge<T, S extends any[]>(target: T, ...sources: S): T & S[number];
/** @passes target sources -> return */
export function assign<T, S extends any[]>(target: T, ...sources: S): T & S[number];
/** @passes target sources -> return */
export function defaults<T, S extends any[]>(target: T, ...sources: S): T & S[number];
/** @passes target sources -> return */
export function defaultsDeep<T>(target: T, ...sources: any[]): T;
/** @passes object -> return */
export function get<T extends object, K extends keyof T>(object: T, path: K, defaultValue?: any): T[K];
/** @passes object -> return */
export function get(object: any, path: any, defaultValue?: any): any;
export function set<T>(object: T, path: any, value: any): T;
export function has(object: any, path: any): boolean;
export function unset(object: any, path: any): boolean;
export function keys(object?: any): string[];
/** @passes object -> return */
export function values<T>(object: Record<string, T> | readonly T[] | null | undefined): T[];
/** @passes object -> return */
export function toPairs<T>(object?: Record<string, T>): [string, T][];
/** @passes object -> return */
export function entries<T>(object?: Record<string, T>): [string, T][];
export function fromPairs<T>(pairs: readonly (readonly [any, T])[]): Record<string, T>;
export function mapValues<T extends object, U>(object: T, iteratee: (value: T[keyof T], key: string) => U): { [K in keyof T]: U };
export function mapValues<T>(object: T): T;
export function mapKeys<T>(object: Record<string, T>, iteratee?: any): Record<string, T>;
export function invert(object: any): Record<string, string>;
export function transform(object: any, iteratee?: any, accumulator?: any): any;

export function map<T, U>(collection: Collection<T>, iteratee: (value: T, key: any) => U): U[];
export function map<T, K extends keyof T>(collection: Collection<T>, iteratee: K): T[K][];
export function map(collection: any, iteratee?: any): any[];
export function filter<T>(collection: Collection<T>, predicate?: any): T[];
export function reject<T>(collection: Collection<T>, predicate?: any): T[];
export function find<T>(collection: Collection<T>, predicate?: any, from?: number): T | undefined;
export function findLast<T>(collection: Collection<T>, predicate?: any): T | undefined;
export function findIndex<T>(collection: readonly T[], predicate?: any): number;
export function forEach<C extends Collection<any>>(
  collection: C,
  iteratee?: C extends Collection<infer T> ? (value: T, key: any) => any : never,
): C;
export function each<C extends Collection<any>>(
  collection: C,
  iteratee?: C extends Collection<infer T> ? (value: T, key: any) => any : never,
): C;
export function reduce<T, U>(collection: Collection<T>, iteratee: (total: U, value: T, key: any) => U, start: U): U;
export function reduce<T>(collection: Collection<T>, iteratee: (total: T, value: T, key: any) => T): T | undefined;
export function some<T>(collection: Collection<T>, predicate?: any): boolean;
export function every<T>(collection: Collection<T>, predicate?: any): boolean;
export function includes(collection: any, value: any, from?: number): boolean;
export function groupBy<T>(collection: Collection<T>, iteratee?: any): Record<string, T[]>;
export function keyBy<T>(collection: Collection<T>, iteratee?: any): Record<string, T>;
export function countBy<T>(collection: Collection<T>, iteratee?: any): Record<string, number>;
export function partition<T>(collection: Collection<T>, predicate?: any): [T[], T[]];
export function sortBy<T>(collection: Collection<T>, ...iteratees: any[]): T[];
export function orderBy<T>(collection: Collection<T>, iteratees?: any, orders?: any): T[];
export function shuffle<T>(collection: Collection<T>): T[];
export function sample<T>(collection: Collection<T>): T | undefined;
export function sampleSize<T>(collection: Collection<T>, size?: number): T[];
export function size(collection: any): number;

export function chunk<T>(array: readonly T[] | null | undefined, size?: number): T[][];
export function compact<T>(array: readonly (T | null | undefined | false | '' | 0)[] | null | undefined): T[];
export function concat<T>(array: T | readonly T[], ...values: any[]): T[];
export function difference<T>(array: readonly T[] | null | undefined, ...others: any[]): T[];
export function differenceBy<T>(array: readonly T[] | null | undefined, ...others: any[]): T[];
export function intersection<T>(...arrays: any[]): T[];
export function intersectionBy<T>(...arrays: any[]): T[];
export function union<T>(...arrays: (readonly T[] | null | undefined)[]): T[];
export function unionBy<T>(...arrays: any[]): T[];
export function uniq<T>(array: readonly T[] | null | undefined): T[];
export function uniqBy<T>(array: readonly T[] | null | undefined, iteratee?: any): T[];
export function uniqWith<T>(array: readonly T[] | null | undefined, comparator?: any): T[];
export function without<T>(array: readonly T[], ...values: any[]): T[];
export function flatten<T>(array: readonly (T | readonly T[])[] | null | undefined): T[];
export function flattenDeep<T = any>(array: any): T[];
export function flatMap<T, U>(collection: Collection<T>, iteratee: (value: T) => U | readonly U[]): U[];
export function flatMap<T>(collection: Collection<T | readonly T[]>): T[];
export function head<T>(array: readonly T[] | null | undefined): T | undefined;
export function first<T>(array: readonly T[] | null | undefined): T | undefined;
export function last<T>(array: readonly T[] | null | undefined): T | undefined;
export function nth<T>(array: readonly T[], index?: number): T | undefined;
export function take<T>(array: readonly T[] | null | undefined, count?: number): T[];
export function takeRight<T>(array: readonly T[], count?: number): T[];
export function drop<T>(array: readonly T[] | null | undefined, count?: number): T[];
export function dropRight<T>(array: readonly T[], count?: number): T[];
export function slice<T>(array: readonly T[], start?: number, end?: number): T[];
export function reverse<T>(array: T[]): T[];
export function zip(...arrays: any[]): any[][];
export function zipObject<T>(keys?: readonly any[], values?: readonly T[]): Record<string, T>;
export function indexOf(array: any, value: any, from?: number): number;
export function join(array: any, separator?: string): string;
export function pull<T>(array: T[], ...values: any[]): T[];
export function remove<T>(array: T[], predicate?: any): T[];
export function range(start: number, end?: number, step?: number): number[];
export function times<T>(count: number, iteratee: (index: number) => T): T[];
export function times(count: number): number[];
export function sum(values: any): number;
export function sumBy<T>(collection: readonly T[] | null | undefined, iteratee?: any): number;
export function mean(values: any): number;
export function meanBy(collection: any, iteratee?: any): number;
export function min<T>(values: readonly T[] | null | undefined): T | undefined;
export function max<T>(values: readonly T[] | null | undefined): T | undefined;
export function minBy<T>(values: readonly T[] | null | undefined, iteratee?: any): T | undefined;
export function maxBy<T>(values: readonly T[] | null | undefined, iteratee?: any): T | undefined;
export function clamp(value: number, lower: number, upper?: number): number;
export function round(value: number, precision?: number): number;
export function random(...values: any[]): number;

export function isEmpty(value?: any): boolean;
export function isEqual(a: any, b: any): boolean;
export function isNil(value: any): value is null | undefined;
export function isNull(value: any): value is null;
export function isUndefined(value: any): value is undefined;
export function isString(value?: any): value is string;
export function isNumber(value?: any): value is number;
export function isBoolean(value?: any): value is boolean;
export function isArray(value?: any): value is any[];
export function isObject(value?: any): value is object;
export function isPlainObject(value?: any): boolean;
export function isFunction(value: any): value is (...values: any[]) => any;
export function isDate(value?: any): value is Date;
export function isInteger(value?: any): boolean;
export function isFinite(value?: any): boolean;
export function isNaN(value?: any): boolean;
export function isMatch(object: any, source: any): boolean;

/** @passes text -> return */
export function camelCase(text?: string): string;
/** @passes text -> return */
export function kebabCase(text?: string): string;
/** @passes text -> return */
export function snakeCase(text?: string): string;
/** @passes text -> return */
export function startCase(text?: string): string;
/** @passes text -> return */
export function capitalize(text?: string): string;
/** @passes text -> return */
export function upperFirst(text?: string): string;
/** @passes text -> return */
export function lowerFirst(text?: string): string;
/** @passes text -> return */
export function toLower(text?: string): string;
/** @passes text -> return */
export function toUpper(text?: string): string;
/** @passes text -> return */
export function trim(text?: string, characters?: string): string;
/** @passes text -> return */
export function truncate(text?: string, options?: any): string;
/** @passes text -> return */
export function escape(text?: string): string;
/** @passes text -> return */
export function padStart(text?: string, length?: number, characters?: string): string;
/** @passes text -> return */
export function padEnd(text?: string, length?: number, characters?: string): string;
/** @passes value -> return */
export function toString(value: any): string;
export function template(text?: string, options?: any): (data?: any) => string;
/** @passes value -> return */
export function toNumber(value: any): number;
/** @passes value -> return */
export function castArray<T>(value?: T | readonly T[]): T[];

export function debounce<T extends (...values: any[]) => any>(run: T, wait?: number, options?: any): T & { cancel(): void; flush(): any };
export function throttle<T extends (...values: any[]) => any>(run: T, wait?: number, options?: any): T & { cancel(): void; flush(): any };
export function memoize<T extends (...values: any[]) => any>(run: T, resolver?: any): T & { cache: any };
export function once<T extends (...values: any[]) => any>(run: T): T;
export function noop(...values: any[]): void;
export function identity<T>(value: T): T;
export function identity(): undefined;
export function constant<T>(value: T): () => T;
export function uniqueId(prefix?: string): string;
export function chain(value: any): any;
export function flow(...functions: any[]): any;
export function partial(run: any, ...values: any[]): any;
export function curry(run: any): any;
export function bindAll(object: any, ...names: any[]): any;
export function delay(run: any, wait: number, ...values: any[]): number;
export function defer(run: any, ...values: any[]): number;
export function attempt(run: any, ...values: any[]): any;
export function property(path: any): (object: any) => any;
export function matches(source: any): (object: any) => boolean;
export function iteratee(value: any): any;
