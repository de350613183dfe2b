import EventEmitter = require('events');
import type { Readable, Writable } from 'stream';
import type { Socket } from 'net';

export interface IncomingHttpHeaders {
  /** @source request.header */
  authorization?: string;
  /** @source request.header */
  cookie?: string;
  /** Known by its name where it is read: servers behind no proxy of their own never get one. */
  'proxy-authorization'?: string;
  'content-type'?: string;
  'user-agent'?: string;
  host?: string;
  origin?: string;
  referer?: string;
  'x-forwarded-for'?: string | string[];
  [name: string]: string | string[] | undefined;
}
export type OutgoingHttpHeaders = Record<string, any>;

export class IncomingMessage extends Readable {
  constructor(socket?: any);
  /** @source request.headers */
  headers: IncomingHttpHeaders;
  rawHeaders: string[];
  httpVersion: string;
  method?: string;
  /** @source request.url */
  url?: string;
  statusCode?: number;
  statusMessage?: string;
  socket: Socket;
  connection: Socket;
  aborted: boolean;
  complete: boolean;
  setTimeout(milliseconds: number, callback?: () => void): this;
}

export class OutgoingMessage extends Writable {
  headersSent: boolean;
  /** @sink cookie value when=name:set-cookie */
  setHeader(name: string, value: any): this;
  getHeader(name: string): any;
  getHeaders(): OutgoingHttpHeaders;
  hasHeader(name: string): boolean;
  removeHeader(name: string): void;
  /** @sink cookie value when=name:set-cookie */
  appendHeader(name: string, value: any): this;
  flushHeaders(): void;
  socket: Socket | null;
}

export class ServerResponse<R = any> extends OutgoingMessage {
  constructor(request?: any);
  statusCode: number;
  statusMessage: string;
  /** @sink cookie headers.Set-Cookie headers.set-cookie */
  writeHead(status: number, headers?: any): this;
  /** @sink cookie headers.Set-Cookie headers.set-cookie */
  writeHead(status: number, message?: string, headers?: any): this;
  /** @sink response chunk status=this.writeHead,this.statusCode */
  write(chunk: any, encoding?: any, callback?: any): boolean;
  /** @sink response chunk status=this.writeHead,this.statusCode */
  end(chunk?: any, encoding?: any, callback?: any): this;
}

export class ClientRequest extends OutgoingMessage {
  aborted: boolean;
  host: string;
  protocol: string;
  path: string;
  method: string;
  abort(): void;
  setTimeout(milliseconds: number, callback?: () => void): this;
  /** @sink network chunk */
  write(chunk: any, encoding?: any, callback?: any): boolean;
  /** @sink network chunk */
  end(chunk?: any, encoding?: any, callback?: any): this;
}

export interface RequestOptions {
  protocol?: string | null;
  host?: string | null;
  hostname?: string | null;
  port?: number | string | null;
  path?: string | null;
  method?: string;
  headers?: OutgoingHttpHeaders;
  auth?: string | null;
  agent?: any;
  timeout?: number;
  [other: string]: any;
}

export class Server extends EventEmitter {
  listen(...values: any[]): this;
  close(callback?: (error?: Error) => void): this;
  address(): any;
  readonly listening: boolean;
  timeout: number;
  keepAliveTimeout: number;
  headersTimeout: number;
  setTimeout(milliseconds?: number, callback?: any): this;
  closeAllConnections(): void;
}
export type RequestListener = (request: IncomingMessage, response: ServerResponse) => void;

/** @transport server http */
export function createServer(listener?: RequestListener): Server;
/** @transport server http */
export function createServer(options: any, listener?: RequestListener): Server;
/**
 * @transport client http url
 * @sink url url
 */
export function request(url: string | URL | RequestOptions, callback?: (response: IncomingMessage) => void): ClientRequest;
/**
 * @transport client http url options
 * @sink url url
 */
export function request(url: string | URL, options: RequestOptions, callback?: (response: IncomingMessage) => void): ClientRequest;
/**
 * @transport client http url
 * @sink url url
 */
export function get(url: string | URL | RequestOptions, callback?: (response: IncomingMessage) => void): ClientRequest;
/**
 * @transport client http url options
 * @sink url url
 */
export function get(url: string | URL, options: RequestOptions, callback?: (response: IncomingMessage) => void): ClientRequest;

export class Agent extends EventEmitter {
  constructor(options?: any);
  maxSockets: number;
  destroy(): void;
}
export const globalAgent: Agent;
export const METHODS: string[];
export const STATUS_CODES: Record<number, string | undefined>;
