/** cache-manager 4 to 7. */
export type Milliseconds = number;
export interface Cache {
  /** @source cache.read */
  get<T = any>(key: string): Promise<T | undefined>;
  /** @sink cache value */
  set(key: string, value: any, ttl?: any): Promise<any>;
  /** @sink cache values */
  mset(values: any[], ttl?: any): Promise<any>;
  del(key: string): Promise<any>;
  clear(): Promise<any>;
  reset(): Promise<void>;
  /** @source cache.read */
  wrap<T>(key: string, run: () => Promise<T> | T, ...options: any[]): Promise<T>;
  readonly store: any;
  readonly stores: any;
  [method: string]: any;
}
export interface MemoryCache extends Cache {}
export interface MultiCache extends Cache {}
export type Store = any;
export type Config = any;
export function caching(...values: any[]): Promise<Cache>;
export function multiCaching(caches: any[]): Cache;
export function createCache(options?: any): Cache;
