/** Rows by table: a project adds to it with `declare module 'knex/types/tables'`. */
export interface Tables {}
