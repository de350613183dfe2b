import * as promises from 'mysql2/promise';

export type RowDataPacket = promises.RowDataPacket;
export type ResultSetHeader = promises.ResultSetHeader;
export type OkPacket = promises.OkPacket;
export type FieldPacket = promises.FieldPacket;
export type ConnectionOptions = promises.ConnectionOptions;
export type PoolOptions = promises.PoolOptions;
type Callback<T> = (error: Error | null, result: T, fields: FieldPacket[]) => any;
interface Queries {
  /**
   * @source database.query
   * @sink database sql values statement=sql
   */
  query<T = any>(sql: string | { sql: string; values?: any }, values: any, callback?: Callback<T>): any;
  /** @source database.query */
  query<T = any>(sql: string | { sql: string; values?: any }, callback?: Callback<T>): any;
  /**
   * @source database.query
   * @sink database sql values statement=sql
   */
  execute<T = any>(sql: string | { sql: string; values?: any }, values: any, callback?: Callback<T>): any;
  /** @source database.query */
  execute<T = any>(sql: string | { sql: string; values?: any }, callback?: Callback<T>): any;
}
export interface Connection extends Queries {
  promise(): promises.Connection;
  connect(callback?: (error: Error | null) => void): void;
  end(callback?: (error: Error | null) => void): void;
  destroy(): void;
  on(event: string, listener: (...values: any[]) => void): this;
  threadId: number;
}
export interface PoolConnection extends Connection {
  release(): void;
}
export interface Pool extends Queries {
  promise(): promises.Pool;
  getConnection(callback: (error: Error | null, connection: PoolConnection) => void): void;
  end(callback?: (error: Error | null) => void): void;
  on(event: string, listener: (...values: any[]) => void): this;
}
/** @transport client mysql config */
export function createConnection(config: string | ConnectionOptions): Connection;
/** @transport client mysql config */
export function createPool(config: string | PoolOptions): Pool;
export function format(sql: string, values?: any): string;
export function escape(value: any): string;
export { promises };
