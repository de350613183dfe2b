export interface RedisClientOptions {
  url?: string;
  socket?: any;
  username?: string;
  password?: string;
  database?: number;
  [other: string]: any;
}
interface Client {
  readonly isOpen: boolean;
  readonly isReady: boolean;
  connect(): Promise<this>;
  disconnect(): Promise<void>;
  quit(): Promise<string>;
  close(): Promise<void>;
  destroy(): void;
  duplicate(options?: any): this;
  on(event: string, listener: (...values: any[]) => void): this;
  /** @source cache.read */
  get(key: string): Promise<string | null>;
  /** @source cache.read */
  mGet(keys: string[]): Promise<(string | null)[]>;
  /** @source cache.read */
  hGet(key: string, field: string): Promise<string | undefined>;
  /** @source cache.read */
  hGetAll(key: string): Promise<Record<string, string>>;
  /** @source cache.read */
  lRange(key: string, start: number, stop: number): Promise<string[]>;
  /** @source cache.read */
  sMembers(key: string): Promise<string[]>;
  /** @sink cache value */
  set(key: string, value: any, options?: any): Promise<string | null>;
  /** @sink cache value */
  setEx(key: string, seconds: number, value: any): Promise<string>;
  /** @sink cache value */
  setNX(key: string, value: any): Promise<any>;
  /** @sink cache values */
  mSet(values: any): Promise<string>;
  /** @sink cache values */
  hSet(key: string, ...values: any[]): Promise<number>;
  /** @sink cache values */
  lPush(key: string, ...values: any[]): Promise<number>;
  /** @sink cache values */
  rPush(key: string, ...values: any[]): Promise<number>;
  /** @sink cache values */
  sAdd(key: string, ...values: any[]): Promise<number>;
  /** @sink cache values */
  zAdd(key: string, ...values: any[]): Promise<any>;
  /** @sink queue message */
  publish(channel: string, message: any): Promise<number>;
  /** @sink queue message */
  xAdd(key: string, id: string, message: any, options?: any): Promise<string | null>;
  subscribe(channels: any, listener: (message: string, channel: string) => void): Promise<void>;
  del(keys: any): Promise<number>;
  exists(keys: any): Promise<number>;
  expire(key: string, seconds: number): Promise<any>;
  ttl(key: string): Promise<number>;
  incr(key: string): Promise<number>;
  incrBy(key: string, by: number): Promise<number>;
  decr(key: string): Promise<number>;
  keys(pattern: string): Promise<string[]>;
  scanIterator(options?: any): AsyncIterable<any>;
  hDel(key: string, fields: any): Promise<number>;
  flushAll(): Promise<string>;
  ping(): Promise<string>;
  multi(): Commands;
  readonly json: JsonCommands;
  sendCommand(values: string[]): Promise<any>;
  [command: string]: any;
}
interface JsonCommands {
  /** @sink cache value */
  set(key: string, path: string, value: any, options?: any): Promise<string | null>;
  /** @sink cache value */
  merge(key: string, path: string, value: any): Promise<string>;
  /** @sink cache value */
  mSet(value: any): Promise<string>;
  /** @sink cache values */
  arrAppend(key: string, path: string, ...values: any[]): Promise<any>;
  get(key: string, options?: any): Promise<any>;
  del(key: string, options?: any): Promise<number>;
  [command: string]: any;
}
/** Commands that are sent together. */
interface Commands {
  /** @sink cache value */
  set(key: string, value: any, options?: any): this;
  /** @sink cache value */
  setEx(key: string, seconds: number, value: any): this;
  /** @sink cache values */
  mSet(values: any): this;
  /** @sink cache values */
  hSet(key: string, ...values: any[]): this;
  /** @sink cache values */
  lPush(key: string, ...values: any[]): this;
  /** @sink cache values */
  rPush(key: string, ...values: any[]): this;
  /** @sink cache values */
  sAdd(key: string, ...values: any[]): this;
  /** @sink cache values */
  zAdd(key: string, ...values: any[]): this;
  /** @sink queue message */
  publish(channel: string, message: any): this;
  /** @sink queue message */
  xAdd(key: string, id: string, message: any, options?: any): this;
  readonly json: JsonCommands;
  exec(): Promise<any[]>;
  [command: string]: any;
}
export interface RedisClientType<M = any, F = any, S = any, R = any, T = any> extends Client {}
export type RedisClusterType = RedisClientType;
/** @transport client redis options */
export function createClient(options?: RedisClientOptions): RedisClientType;
/** @transport client redis options */
export function createCluster(options: any): RedisClientType;
export class RedisError extends Error {}
