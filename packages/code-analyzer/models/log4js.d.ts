export interface Logger {
  readonly category: string;
  level: any;
  /** @sink log */
  log(level: any, ...values: any[]): void;
  isLevelEnabled(level?: any): boolean;
  isTraceEnabled(): boolean;
  isDebugEnabled(): boolean;
  isInfoEnabled(): boolean;
  isWarnEnabled(): boolean;
  isErrorEnabled(): boolean;
  isFatalEnabled(): boolean;
  /** @sink log value */
  addContext(key: string, value: any): void;
  removeContext(key: string): void;
  clearContext(): void;
  /** @sink log */
  trace(message: any, ...values: any[]): void;
  /** @sink log */
  debug(message: any, ...values: any[]): void;
  /** @sink log */
  info(message: any, ...values: any[]): void;
  /** @sink log */
  warn(message: any, ...values: any[]): void;
  /** @sink log */
  error(message: any, ...values: any[]): void;
  /** @sink log */
  fatal(message: any, ...values: any[]): void;
  /** @sink log */
  mark(message: any, ...values: any[]): void;
}
export interface Configuration {
  appenders: { [name: string]: any };
  categories: { [name: string]: any };
  [other: string]: any;
}
export interface Log4js {
  getLogger(category?: string): Logger;
  configure(configuration: Configuration): Log4js;
  configure(filename: string): Log4js;
  shutdown(callback?: (error?: Error) => void): void;
  levels: any;
}
export function getLogger(category?: string): Logger;
export function configure(configuration: Configuration): Log4js;
export function configure(filename: string): Log4js;
export function shutdown(callback?: (error?: Error) => void): void;
export function connectLogger(logger: Logger, options: any): any;
export function addLayout(type: string, layout: (configuration: any) => any): void;
export const levels: any;
