/** Powertools of AWS for Lambda: the logger of version 2 and of version 1, as far as they matter here. */
export type LogLevel = 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'SILENT' | 'CRITICAL';
export type LogItemMessage = any;
export type LogItemExtraInput = any;
export type LogAttributes = Record<string, any>;

export class Logger {
  /** @sink log options.persistentKeys options.persistentLogAttributes */
  constructor(options?: any);
  readonly level: number;
  readonly persistentLogAttributes: LogAttributes;
  addContext(context: any): void;
  /** @sink log attributes */
  appendKeys(attributes: any): void;
  /** @sink log attributes */
  appendPersistentKeys(attributes: any): void;
  /** @sink log attributes */
  addPersistentLogAttributes(attributes: any): void;
  /** @sink log attributes */
  setPersistentLogAttributes(attributes: any): void;
  removeKeys(keys: string[]): void;
  removePersistentKeys(keys: string[]): void;
  resetKeys(): void;
  /** @sink log options.persistentKeys options.persistentLogAttributes */
  createChild(options?: any): Logger;
  /** @sink log */
  trace(input: any, ...extraInput: any[]): void;
  /** @sink log */
  debug(input: any, ...extraInput: any[]): void;
  /** @sink log */
  info(input: any, ...extraInput: any[]): void;
  /** @sink log */
  warn(input: any, ...extraInput: any[]): void;
  /** @sink log */
  error(input: any, ...extraInput: any[]): void;
  /** @sink log */
  critical(input: any, ...extraInput: any[]): void;
  getLevelName(): string;
  setLogLevel(logLevel: LogLevel): void;
  getLogEvent(): boolean;
  injectLambdaContext(options?: any): any;
  /** Writes only where the logger is told to write events. */
  logEventIfEnabled(event: unknown, overwriteValue?: boolean): void;
  shouldLogEvent(overwriteValue?: boolean): boolean;
  refreshSampleRateCalculation(): void;
  flushBuffer(): void;
  clearBuffer(): void;
  /** @sink log value */
  setCorrelationId(value: unknown, correlationIdPath?: string): void;
  getCorrelationId(): unknown;
}

export class LogFormatter {}
export class LogItem {
  constructor(parameters: any);
}
export const LogLevel: any;
export const LogLevelThreshold: any;
