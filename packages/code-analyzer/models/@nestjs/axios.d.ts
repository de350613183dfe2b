/** The axios of Nest: each call gives an `Observable` of the answer, where axios gives a promise. */
import type { AxiosInstance, AxiosRequestConfig, AxiosResponse } from 'axios';

/** An `Observable` of rxjs. */
interface Answer<T> {
  pipe(...operators: any[]): any;
  subscribe(...observers: any[]): any;
  toPromise(): Promise<T | undefined>;
  forEach(next: (value: T) => void): Promise<void>;
}

export class HttpService {
  readonly axiosRef: AxiosInstance;
  /**
   * @transport client config
   * @sink url config.url config.params
   * @sink network config.data
   */
  request<T = any>(config: AxiosRequestConfig): Answer<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   */
  get<T = any>(url: string, config?: AxiosRequestConfig): Answer<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   * @sink network config.data
   */
  delete<T = any>(url: string, config?: AxiosRequestConfig): Answer<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   */
  head<T = any>(url: string, config?: AxiosRequestConfig): Answer<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   * @sink network data
   */
  post<T = any>(url: string, data?: any, config?: AxiosRequestConfig): Answer<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   * @sink network data
   */
  put<T = any>(url: string, data?: any, config?: AxiosRequestConfig): Answer<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   * @sink network data
   */
  patch<T = any>(url: string, data?: any, config?: AxiosRequestConfig): Answer<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   * @sink network data
   */
  postForm<T = any>(url: string, data?: any, config?: AxiosRequestConfig): Answer<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   * @sink network data
   */
  putForm<T = any>(url: string, data?: any, config?: AxiosRequestConfig): Answer<AxiosResponse<T>>;
  /**
   * @transport client url config
   * @sink url url config.params
   * @sink network data
   */
  patchForm<T = any>(url: string, data?: any, config?: AxiosRequestConfig): Answer<AxiosResponse<T>>;
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
