/** Slonik: statements are made by tags, and run by a pool. */
interface Tag {
  /** @sink database values statement=template */
  (template: TemplateStringsArray, ...values: any[]): any;
}
interface SqlTag {
  readonly unsafe: Tag;
  readonly fragment: Tag;
  readonly typeAlias: (name: string) => Tag;
  readonly type: (schema: any) => Tag;
  identifier(names: readonly string[]): any;
  /** @passes values -> return */
  array(values: readonly any[], type: any): any;
  /** @passes value -> return */
  json(value: any): any;
  /** @passes value -> return */
  jsonb(value: any): any;
  /** @passes values -> return */
  join(values: readonly any[], glue: any): any;
  /** @passes tuples -> return */
  unnest(tuples: readonly any[], types: any): any;
  /** @passes date -> return */
  date(date: Date): any;
  /** @passes date -> return */
  timestamp(date: Date): any;
  [method: string]: any;
}
export const sql: SqlTag;
interface Methods {
  /** @source database.query */
  any(query: any): Promise<readonly any[]>;
  /** @source database.query */
  many(query: any): Promise<readonly any[]>;
  /** @source database.query */
  maybeOne(query: any): Promise<any>;
  /** @source database.query */
  one(query: any): Promise<any>;
  /** @source database.query */
  oneFirst(query: any): Promise<any>;
  /** @source database.query */
  maybeOneFirst(query: any): Promise<any>;
  /** @source database.query */
  manyFirst(query: any): Promise<readonly any[]>;
  /** @source database.query */
  anyFirst(query: any): Promise<readonly any[]>;
  exists(query: any): Promise<boolean>;
  /** @source database.query */
  query(query: any): Promise<any>;
  transaction<R>(run: (connection: DatabaseTransactionConnection) => Promise<R>, retries?: number): Promise<R>;
  stream(query: any, run: any): Promise<any>;
}
export interface CommonQueryMethods extends Methods {}
export interface DatabaseTransactionConnection extends Methods {}
export interface DatabasePoolConnection extends Methods {}
export interface DatabaseConnection extends Methods {}
export interface DatabasePool extends Methods {
  connect<R>(run: (connection: DatabasePoolConnection) => Promise<R>): Promise<R>;
  end(): Promise<void>;
}
/** @transport client postgresql uri options */
export function createPool(uri: string, options?: any): Promise<DatabasePool>;
export function createSqlTag(options?: any): SqlTag;
export function stringifyDsn(dsn: any): string;
export function parseDsn(dsn: string): any;
