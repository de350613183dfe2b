/** better-sqlite3: `run` is for statements that return nothing. */
declare namespace Database {
  interface Statement {
    readonly source: string;
    readonly reader: boolean;
    /** @sink database values statement=this */
    run(...values: any[]): { changes: number; lastInsertRowid: number | bigint };
    /**
     * @source database.query
     * @sink database values statement=this
     */
    get(...values: any[]): any;
    /**
     * @source database.query
     * @sink database values statement=this
     */
    all(...values: any[]): any[];
    /** @source database.query */
    iterate(...values: any[]): IterableIterator<any>;
    pluck(on?: boolean): this;
    expand(on?: boolean): this;
    raw(on?: boolean): this;
    bind(...values: any[]): this;
    columns(): any[];
  }
  interface Database {
    readonly name: string;
    readonly open: boolean;
    readonly inTransaction: boolean;
    readonly memory: boolean;
    prepare(source: string): Statement;
    transaction<F extends (...values: any[]) => any>(run: F): F & { immediate: F; deferred: F; exclusive: F };
    /** @sink database source statement=source */
    exec(source: string): this;
    pragma(source: string, options?: any): any;
    function(name: string, ...values: any[]): this;
    aggregate(name: string, options: any): this;
    backup(destination: string, options?: any): Promise<any>;
    loadExtension(path: string): this;
    close(): this;
  }
  type Options = any;
  type RunResult = { changes: number; lastInsertRowid: number | bigint };
}
interface Database extends Database.Database {}
declare class Database {
  constructor(filename?: string | Buffer, options?: Database.Options);
}
declare namespace Database {
  export { Database as default };
}
export = Database;
