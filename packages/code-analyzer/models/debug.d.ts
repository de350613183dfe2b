declare const debug: debug.Debug & { debug: debug.Debug; default: debug.Debug };

declare namespace debug {
  interface Debug {
    (namespace: string): Debugger;
    coerce: (value: any) => any;
    disable: () => string;
    enable: (namespaces: string) => void;
    enabled: (namespaces: string) => boolean;
    formatArgs: (this: Debugger, args: any[]) => void;
    log: (...args: any[]) => any;
    selectColor: (namespace: string) => string | number;
    humanize: (ms: number) => string;
    names: RegExp[];
    skips: RegExp[];
    formatters: { [formatter: string]: (value: any) => string };
    inspectOpts?: { hideDate?: boolean | number | null; colors?: boolean | number | null; depth?: boolean | number | null };
  }

  interface Debugger {
    /** @sink log */
    (formatter: any, ...args: any[]): void;
    color: string;
    diff: number;
    enabled: boolean;
    log: (...args: any[]) => any;
    namespace: string;
    destroy: () => boolean;
    extend: (namespace: string, delimiter?: string) => Debugger;
  }
}

export = debug;
