/** The axios of Nest: each call gives an `Observable` of the answer, where axios gives a promise. */
import type { AxiosInstance, AxiosRequestConfig, AxiosResponse } from 'axios';
import type { Observable } from 'rxjs';

export class HttpService {
  readonly axiosRef: AxiosInstance;
  /**
   * @transport client config
   * @sink url config.url config.params
   * @sink network config.data
   */
  request<T = any>(config: AxiosRequestConfig): Observable<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   */
  get<T = any>(url: string, config?: AxiosRequestConfig): Observable<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   * @sink network config.data
   */
  delete<T = any>(url: string, config?: AxiosRequestConfig): Observable<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   */
  head<T = any>(url: string, config?: AxiosRequestConfig): Observable<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   * @sink network data
   */
  post<T = any>(url: string, data?: any, config?: AxiosRequestConfig): Observable<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   * @sink network data
   */
  put<T = any>(url: string, data?: any, config?: AxiosRequestConfig): Observable<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   * @sink network data
   */
  patch<T = any>(url: string, data?: any, config?: AxiosRequestConfig): Observable<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   * @sink network data
   */
  postForm<T = any>(url: string, data?: any, config?: AxiosRequestConfig): Observable<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   * @sink network data
   */
  putForm<T = any>(url: string, data?: any, config?: AxiosRequestConfig): Observable<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   * @sink network data
   */
  patchForm<T = any>(url: string, data?: any, config?: AxiosRequestConfig): Observable<AxiosResponse<T>>;
}
export interface HttpModuleOptions extends AxiosRequestConfig {
  global?: boolean;
}
export class HttpModule {
  static register(config: HttpModuleOptions): any;
  static registerAsync(options: any): any;
}
export interface HttpModuleOptionsFactory {
  createHttpOptions(): Promise<HttpModuleOptions> | HttpModuleOptions;
}
export interface HttpModuleAsyncOptions {
  [option: string]: any;
}
