/** What Node has of the web, for projects that do without the DOM of the standard library. */
type BodyInit = any;
type HeadersInit = Headers | [string, string][] | Record<string, string>;
type RequestInfo = Request | string;

interface RequestInit {
  method?: string;
  headers?: HeadersInit;
  body?: BodyInit | null;
  signal?: AbortSignal | null;
  redirect?: string;
  credentials?: string;
  mode?: string;
  cache?: string;
  keepalive?: boolean;
  duplex?: string;
}
interface ResponseInit {
  status?: number;
  statusText?: string;
  headers?: HeadersInit;
}
interface Body {
  readonly body: ReadableStream | null;
  readonly bodyUsed: boolean;
  arrayBuffer(): Promise<ArrayBuffer>;
  blob(): Promise<Blob>;
  formData(): Promise<FormData>;
  text(): Promise<string>;
}
interface Response extends Body {
  readonly headers: Headers;
  readonly ok: boolean;
  readonly redirected: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  clone(): Response;
}
declare var Response: {
  /**
   * @sink response body status=init.status
   * @sink cookie init.headers.Set-Cookie init.headers.set-cookie
   */
  new (body?: BodyInit | null, init?: ResponseInit): Response;
  /**
   * @sink response data status=init.status
   * @sink cookie init.headers.Set-Cookie init.headers.set-cookie
   */
  json(data: any, init?: ResponseInit): Response;
  redirect(url: string | URL, status?: number): Response;
  error(): Response;
};
interface Request extends Body {
  readonly headers: Headers;
  readonly method: string;
  readonly url: string;
  readonly signal: AbortSignal;
  clone(): Request;
}
declare var Request: { new (input: RequestInfo | URL, init?: RequestInit): Request };
interface Headers extends Iterable<[string, string]> {
  append(name: string, value: string): void;
  delete(name: string): void;
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  forEach(callback: (value: string, key: string) => void): void;
  entries(): IterableIterator<[string, string]>;
}
declare var Headers: { new (init?: HeadersInit): Headers };

interface URLSearchParams extends Iterable<[string, string]> {
  append(name: string, value: string): void;
  delete(name: string): void;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string): boolean;
  set(name: string, value: string): void;
  toString(): string;
  forEach(callback: (value: string, key: string) => void): void;
  entries(): IterableIterator<[string, string]>;
  keys(): IterableIterator<string>;
  values(): IterableIterator<string>;
}
declare var URLSearchParams: { new (init?: string | string[][] | Record<string, string> | URLSearchParams): URLSearchParams };
interface URL {
  hash: string;
  host: string;
  hostname: string;
  href: string;
  readonly origin: string;
  password: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  username: string;
  toString(): string;
  toJSON(): string;
}
declare var URL: { new (url: string | URL, base?: string | URL): URL; canParse(url: string | URL, base?: string): boolean };

interface Blob {
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
  slice(start?: number, end?: number, type?: string): Blob;
}
declare var Blob: { new (parts?: any[], options?: { type?: string }): Blob };
interface File extends Blob {
  readonly name: string;
  readonly lastModified: number;
}
declare var File: { new (parts: any[], name: string, options?: any): File };
interface FormData extends Iterable<[string, string | File]> {
  append(name: string, value: any, filename?: string): void;
  delete(name: string): void;
  get(name: string): string | File | null;
  getAll(name: string): (string | File)[];
  has(name: string): boolean;
  set(name: string, value: any, filename?: string): void;
}
declare var FormData: { new (): FormData };

