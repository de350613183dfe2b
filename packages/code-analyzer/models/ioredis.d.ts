import EventEmitter = require('events');

declare namespace Redis {
  interface RedisOptions {
    host?: string;
    port?: number;
    path?: string;
    username?: string;
    password?: string;
    db?: number;
    tls?: any;
    keyPrefix?: string;
    lazyConnect?: boolean;
    maxRetriesPerRequest?: number | null;
    [other: string]: any;
  }
  type RedisKey = string | Buffer;
  type RedisValue = string | number | Buffer;
  /** Commands that are sent together. */
  interface ChainableCommander {
    /** @sink cache value */
    set(key: RedisKey, value: any, ...options: any[]): ChainableCommander;
    /** @sink cache value */
    setex(key: RedisKey, seconds: any, value: any): ChainableCommander;
    /** @sink cache value */
    setnx(key: RedisKey, value: any): ChainableCommander;
    /** @sink cache values */
    mset(...values: any[]): ChainableCommander;
    /** @sink cache values */
    hset(key: RedisKey, ...values: any[]): ChainableCommander;
    /** @sink cache values */
    hmset(key: RedisKey, ...values: any[]): ChainableCommander;
    /** @sink cache values */
    lpush(key: RedisKey, ...values: any[]): ChainableCommander;
    /** @sink cache values */
    rpush(key: RedisKey, ...values: any[]): ChainableCommander;
    /** @sink cache values */
    sadd(key: RedisKey, ...values: any[]): ChainableCommander;
    /** @sink cache values */
    zadd(key: RedisKey, ...values: any[]): ChainableCommander;
    /** @sink queue values */
    xadd(key: RedisKey, ...values: any[]): ChainableCommander;
    /** @sink queue message */
    publish(channel: RedisKey, message: any): ChainableCommander;
    exec(): Promise<any>;
    [command: string]: any;
  }
  type ClusterNode = any;
  class Cluster extends Redis {
    constructor(nodes: ClusterNode[], options?: any);
  }
}
declare class Redis extends EventEmitter {
  /** @transport client redis port */
  constructor(port?: number | string | Redis.RedisOptions);
  /** @transport client redis host options */
  constructor(port: number, host: string, options?: Redis.RedisOptions);
  /** @transport client redis url options */
  constructor(url: string, options: Redis.RedisOptions);
  status: string;
  options: Redis.RedisOptions;
  connect(): Promise<void>;
  disconnect(reconnect?: boolean): void;
  quit(): Promise<'OK'>;
  duplicate(options?: any): Redis;
  /** @source cache.read */
  get(key: Redis.RedisKey): Promise<string | null>;
  /** @source cache.read */
  mget(...keys: any[]): Promise<(string | null)[]>;
  /** @source cache.read */
  hget(key: Redis.RedisKey, field: any): Promise<string | null>;
  /** @source cache.read */
  hgetall(key: Redis.RedisKey): Promise<Record<string, string>>;
  /** @source cache.read */
  lrange(key: Redis.RedisKey, start: any, stop: any): Promise<string[]>;
  /** @source cache.read */
  smembers(key: Redis.RedisKey): Promise<string[]>;
  /** @sink cache value */
  set(key: Redis.RedisKey, value: any, ...options: any[]): Promise<'OK' | null>;
  /** @sink cache value */
  setex(key: Redis.RedisKey, seconds: any, value: any): Promise<'OK'>;
  /** @sink cache value */
  psetex(key: Redis.RedisKey, milliseconds: any, value: any): Promise<'OK'>;
  /** @sink cache value */
  setnx(key: Redis.RedisKey, value: any): Promise<number>;
  /** @sink cache value */
  getset(key: Redis.RedisKey, value: any): Promise<string | null>;
  /** @sink cache values */
  mset(...values: any[]): Promise<'OK'>;
  /** @sink cache values */
  hset(key: Redis.RedisKey, ...values: any[]): Promise<number>;
  /** @sink cache values */
  hmset(key: Redis.RedisKey, ...values: any[]): Promise<'OK'>;
  /** @sink cache values */
  lpush(key: Redis.RedisKey, ...values: any[]): Promise<number>;
  /** @sink cache values */
  rpush(key: Redis.RedisKey, ...values: any[]): Promise<number>;
  /** @sink cache values */
  sadd(key: Redis.RedisKey, ...values: any[]): Promise<number>;
  /** @sink cache values */
  zadd(key: Redis.RedisKey, ...values: any[]): Promise<any>;
  /** @sink queue values */
  xadd(key: Redis.RedisKey, ...values: any[]): Promise<string | null>;
  /** @sink queue message */
  publish(channel: Redis.RedisKey, message: any): Promise<number>;
  subscribe(...channels: any[]): Promise<any>;
  psubscribe(...patterns: any[]): Promise<any>;
  unsubscribe(...channels: any[]): Promise<any>;
  del(...keys: any[]): Promise<number>;
  unlink(...keys: any[]): Promise<number>;
  exists(...keys: any[]): Promise<number>;
  expire(key: Redis.RedisKey, seconds: any, ...options: any[]): Promise<number>;
  pexpire(key: Redis.RedisKey, milliseconds: any): Promise<number>;
  ttl(key: Redis.RedisKey): Promise<number>;
  incr(key: Redis.RedisKey): Promise<number>;
  incrby(key: Redis.RedisKey, by: any): Promise<number>;
  decr(key: Redis.RedisKey): Promise<number>;
  keys(pattern: string): Promise<string[]>;
  scan(cursor: any, ...options: any[]): Promise<[string, string[]]>;
  hdel(key: Redis.RedisKey, ...fields: any[]): Promise<number>;
  ping(message?: string): Promise<string>;
  flushall(): Promise<'OK'>;
  flushdb(): Promise<'OK'>;
  pipeline(commands?: any): Redis.ChainableCommander;
  multi(options?: any): Redis.ChainableCommander;
  eval(...values: any[]): Promise<any>;
  [command: string]: any;
}
declare namespace Redis {
  export { self as Redis, self as default };
}
import self = Redis;
export = Redis;
