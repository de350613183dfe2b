export interface Options {
  method?: any;
  prefixUrl?: any;
  searchParams?: any;
  json?: any;
  body?: any;
  headers?: any;
  [other: string]: any;
}
export interface KyResponse<T = any> extends Response {
  json<J = T>(): Promise<J>;
}
export interface ResponsePromise<T = any> extends Promise<KyResponse<T>> {
  json<J = T>(): Promise<J>;
  text(): Promise<string>;
  blob(): Promise<any>;
  formData(): Promise<any>;
  arrayBuffer(): Promise<any>;
}
export interface KyInstance {
  /**
   * @transport client url options
   * @sink url url options.searchParams
   * @sink network options.json options.body
   */
  <T = any>(url: any, options?: Options): ResponsePromise<T>;
  /**
   * @transport client url options
   * @sink url url options.searchParams
   */
  get<T = any>(url: any, options?: Options): ResponsePromise<T>;
  /**
   * @transport client url options
   * @sink url url options.searchParams
   */
  head<T = any>(url: any, options?: Options): ResponsePromise<T>;
  /**
   * @transport client url options
   * @sink url url options.searchParams
   * @sink network options.json options.body
   */
  post<T = any>(url: any, options?: Options): ResponsePromise<T>;
  /**
   * @transport client url options
   * @sink url url options.searchParams
   * @sink network options.json options.body
   */
  put<T = any>(url: any, options?: Options): ResponsePromise<T>;
  /**
   * @transport client url options
   * @sink url url options.searchParams
   * @sink network options.json options.body
   */
  patch<T = any>(url: any, options?: Options): ResponsePromise<T>;
  /**
   * @transport client url options
   * @sink url url options.searchParams
   * @sink network options.json options.body
   */
  delete<T = any>(url: any, options?: Options): ResponsePromise<T>;
  create(options?: Options): KyInstance;
  extend(options: any): KyInstance;
}
export class HTTPError<T = any> extends Error {
  response: KyResponse<T>;
  request: any;
  options: any;
}
export class TimeoutError extends Error {
  request: any;
}
declare const ky: KyInstance;
export default ky;
