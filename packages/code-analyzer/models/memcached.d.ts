/** memcached 2. */
type Callback = (this: any, error: any, found?: any) => void;
declare namespace Memcached {
  type options = any;
  type Location = any;
}
declare class Memcached {
  constructor(servers: Memcached.Location, options?: Memcached.options);
  /** @source cache.read */
  get(key: string, callback: Callback): void;
  /** @source cache.read */
  getMulti(keys: string[], callback: Callback): void;
  /** @sink cache value */
  set(key: string, value: any, lifetime: number, callback: Callback): void;
  /** @sink cache value */
  add(key: string, value: any, lifetime: number, callback: Callback): void;
  /** @sink cache value */
  replace(key: string, value: any, lifetime: number, callback: Callback): void;
  /** @sink cache value */
  append(key: string, value: any, callback: Callback): void;
  /** @sink cache value */
  cas(key: string, value: any, cas: string, lifetime: number, callback: Callback): void;
  del(key: string, callback: Callback): void;
  touch(key: string, lifetime: number, callback: Callback): void;
  flush(callback: Callback): void;
  end(): void;
  on(event: string, listener: (...values: any[]) => void): this;
}
export = Memcached;
