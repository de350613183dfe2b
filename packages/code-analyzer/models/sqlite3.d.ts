/** sqlite3: `run` is for statements that return nothing. */
type Callback = (error: Error | null, ...found: any[]) => void;
export class Statement {
  /** @sink database values statement=this */
  run(...values: any[]): this;
  /** @source database.query */
  get(...values: any[]): this;
  /** @source database.query */
  all(...values: any[]): this;
  finalize(callback?: Callback): Database;
  reset(callback?: Callback): this;
  bind(...values: any[]): this;
}
export class Database {
  constructor(filename: string, callback?: Callback);
  constructor(filename: string, mode?: number, callback?: Callback);
  /** @sink database sql values statement=sql */
  run(sql: string, ...values: any[]): this;
  /**
   * @source database.query
   * @sink database sql statement=sql
   */
  get(sql: string, ...values: any[]): this;
  /**
   * @source database.query
   * @sink database sql statement=sql
   */
  all(sql: string, ...values: any[]): this;
  /** @source database.query */
  each(sql: string, ...values: any[]): this;
  /** @sink database sql statement=sql */
  exec(sql: string, callback?: Callback): this;
  prepare(sql: string, ...values: any[]): Statement;
  serialize(run?: () => void): void;
  parallelize(run?: () => void): void;
  close(callback?: Callback): void;
  on(event: string, listener: (...values: any[]) => void): this;
  configure(option: string, value: any): void;
}
export class RowData {}
export const OPEN_READONLY: number;
export const OPEN_READWRITE: number;
export const OPEN_CREATE: number;
interface Module {
  Database: typeof Database;
  Statement: typeof Statement;
  verbose(): Module;
}
export function verbose(): Module;
declare const sqlite3: Module;
export default sqlite3;
