declare namespace signale {
  interface LoggerFunc {
    /** @sink log */
    (message?: any, ...values: any[]): void;
  }
  type DefaultMethods = keyof Methods;
  interface Methods {
    await: LoggerFunc;
    complete: LoggerFunc;
    error: LoggerFunc;
    debug: LoggerFunc;
    fatal: LoggerFunc;
    fav: LoggerFunc;
    info: LoggerFunc;
    note: LoggerFunc;
    pause: LoggerFunc;
    pending: LoggerFunc;
    star: LoggerFunc;
    start: LoggerFunc;
    success: LoggerFunc;
    wait: LoggerFunc;
    warn: LoggerFunc;
    watch: LoggerFunc;
    log: LoggerFunc;
  }
  interface SignaleOptions<T extends string = DefaultMethods> {
    config?: any;
    disabled?: boolean;
    interactive?: boolean;
    logLevel?: string;
    scope?: string;
    secrets?: (string | number)[];
    stream?: any;
    types?: any;
  }
  interface SignaleBase<T extends string = DefaultMethods> {
    config(settings: any): this;
    disable(): void;
    enable(): void;
    isEnabled(): boolean;
    scope(...names: string[]): this;
    unscope(): void;
    time(label?: string): string;
    timeEnd(label?: string): any;
    addSecrets(secrets: (string | number)[]): void;
    clearSecrets(): void;
  }
  type SignaleType<T extends string = DefaultMethods> = SignaleBase<T> & Record<T, LoggerFunc> & Methods;
}
declare const signale: signale.SignaleType & {
  Signale: new <T extends string = signale.DefaultMethods>(options?: signale.SignaleOptions<T>) => signale.SignaleType<T>;
};
export = signale;
