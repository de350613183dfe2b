import { EventEmitter } from 'events';

declare class Logger extends EventEmitter {
  constructor(options: Logger.LoggerOptions);
  fields: any;
  src: boolean;
  addStream(stream: Logger.Stream): void;
  level(): number;
  level(value: Logger.LogLevel): void;
  levels(): number[];
  levels(name: number | string): number;
  levels(name: number | string, value: Logger.LogLevel): void;
  /** @passes options -> return */
  child(options: object, simple?: boolean): Logger;
  addSerializers(serializers: Logger.Serializers): void;
  reopenFileStreams(): void;
  trace(): boolean;
  /** @sink log */
  trace(entry: any, ...values: any[]): void;
  debug(): boolean;
  /** @sink log */
  debug(entry: any, ...values: any[]): void;
  info(): boolean;
  /** @sink log */
  info(entry: any, ...values: any[]): void;
  warn(): boolean;
  /** @sink log */
  warn(entry: any, ...values: any[]): void;
  error(): boolean;
  /** @sink log */
  error(entry: any, ...values: any[]): void;
  fatal(): boolean;
  /** @sink log */
  fatal(entry: any, ...values: any[]): void;
}

declare namespace Logger {
  type LogLevelString = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';
  type LogLevel = LogLevelString | number;
  type Serializer = (value: any) => any;
  interface Serializers {
    [key: string]: Serializer;
  }
  interface Stream {
    type?: string;
    level?: LogLevel;
    path?: string;
    stream?: any;
    closeOnExit?: boolean;
    period?: string;
    count?: number;
    name?: string;
    reemitErrorEvents?: boolean;
  }
  interface LoggerOptions {
    name: string;
    streams?: Stream[];
    level?: LogLevel;
    stream?: any;
    serializers?: Serializers;
    src?: boolean;
    [custom: string]: any;
  }
  const stdSerializers: any;
  function createLogger(options: LoggerOptions): Logger;
}

export = Logger;
