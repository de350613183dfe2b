/** @supabase/supabase-js 2: tables, files and functions of one project. */
interface Builder<R = any> extends Promise<{ data: R; error: any; count: number | null; status: number; statusText: string }> {
  select(columns?: string, options?: any): Builder<R>;
  single(): Builder<R>;
  maybeSingle(): Builder<R>;
  csv(): Builder<string>;
  order(column: string, options?: any): Builder<R>;
  limit(count: number, options?: any): Builder<R>;
  range(from: number, to: number, options?: any): Builder<R>;
  eq(column: string, value: any): Builder<R>;
  neq(column: string, value: any): Builder<R>;
  match(query: any): Builder<R>;
  in(column: string, values: readonly any[]): Builder<R>;
  is(column: string, value: any): Builder<R>;
  or(filters: string, options?: any): Builder<R>;
  filter(column: string, operator: string, value: any): Builder<R>;
  throwOnError(): Builder<R>;
  returns<N>(): Builder<N>;
  [filter: string]: any;
}
interface Table {
  /** @source database.read */
  select(columns?: string, options?: any): Builder;
  /** @sink database values */
  insert(values: any, options?: any): Builder;
  /**
   * @source database.update
   * @sink database values
   */
  upsert(values: any, options?: any): Builder;
  /**
   * @source database.update
   * @sink database values
   */
  update(values: any, options?: any): Builder;
  /** @source database.delete */
  delete(options?: any): Builder;
}
interface Files {
  /** @sink object body */
  upload(path: string, body: any, options?: any): Promise<any>;
  /** @sink object body */
  update(path: string, body: any, options?: any): Promise<any>;
  /** @sink object body */
  uploadToSignedUrl(path: string, token: string, body: any, options?: any): Promise<any>;
  download(path: string, options?: any): Promise<any>;
  remove(paths: string[]): Promise<any>;
  getPublicUrl(path: string, options?: any): any;
  createSignedUrl(path: string, seconds: number, options?: any): Promise<any>;
  list(path?: string, options?: any): Promise<any>;
  [method: string]: any;
}
export class SupabaseClient<D = any, N = any, S = any, T = any, O = any> {
  constructor(url: string, key: string, options?: any);
  readonly auth: any;
  readonly storage: { from(bucket: string): Files; [method: string]: any };
  readonly functions: any;
  readonly realtime: any;
  from(table: string): Table;
  schema(name: string): SupabaseClient;
  /** @sink database values */
  rpc(name: string, values?: any, options?: any): Builder;
  channel(name: string, options?: any): any;
  removeChannel(channel: any): Promise<any>;
}
export function createClient<D = any>(url: string, key: string, options?: any): SupabaseClient<D>;
export type User = any;
export type Session = any;
export type PostgrestError = any;
export type AuthError = any;
