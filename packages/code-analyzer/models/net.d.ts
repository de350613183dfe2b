import type { Duplex } from 'stream';

export class Socket extends Duplex {
  constructor(options?: any);
  /**
   * Of whoever is at the other end, be it a proxy.
   * @source request.ip
   */
  readonly remoteAddress?: string;
  readonly remotePort?: number;
  readonly localAddress?: string;
  readonly localPort?: number;
  readonly encrypted?: boolean;
  connect(...values: any[]): this;
  setTimeout(milliseconds: number, callback?: () => void): this;
  setKeepAlive(on?: boolean, delay?: number): this;
  setNoDelay(on?: boolean): this;
  /** @sink network data */
  write(data: any, ...values: any[]): boolean;
  /** @sink network data */
  end(data?: any, ...values: any[]): this;
}
export class Server {
  listen(...values: any[]): this;
  close(callback?: (error?: Error) => void): this;
  address(): any;
  on(event: string, listener: (...values: any[]) => void): this;
}
export function createServer(...values: any[]): Server;
export function connect(...values: any[]): Socket;
export function createConnection(...values: any[]): Socket;
export function isIP(text: string): number;
export function isIPv4(text: string): boolean;
export function isIPv6(text: string): boolean;
export type AddressInfo = { address: string; family: string; port: number };