interface Event {
  readonly type: string;
  readonly target: EventTarget | null;
}
declare var Event: { new (type: string, init?: any): Event };
interface EventTarget {
  addEventListener(type: string, listener: (event: any) => void, options?: any): void;
  removeEventListener(type: string, listener: (event: any) => void, options?: any): void;
  dispatchEvent(event: Event): boolean;
}
declare var EventTarget: { new (): EventTarget };
interface AbortSignal extends EventTarget {
  readonly aborted: boolean;
  readonly reason: any;
  throwIfAborted(): void;
}
declare var AbortSignal: {
  timeout(milliseconds: number): AbortSignal;
  abort(reason?: any): AbortSignal;
  any(signals: AbortSignal[]): AbortSignal;
};
interface AbortController {
  readonly signal: AbortSignal;
  abort(reason?: any): void;
}
declare var AbortController: { new (): AbortController };

interface TextEncoder {
  /** @passes text -> return */
  encode(text?: string): Uint8Array;
}
declare var TextEncoder: { new (): TextEncoder };
interface TextDecoder {
  /** @passes bytes -> return */
  decode(bytes?: any, options?: any): string;
}
declare var TextDecoder: { new (label?: string, options?: any): TextDecoder };
interface ReadableStream<R = any> extends AsyncIterable<R> {
  getReader(): any;
  pipeThrough(transform: any): ReadableStream;
  pipeTo(target: any): Promise<void>;
  cancel(reason?: any): Promise<void>;
}
declare var ReadableStream: { new (source?: any): ReadableStream };
interface WritableStream<W = any> {
  getWriter(): any;
  close(): Promise<void>;
}
declare var WritableStream: { new (sink?: any): WritableStream };
interface TransformStream {
  readonly readable: ReadableStream;
  readonly writable: WritableStream;
}
declare var TransformStream: { new (transformer?: any): TransformStream };

interface WebSocket extends EventTarget {
  readonly readyState: number;
  readonly url: string;
  onmessage: ((event: any) => void) | null;
  onopen: ((event: any) => void) | null;
  onerror: ((event: any) => void) | null;
  onclose: ((event: any) => void) | null;
  close(code?: number, reason?: string): void;
  /** @sink network data */
  send(data: any): void;
}
declare var WebSocket: { new (url: string | URL, protocols?: any): WebSocket };

interface Performance {
  now(): number;
  mark(name: string): any;
  measure(name: string, start?: string, end?: string): any;
  readonly timeOrigin: number;
}
declare var performance: Performance;
interface SubtleCrypto {
  /** @protects hashed */
  digest(algorithm: any, data: any): Promise<ArrayBuffer>;
  /** @protects encrypted */
  encrypt(algorithm: any, key: any, data: any): Promise<ArrayBuffer>;
  /** @unprotects */
  decrypt(algorithm: any, key: any, data: any): Promise<ArrayBuffer>;
  sign(algorithm: any, key: any, data: any): Promise<ArrayBuffer>;
  verify(algorithm: any, key: any, signature: any, data: any): Promise<boolean>;
  importKey(format: any, key: any, algorithm: any, extractable: boolean, usages: any): Promise<any>;
  exportKey(format: any, key: any): Promise<any>;
  generateKey(algorithm: any, extractable: boolean, usages: any): Promise<any>;
  deriveKey(algorithm: any, key: any, derived: any, extractable: boolean, usages: any): Promise<any>;
  deriveBits(algorithm: any, key: any, length: number): Promise<ArrayBuffer>;
}
interface Crypto {
  readonly subtle: SubtleCrypto;
  getRandomValues<T>(array: T): T;
  randomUUID(): string;
}
declare var crypto: Crypto;

declare function setTimeout<A extends any[]>(callback: (...values: A) => void, milliseconds?: number, ...values: A): NodeJS.Timeout;
declare function setInterval<A extends any[]>(callback: (...values: A) => void, milliseconds?: number, ...values: A): NodeJS.Timeout;
declare function clearTimeout(handle: NodeJS.Timeout | string | number | undefined): void;
declare function clearInterval(handle: NodeJS.Timeout | string | number | undefined): void;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T>(value: T, options?: any): T;
/** @passes data -> return */
declare function atob(data: string): string;
/** @passes data -> return */
declare function btoa(data: string): string;
