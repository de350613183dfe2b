declare function pino<L extends string = never>(options?: pino.LoggerOptions<L> | pino.DestinationStream): pino.Logger<L>;
declare function pino<L extends string = never>(options: pino.LoggerOptions<L> | undefined, stream: pino.DestinationStream): pino.Logger<L>;

declare namespace pino {
  interface LogFn {
    /** @sink log */
    <T extends object>(mergingObject: T, message?: string, ...values: any[]): void;
    /** @sink log */
    (message: any, ...values: any[]): void;
  }

  type Level = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';
  type LevelWithSilent = Level | 'silent';
  type Bindings = Record<string, any>;

  interface BaseLogger {
    level: string;
    fatal: LogFn;
    error: LogFn;
    warn: LogFn;
    info: LogFn;
    debug: LogFn;
    trace: LogFn;
    silent: LogFn;
  }

  type Logger<L extends string = never> = BaseLogger & LoggerExtras<L> & { [K in L]: LogFn };

  interface LoggerExtras<L extends string = never, M extends boolean = boolean> {
    /** @sink log bindings */
    child(bindings: Bindings, options?: ChildLoggerOptions): Logger<L>;
    bindings(): Bindings;
    /** @sink log bindings */
    setBindings(bindings: Bindings): void;
    flush(callback?: (error?: Error) => void): void;
    isLevelEnabled(level: string): boolean;
    readonly levels: LevelMapping;
    readonly version: string;
    levelVal: number;
    on(event: string, listener: (...values: any[]) => void): this;
  }

  interface LevelMapping {
    values: Record<string, number>;
    labels: Record<number, string>;
  }

  interface ChildLoggerOptions {
    level?: string;
    redact?: string[] | RedactOptions;
    serializers?: Record<string, SerializerFn>;
    msgPrefix?: string;
  }

  interface RedactOptions {
    paths: string[];
    censor?: string | ((value: any, path: string[]) => any);
    remove?: boolean;
  }

  type SerializerFn = (value: any) => any;

  interface DestinationStream {
    write(message: string): void;
  }

  interface LoggerOptions<L extends string = never, M extends boolean = boolean> {
    name?: string;
    level?: string;
    enabled?: boolean;
    safe?: boolean;
    base?: Record<string, any> | null;
    redact?: string[] | RedactOptions;
    serializers?: Record<string, SerializerFn>;
    customLevels?: Record<L, number>;
    useOnlyCustomLevels?: boolean;
    messageKey?: string;
    errorKey?: string;
    nestedKey?: string;
    msgPrefix?: string;
    timestamp?: boolean | (() => string);
    formatters?: {
      level?(label: string, number: number): object;
      bindings?(bindings: Bindings): object;
      log?(object: object): Record<string, unknown>;
    };
    hooks?: { logMethod?(this: Logger, values: any[], method: LogFn, level: number): void };
    mixin?(mergeObject: object, level: number, logger: Logger): object;
    transport?: TransportSingleOptions | TransportMultiOptions;
    depthLimit?: number;
    edgeLimit?: number;
    browser?: any;
  }

  interface TransportSingleOptions {
    target: string;
    level?: string;
    options?: Record<string, any>;
  }
  interface TransportMultiOptions {
    targets: readonly TransportSingleOptions[];
  }

  function destination(options?: any): DestinationStream;
  function transport(
    options: TransportSingleOptions | TransportMultiOptions | { pipeline: readonly TransportSingleOptions[] },
  ): DestinationStream;
  function multistream(streams: any, options?: any): DestinationStream;
  function final(logger: Logger, handler?: any): any;
  const levels: LevelMapping;
  const stdSerializers: Record<
    'req' | 'res' | 'err' | 'errWithCause' | 'wrapRequestSerializer' | 'wrapResponseSerializer' | 'wrapErrorSerializer',
    SerializerFn
  >;
  const stdTimeFunctions: Record<'epochTime' | 'nullTime' | 'unixTime' | 'isoTime', () => string>;
  const symbols: Record<string, symbol>;
  const version: string;
}

/** A block of its own: beside an export list, nothing else is exported by itself. */
declare namespace pino {
  export { self as pino, self as default };
}

import self = pino;
export = pino;
