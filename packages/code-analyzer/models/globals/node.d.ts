/** What Node declares globally. Types live in the models of its modules, so that both ways to a thing give the same thing. */
declare var process: NodeJS.Process;
declare var global: typeof globalThis & Record<string, any>;
declare var Buffer: typeof import('buffer').Buffer;
type Buffer = import('buffer').Buffer;
declare var __dirname: string;
declare var __filename: string;
declare var exports: any;

interface NodeModule {
  exports: any;
  id: string;
  filename: string;
  parent: NodeModule | null | undefined;
}
declare var module: NodeModule;

interface NodeRequire {
  (id: string): any;
  resolve(id: string): string;
  cache: Record<string, NodeModule | undefined>;
  main: NodeModule | undefined;
}
declare var require: NodeRequire;

interface ImportMeta {
  url: string;
  dirname: string;
  filename: string;
  resolve(specifier: string): string;
  readonly env: ImportMetaEnv;
}
interface ImportMetaEnv {
  readonly [name: string]: any;
  readonly MODE: string;
  readonly DEV: boolean;
  readonly PROD: boolean;
}

declare namespace NodeJS {
  interface ProcessEnv {
    NODE_ENV?: string;
    [name: string]: string | undefined;
  }
  interface WritableStream {
    write(data: string | Uint8Array): boolean;
    end(data?: string | Uint8Array): this;
  }
  interface Process {
    /** @source environment */
    env: ProcessEnv;
    argv: string[];
    execArgv: string[];
    pid: number;
    ppid: number;
    platform: string;
    arch: string;
    version: string;
    versions: Record<string, string>;
    title: string;
    exitCode: number | string | null | undefined;
    stdin: any;
    stdout: StandardOutput;
    stderr: StandardOutput;
    cwd(): string;
    chdir(folder: string): void;
    exit(code?: number | string | null): never;
    abort(): never;
    kill(pid: number, signal?: string | number): true;
    uptime(): number;
    hrtime: { (time?: [number, number]): [number, number]; bigint(): bigint };
    memoryUsage(): { rss: number; heapTotal: number; heapUsed: number; external: number; arrayBuffers: number };
    nextTick(callback: (...values: any[]) => void, ...values: any[]): void;
    on(event: string, listener: (...values: any[]) => void): this;
    once(event: string, listener: (...values: any[]) => void): this;
    off(event: string, listener: (...values: any[]) => void): this;
    removeListener(event: string, listener: (...values: any[]) => void): this;
    emit(event: string, ...values: any[]): boolean;
    /** @sink log */
    emitWarning(warning: string | Error, ...values: any[]): void;
    send?(message: any): boolean;
  }
  interface StandardOutput extends WritableStream {
    /** @sink log data */
    write(data: string | Uint8Array, ...values: any[]): boolean;
    isTTY: boolean;
    columns: number;
    rows: number;
  }
  interface Timeout {
    ref(): this;
    unref(): this;
    hasRef(): boolean;
    refresh(): this;
    [Symbol.toPrimitive](): number;
  }
  interface ErrnoException extends Error {
    errno?: number;
    code?: string;
    path?: string;
    syscall?: string;
  }
  type Signals = string;
}

declare function setImmediate(callback: (...values: any[]) => void, ...values: any[]): NodeJS.Timeout;
declare function clearImmediate(handle: NodeJS.Timeout | undefined): void;

interface ErrorConstructor {
  captureStackTrace(target: object, constructor?: Function): void;
  stackTraceLimit: number;
}
