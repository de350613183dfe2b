import * as http from 'http';

export interface RequestOptions extends http.RequestOptions {
  rejectUnauthorized?: boolean;
  minVersion?: string;
  maxVersion?: string;
  ca?: any;
  cert?: any;
  key?: any;
  servername?: string;
}
export type ServerOptions = any;
export class Server extends http.Server {}

/** @transport server https options */
export function createServer(listener?: http.RequestListener): Server;
/** @transport server https options */
export function createServer(options: ServerOptions, listener?: http.RequestListener): Server;
/**
 * @transport client https url
 * @sink url url
 */
export function request(url: string | URL | RequestOptions, callback?: (response: http.IncomingMessage) => void): http.ClientRequest;
/**
 * @transport client https url options
 * @sink url url
 */
export function request(
  url: string | URL,
  options: RequestOptions,
  callback?: (response: http.IncomingMessage) => void,
): http.ClientRequest;
/**
 * @transport client https url
 * @sink url url
 */
export function get(url: string | URL | RequestOptions, callback?: (response: http.IncomingMessage) => void): http.ClientRequest;
/**
 * @transport client https url options
 * @sink url url
 */
export function get(url: string | URL, options: RequestOptions, callback?: (response: http.IncomingMessage) => void): http.ClientRequest;
export interface AgentOptions extends RequestOptions {
  keepAlive?: boolean;
  maxSockets?: number;
}
export class Agent extends http.Agent {
  constructor(options?: AgentOptions);
  options: AgentOptions;
}
export const globalAgent: Agent;
