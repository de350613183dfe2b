/** @upstash/redis: commands over HTTP; values are written as JSON. */
interface Commands {
  /** @sink cache value */
  set(key: string, value: any, options?: any): any;
  /** @sink cache value */
  setex(key: string, seconds: number, value: any): any;
  /** @sink cache value */
  setnx(key: string, value: any): any;
  /** @sink cache value */
  getset(key: string, value: any): any;
  /** @sink cache values */
  mset(values: any): any;
  /** @sink cache values */
  hset(key: string, values: any): any;
  /** @sink cache values */
  hmset(key: string, values: any): any;
  /** @sink cache value */
  hsetnx(key: string, field: string, value: any): any;
  /** @sink cache values */
  lpush(key: string, ...values: any[]): any;
  /** @sink cache values */
  rpush(key: string, ...values: any[]): any;
  /** @sink cache values */
  sadd(key: string, ...values: any[]): any;
  /** @sink cache values */
  zadd(key: string, ...values: any[]): any;
  /** @sink queue values */
  xadd(key: string, id: string, values: any, options?: any): any;
  /** @sink queue message */
  publish(channel: string, message: any): any;
}
interface Json {
  /** @sink cache value */
  set(key: string, path: string, value: any, options?: any): any;
  /** @sink cache values */
  arrappend(key: string, path: string, ...values: any[]): any;
  get(key: string, ...paths: any[]): Promise<any>;
  del(key: string, path?: string): Promise<number>;
  [command: string]: any;
}
export interface Pipeline extends Commands {
  exec(): Promise<any[]>;
  readonly json: Json;
  [command: string]: any;
}
export interface Redis extends Commands {}
export class Redis {
  constructor(options?: any);
  static fromEnv(options?: any): Redis;
  /** @source cache.read */
  get<T = any>(key: string): Promise<T | null>;
  /** @source cache.read */
  hget<T = any>(key: string, field: string): Promise<T | null>;
  /** @source cache.read */
  hgetall<T = any>(key: string): Promise<T | null>;
  /** @source cache.read */
  mget<T = any>(...keys: any[]): Promise<T>;
  readonly json: Json;
  pipeline(): Pipeline;
  multi(): Pipeline;
  del(...keys: string[]): Promise<number>;
  expire(key: string, seconds: number): Promise<any>;
  incr(key: string): Promise<number>;
  [command: string]: any;
}
