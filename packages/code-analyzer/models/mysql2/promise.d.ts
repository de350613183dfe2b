export type RowDataPacket = { [column: string]: any };
export interface ResultSetHeader {
  affectedRows: number;
  insertId: number;
  info: string;
  changedRows: number;
}
export type OkPacket = ResultSetHeader;
export interface FieldPacket {
  name: string;
  table: string;
  type: number;
}
export interface ConnectionOptions {
  host?: string;
  port?: number;
  user?: string;
  password?: string;
  database?: string;
  uri?: string;
  ssl?: any;
  [other: string]: any;
}
export interface PoolOptions extends ConnectionOptions {
  connectionLimit?: number;
  waitForConnections?: boolean;
  queueLimit?: number;
}
interface Queries {
  /**
   * @source database.query
   * @sink database sql values statement=sql
   */
  query<T = any>(sql: string | { sql: string; values?: any }, values?: any): Promise<[T, FieldPacket[]]>;
  /**
   * @source database.query
   * @sink database sql values statement=sql
   */
  execute<T = any>(sql: string | { sql: string; values?: any }, values?: any): Promise<[T, FieldPacket[]]>;
}
export interface Connection extends Queries {
  beginTransaction(): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
  end(): Promise<void>;
  destroy(): void;
  ping(): Promise<void>;
  escape(value: any): string;
  escapeId(value: any): string;
  format(sql: string, values?: any): string;
  threadId: number;
}
export interface PoolConnection extends Connection {
  release(): void;
}
export interface Pool extends Queries {
  getConnection(): Promise<PoolConnection>;
  end(): Promise<void>;
  escape(value: any): string;
  on(event: string, listener: (...values: any[]) => void): this;
}
/** @transport client mysql config */
export function createConnection(config: string | ConnectionOptions): Promise<Connection>;
/** @transport client mysql config */
export function createPool(config: string | PoolOptions): Pool;
export function format(sql: string, values?: any): string;
export function escape(value: any): string;
