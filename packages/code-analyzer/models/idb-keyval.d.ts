/** @sink client-storage value */
export function set(key: any, value: any, store?: any): Promise<void>;
/** @sink client-storage entries */
export function setMany(entries: [any, any][], store?: any): Promise<void>;
export function get<T = any>(key: any, store?: any): Promise<T | undefined>;
export function getMany<T = any>(keys: any[], store?: any): Promise<T[]>;
export function update<T = any>(key: any, change: (old: T | undefined) => T, store?: any): Promise<void>;
export function del(key: any, store?: any): Promise<void>;
export function clear(store?: any): Promise<void>;
export function keys(store?: any): Promise<any[]>;
export function values<T = any>(store?: any): Promise<T[]>;
export function entries<T = any>(store?: any): Promise<[any, T][]>;
export function createStore(database: string, name: string): any;
