/** Postgres.js 3: statements are templates. */
declare namespace postgres {
  interface Options {
    host?: string;
    port?: number;
    database?: string;
    username?: string;
    password?: any;
    ssl?: any;
    max?: number;
    [other: string]: any;
  }
  interface PendingQuery<T> extends Promise<T> {
    simple(): this;
    execute(): this;
    describe(): Promise<any>;
    values(): Promise<any[][]>;
    raw(): Promise<any>;
    cursor(...options: any[]): any;
    forEach(run: (row: any) => void): Promise<any>;
    stream(run: (row: any) => void): Promise<any>;
  }
  type RowList<T> = T;
  type Row = { [column: string]: any };
  interface Sql<T = any> {
    /**
     * @source database.query
     * @sink database values statement=template
     */
    <R = any>(template: TemplateStringsArray, ...values: any[]): PendingQuery<R>;
    /** @passes first -> return */
    (first: any, ...rest: any[]): any;
    /**
     * @source database.query
     * @sink database query parameters statement=query
     */
    unsafe<R = any>(query: string, parameters?: any[], options?: any): PendingQuery<R>;
    begin<R>(run: (sql: TransactionSql<T>) => R | Promise<R>): Promise<R>;
    begin<R>(options: string, run: (sql: TransactionSql<T>) => R | Promise<R>): Promise<R>;
    /** @passes value -> return */
    json(value: any): any;
    /** @passes value -> return */
    array(value: any[], type?: number): any;
    /** @passes value -> return */
    typed(value: any, oid: number): any;
    file<R = any>(path: string, parameters?: any[], options?: any): PendingQuery<R>;
    notify(channel: string, payload: string): Promise<any>;
    listen(channel: string, run: (payload: string) => void, ready?: () => void): Promise<any>;
    reserve(): Promise<any>;
    end(options?: any): Promise<void>;
    readonly options: any;
    readonly parameters: any;
  }
  interface TransactionSql<T = any> extends Sql<T> {
    savepoint<R>(run: (sql: TransactionSql<T>) => R | Promise<R>): Promise<R>;
  }
  type PostgresError = any;
}
/** @transport client postgresql url options */
declare function postgres(url: string, options?: postgres.Options): postgres.Sql;
/** @transport client postgresql options */
declare function postgres(options?: postgres.Options): postgres.Sql;
declare namespace postgres {
  export { postgres as default };
}
export = postgres;
