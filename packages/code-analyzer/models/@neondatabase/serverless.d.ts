/** @neondatabase/serverless: statements over HTTP as templates, and the interface of `pg`. */
export { Client, Pool, types, type ClientBase, type PoolClient, type PoolConfig, type QueryResult } from 'pg';

interface NeonQuery {
  /**
   * @source database.query
   * @sink database values statement=strings
   */
  (strings: TemplateStringsArray, ...values: any[]): Promise<any>;
  /**
   * @source database.query
   * @sink database text values statement=text
   */
  (text: string, values?: any[], options?: any): Promise<any>;
  /**
   * @source database.query
   * @sink database text values statement=text
   */
  query(text: string, values?: any[], options?: any): Promise<any>;
  unsafe(text: string): any;
  transaction(queries: any, options?: any): Promise<any[]>;
}
export type NeonQueryFunction<A = any, F = any> = NeonQuery;
export function neon<A = any, F = any>(connection: string, options?: any): NeonQuery;
export const neonConfig: any;
