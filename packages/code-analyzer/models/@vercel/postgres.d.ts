/** @vercel/postgres: a pool that is a tag. */
import type { Pool, PoolClient, PoolConfig } from 'pg';

export interface VercelPool extends Pool {
  /**
   * @source database.query
   * @sink database values statement=strings
   */
  sql<R = any>(strings: TemplateStringsArray, ...values: any[]): Promise<{ rows: R[]; rowCount: number; fields: any[] }>;
}
interface SqlPool extends VercelPool {
  /**
   * @source database.query
   * @sink database values statement=strings
   */
  <R = any>(strings: TemplateStringsArray, ...values: any[]): Promise<{ rows: R[]; rowCount: number; fields: any[] }>;
}
export const sql: SqlPool;
export const db: SqlPool;
export type VercelPoolClient = PoolClient;
export type VercelClient = PoolClient;
export function createPool(config?: PoolConfig): VercelPool;
export function createClient(config?: any): any;
export function postgresConnectionString(kind?: string): string;
