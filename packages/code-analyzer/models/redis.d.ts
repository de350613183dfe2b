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
  multi(): any;
  sendCommand(values: string[]): Promise<any>;
  [command: string]: any;
}
export interface RedisClientType<M = any, F = any, S = any, R = any, T = any> extends Client {}
export type RedisClusterType = RedisClientType;
/** @transport client redis options */
export function createClient(options?: RedisClientOptions): RedisClientType;
/** @transport client redis options */
export function createCluster(options: any): RedisClientType;
export class RedisError extends Error {}
