import EventEmitter = require('events');

export interface ClientConfig {
  user?: string;
  database?: string;
  password?: any;
  host?: string;
  port?: number;
  connectionString?: string;
  ssl?: boolean | { rejectUnauthorized?: boolean; ca?: any; [other: string]: any };
  [other: string]: any;
}
export interface PoolConfig extends ClientConfig {
  max?: number;
  min?: number;
  idleTimeoutMillis?: number;
}
export interface QueryConfig {
  text: string;
  values?: any[];
  name?: string;
  rowMode?: string;
}
export interface QueryResultRow {
  [column: string]: any;
}
export interface FieldDef {
  name: string;
  tableID: number;
  dataTypeID: number;
}
export interface QueryResult<R extends QueryResultRow = any> {
  command: string;
  rowCount: number | null;
  oid: number;
  fields: FieldDef[];
  rows: R[];
}
export type QueryArrayResult<R extends any[] = any[]> = { rows: R[]; rowCount: number | null; fields: FieldDef[]; command: string };

interface Queries {
  /**
   * @source database.query
   * @sink database text values statement=text
   */
  query<R extends QueryResultRow = any>(text: string | QueryConfig, values?: any[]): Promise<QueryResult<R>>;
  /** @sink database text values statement=text */
  query<R extends QueryResultRow = any>(
    text: string | QueryConfig,
    values: any[],
    callback: (error: Error, result: QueryResult<R>) => void,
  ): void;
  /**
   * @source database.query
   * @sink database text statement=text
   */
  query<R extends QueryResultRow = any>(text: string | QueryConfig, callback: (error: Error, result: QueryResult<R>) => void): void;
}
export interface ClientBase extends Queries {}
export class ClientBase extends EventEmitter {
  /** @transport client postgresql config */
  constructor(config?: string | ClientConfig);
  connect(): Promise<void>;
  connect(callback: (error: Error) => void): void;
  escapeIdentifier(text: string): string;
  escapeLiteral(text: string): string;
}
export class Client extends ClientBase {
  user?: string;
  database?: string;
  host: string;
  port: number;
  end(): Promise<void>;
  end(callback: (error: Error) => void): void;
}
export interface PoolClient extends ClientBase {
  release(error?: Error | boolean): void;
}
export interface Pool extends Queries {}
export class Pool extends EventEmitter {
  /** @transport client postgresql config */
  constructor(config?: PoolConfig);
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
  connect(): Promise<PoolClient>;
  connect(callback: (error: Error | undefined, client: PoolClient | undefined, done: (release?: any) => void) => void): void;
  end(): Promise<void>;
  end(callback: () => void): void;
}
export class DatabaseError extends Error {
  code?: string;
  detail?: string;
  constraint?: string;
  table?: string;
  column?: string;
}
export const types: any;
export const defaults: any;
export function escapeIdentifier(text: string): string;
export function escapeLiteral(text: string): string;
