interface Console {
  /** @sink log */
  log(...data: any[]): void;
  /** @sink log */
  info(...data: any[]): void;
  /** @sink log */
  warn(...data: any[]): void;
  /** @sink log */
  error(...data: any[]): void;
  /** @sink log */
  debug(...data: any[]): void;
  /** @sink log */
  trace(...data: any[]): void;
  /** @sink log */
  dir(item?: any, options?: any): void;
  /** @sink log */
  dirxml(...data: any[]): void;
  /** @sink log */
  table(tabularData?: any, properties?: string[]): void;
  /** @sink log */
  group(...data: any[]): void;
  /** @sink log */
  groupCollapsed(...data: any[]): void;
  groupEnd(): void;
  /** @sink log data */
  assert(condition?: boolean, ...data: any[]): void;
  clear(): void;
  count(label?: string): void;
  countReset(label?: string): void;
  time(label?: string): void;
  timeEnd(label?: string): void;
  /** @sink log */
  timeLog(label?: string, ...data: any[]): void;
}
declare var console: Console;
