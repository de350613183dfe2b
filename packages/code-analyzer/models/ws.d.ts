import EventEmitter = require('events');
import type { IncomingMessage } from 'http';

declare class WebSocket extends EventEmitter {
  /** @transport client address options */
  constructor(address: string | URL | null, options?: WebSocket.ClientOptions);
  /** @transport client address options */
  constructor(address: string | URL, protocols?: string | string[], options?: WebSocket.ClientOptions);
  static readonly CONNECTING: 0;
  static readonly OPEN: 1;
  static readonly CLOSING: 2;
  static readonly CLOSED: 3;
  readonly CONNECTING: 0;
  readonly OPEN: 1;
  readonly CLOSING: 2;
  readonly CLOSED: 3;
  binaryType: string;
  readonly bufferedAmount: number;
  readonly protocol: string;
  readonly readyState: 0 | 1 | 2 | 3;
  readonly url: string;
  onopen: ((event: any) => void) | null;
  onerror: ((event: any) => void) | null;
  onclose: ((event: any) => void) | null;
  onmessage: ((event: WebSocket.MessageEvent) => void) | null;
  close(code?: number, reason?: string): void;
  ping(data?: any, mask?: boolean, callback?: any): void;
  pong(data?: any, mask?: boolean, callback?: any): void;
  /** @sink network data */
  send(data: any, callback?: (error?: Error) => void): void;
  /** @sink network data */
  send(data: any, options: any, callback?: (error?: Error) => void): void;
  terminate(): void;
  pause(): void;
  resume(): void;
  addEventListener(type: string, listener: (event: any) => void, options?: any): void;
  removeEventListener(type: string, listener: (event: any) => void): void;
}
declare namespace WebSocket {
  type RawData = any;
  type Data = any;
  interface MessageEvent {
    data: any;
    type: string;
    target: WebSocket;
  }
  interface ClientOptions {
    protocol?: string;
    headers?: Record<string, string>;
    rejectUnauthorized?: boolean;
    handshakeTimeout?: number;
    agent?: any;
    [other: string]: any;
  }
  interface ServerOptions {
    host?: string;
    port?: number;
    server?: any;
    path?: string;
    noServer?: boolean;
    clientTracking?: boolean;
    verifyClient?: any;
    maxPayload?: number;
    [other: string]: any;
  }
  class Server<T extends WebSocket = WebSocket, R = any> extends EventEmitter {
    /** @transport server ws options */
    constructor(options?: ServerOptions, callback?: () => void);
    clients: Set<T>;
    options: ServerOptions;
    path: string;
    address(): any;
    close(callback?: (error?: Error) => void): void;
    handleUpgrade(request: IncomingMessage, socket: any, head: any, callback: (client: T, request: IncomingMessage) => void): void;
    on(event: 'connection', listener: (socket: T, request: IncomingMessage) => void): this;
    on(event: string | symbol, listener: (...values: any[]) => void): this;
  }
  function createWebSocketStream(socket: WebSocket, options?: any): any;
}
declare namespace WebSocket {
  export { self as WebSocket, self as default, Server as WebSocketServer };
}
import self = WebSocket;
export = WebSocket;
