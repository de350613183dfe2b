declare const log: log.RootLogger;

declare namespace log {
  interface LogLevel {
    TRACE: 0;
    DEBUG: 1;
    INFO: 2;
    WARN: 3;
    ERROR: 4;
    SILENT: 5;
  }
  type LogLevelNumbers = LogLevel[keyof LogLevel];
  type LogLevelDesc = LogLevelNumbers | LogLevelNames | 'silent' | keyof LogLevel;
  type LogLevelNames = 'trace' | 'debug' | 'info' | 'warn' | 'error';
  type LoggingMethod = (...message: any[]) => void;
  type MethodFactory = (methodName: LogLevelNames, level: LogLevelNumbers, loggerName: string | symbol) => LoggingMethod;

  interface Logger {
    /** @sink log */
    trace(...msg: any[]): void;
    /** @sink log */
    debug(...msg: any[]): void;
    /** @sink log */
    log(...msg: any[]): void;
    /** @sink log */
    info(...msg: any[]): void;
    /** @sink log */
    warn(...msg: any[]): void;
    /** @sink log */
    error(...msg: any[]): void;
    methodFactory: MethodFactory;
    readonly levels: LogLevel;
    getLevel(): LogLevelNumbers;
    setLevel(level: LogLevelDesc, persist?: boolean): void;
    setDefaultLevel(level: LogLevelDesc): void;
    resetLevel(): void;
    enableAll(persist?: boolean): void;
    disableAll(persist?: boolean): void;
    rebuild(): void;
  }

  interface RootLogger extends Logger {
    noConflict(): any;
    getLogger(name: string | symbol): Logger;
    getLoggers(): { [name: string]: Logger };
    default: RootLogger;
  }
}

export = log;
