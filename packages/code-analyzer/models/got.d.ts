export interface OptionsInit {
  url?: any;
  method?: any;
  prefixUrl?: any;
  searchParams?: any;
  json?: any;
  form?: any;
  body?: any;
  headers?: any;
  https?: any;
  responseType?: any;
  [other: string]: any;
}
export interface Response<T = unknown> {
  body: T;
  statusCode: number;
  statusMessage?: string;
  headers: any;
  url: string;
  [other: string]: any;
}
export interface CancelableRequest<T = any> extends Promise<T> {
  json<R = any>(): Promise<R>;
  text(): Promise<string>;
  buffer(): Promise<any>;
  cancel(): void;
}
export interface Got {
  /**
   * @transport client url options
   * @sink url url options.searchParams
   * @sink network options.json options.form options.body
   */
  <T = any>(url: any, options?: OptionsInit): CancelableRequest<Response<T>>;
  /**
   * @transport client url options
   * @sink url url options.searchParams
   */
  get<T = any>(url: any, options?: OptionsInit): CancelableRequest<Response<T>>;
  /**
   * @transport client url options
   * @sink url url options.searchParams
   */
  head<T = any>(url: any, options?: OptionsInit): CancelableRequest<Response<T>>;
  /**
   * @transport client url options
   * @sink url url options.searchParams
   * @sink network options.json options.form options.body
   */
  post<T = any>(url: any, options?: OptionsInit): CancelableRequest<Response<T>>;
  /**
   * @transport client url options
   * @sink url url options.searchParams
   * @sink network options.json options.form options.body
   */
  put<T = any>(url: any, options?: OptionsInit): CancelableRequest<Response<T>>;
  /**
   * @transport client url options
   * @sink url url options.searchParams
   * @sink network options.json options.form options.body
   */
  patch<T = any>(url: any, options?: OptionsInit): CancelableRequest<Response<T>>;
  /**
   * @transport client url options
   * @sink url url options.searchParams
   * @sink network options.json options.form options.body
   */
  delete<T = any>(url: any, options?: OptionsInit): CancelableRequest<Response<T>>;
  extend(...options: any[]): Got;
  stream: any;
  paginate: any;
  defaults: any;
}
export const got: Got;
export default got;
export class RequestError extends Error {
  code: string;
  response?: any;
}
export class HTTPError extends RequestError {}
export class TimeoutError extends RequestError {}
