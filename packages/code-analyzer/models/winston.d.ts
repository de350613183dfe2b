export interface LogMethod {
  /** @sink log */
  (level: string, message: any, ...meta: any[]): Logger;
  /** @sink log */
  (entry: LogEntry): Logger;
}
export interface LogEntry {
  level: string;
  message: any;
  [key: string]: any;
}
export interface LeveledLogMethod {
  /** @sink log */
  (message: any, ...meta: any[]): Logger;
}

export class Logger {
  constructor(options?: LoggerOptions);
  silent: boolean;
  level: string;
  levels: Record<string, number>;
  transports: any[];
  format: any;
  exceptions: any;
  rejections: any;
  defaultMeta?: any;
  exitOnError: any;
  /** @sink log */
  log: LogMethod;
  /** @sink log */
  error: LeveledLogMethod;
  /** @sink log */
  warn: LeveledLogMethod;
  /** @sink log */
  help: LeveledLogMethod;
  /** @sink log */
  data: LeveledLogMethod;
  /** @sink log */
  info: LeveledLogMethod;
  /** @sink log */
  debug: LeveledLogMethod;
  /** @sink log */
  prompt: LeveledLogMethod;
  /** @sink log */
  verbose: LeveledLogMethod;
  /** @sink log */
  http: LeveledLogMethod;
  /** @sink log */
  input: LeveledLogMethod;
  /** @sink log */
  silly: LeveledLogMethod;
  /** @sink log */
  emerg: LeveledLogMethod;
  /** @sink log */
  alert: LeveledLogMethod;
  /** @sink log */
  crit: LeveledLogMethod;
  /** @sink log */
  warning: LeveledLogMethod;
  /** @sink log */
  notice: LeveledLogMethod;
  /** @sink log options */
  child(options: object): this;
  add(transport: any): this;
  remove(transport: any): this;
  clear(): this;
  close(): this;
  end(): this;
  on(event: string, listener: (...values: any[]) => void): this;
  once(event: string, listener: (...values: any[]) => void): this;
  startTimer(): any;
  profile(id: string | number, meta?: any): this;
  configure(options: LoggerOptions): void;
  isLevelEnabled(level: string): boolean;
  query(options?: any, callback?: any): any;
  /** @sink log chunk */
  write(chunk: any): boolean;
}

export interface LoggerOptions {
  levels?: Record<string, number>;
  silent?: boolean;
  format?: any;
  level?: string;
  exitOnError?: any;
  defaultMeta?: any;
  transports?: any;
  handleExceptions?: boolean;
  handleRejections?: boolean;
  exceptionHandlers?: any;
  rejectionHandlers?: any;
}

export function createLogger(options?: LoggerOptions): Logger;
export function addColors(colors: any): any;
export function configure(options: LoggerOptions): void;
export function add(transport: any): Logger;
export function remove(transport: any): Logger;
export function child(options: object): Logger;
/** @sink log */
export const log: LogMethod;
/** @sink log */
export const error: LeveledLogMethod;
/** @sink log */
export const warn: LeveledLogMethod;
/** @sink log */
export const info: LeveledLogMethod;
/** @sink log */
export const http: LeveledLogMethod;
/** @sink log */
export const verbose: LeveledLogMethod;
/** @sink log */
export const debug: LeveledLogMethod;
/** @sink log */
export const silly: LeveledLogMethod;

export interface Logform {
  transform(info: any, options?: any): any;
}
export const format: {
  (transform: (info: any, options?: any) => any): (options?: any) => Logform;
  [name: string]: any;
};
export const transports: {
  Console: new (options?: any) => any;
  File: new (options?: any) => any;
  Http: new (options?: any) => any;
  Stream: new (options?: any) => any;
};
export class Container {
  add(id: string, options?: LoggerOptions): Logger;
  get(id: string, options?: LoggerOptions): Logger;
  has(id: string): boolean;
  close(id?: string): void;
  loggers: Map<string, Logger>;
}
export const loggers: Container;
export const config: any;
export const version: string;
export type transport = any;
