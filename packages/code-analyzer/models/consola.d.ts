export type LogType =
  'silent' | 'fatal' | 'error' | 'warn' | 'log' | 'info' | 'success' | 'fail' | 'ready' | 'start' | 'box' | 'debug' | 'trace' | 'verbose';
export type LogLevel = number;
export interface LogFn {
  /** @sink log */
  (message: any, ...values: any[]): void;
  /** @sink log */
  raw: (...values: any[]) => void;
}
export interface ConsolaOptions {
  reporters: any[];
  level: number;
  throttle: number;
  [other: string]: any;
}
export interface ConsolaInstance {
  options: ConsolaOptions;
  level: number;
  silent: LogFn;
  fatal: LogFn;
  error: LogFn;
  warn: LogFn;
  log: LogFn;
  info: LogFn;
  success: LogFn;
  fail: LogFn;
  ready: LogFn;
  start: LogFn;
  box: LogFn;
  debug: LogFn;
  trace: LogFn;
  verbose: LogFn;
  create(options: any): ConsolaInstance;
  withDefaults(defaults: any): ConsolaInstance;
  withTag(tag: string): ConsolaInstance;
  addReporter(reporter: any): this;
  setReporters(reporters: any[]): this;
  wrapAll(): void;
  restoreAll(): void;
  wrapConsole(): void;
  restoreConsole(): void;
  pauseLogs(): void;
  resumeLogs(): void;
  prompt(message: string, options?: any): Promise<any>;
}
export function createConsola(options?: any): ConsolaInstance;
export const consola: ConsolaInstance;
export default consola;
