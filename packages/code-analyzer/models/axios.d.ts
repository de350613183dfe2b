declare const axios: axios.AxiosStatic;

declare namespace axios {
  type RawAxiosHeaders = Record<string, any>;
  type AxiosRequestHeaders = Record<string, any>;
  type RawAxiosRequestHeaders = Record<string, any>;
  type RawAxiosResponseHeaders = Record<string, any>;
  type AxiosResponseHeaders = Record<string, any>;
  type Method = string;
  type ResponseType = string;

  interface AxiosRequestConfig<D = any, Rest = any> {
    url?: string;
    method?: string;
    baseURL?: string;
    headers?: Record<string, any>;
    params?: any;
    data?: D;
    timeout?: number;
    withCredentials?: boolean;
    auth?: { username: string; password: string };
    responseType?: string;
    httpAgent?: any;
    httpsAgent?: any;
    proxy?: any;
    maxRedirects?: number;
    maxBodyLength?: number;
    maxContentLength?: number;
    validateStatus?: ((status: number) => boolean) | null;
    paramsSerializer?: any;
    transformRequest?: any;
    transformResponse?: any;
    signal?: AbortSignal;
    cancelToken?: any;
    decompress?: boolean;
    adapter?: any;
    onUploadProgress?: (event: any) => void;
    onDownloadProgress?: (event: any) => void;
    [other: string]: any;
  }
  interface InternalAxiosRequestConfig<D = any, Rest = any> extends AxiosRequestConfig<D> {
    headers: any;
  }
  type CreateAxiosDefaults<D = any, Rest = any> = AxiosRequestConfig<D>;
  type AxiosDefaults = any;

  interface AxiosResponse<T = any, D = any, H = any, Rest = any> {
    data: T;
    status: number;
    statusText: string;
    headers: any;
    config: InternalAxiosRequestConfig<D>;
    request?: any;
  }
  type AxiosPromise<T = any, D = any, Rest = any> = Promise<AxiosResponse<T>>;

  interface AxiosError<T = unknown, D = any, Rest = any> extends Error {
    config?: InternalAxiosRequestConfig<D>;
    code?: string;
    request?: any;
    response?: AxiosResponse<T, D>;
    isAxiosError: boolean;
    status?: number;
    toJSON(): object;
  }

  interface AxiosInterceptorManager<V> {
    use(fulfilled?: ((value: V) => V | Promise<V>) | null, rejected?: ((error: any) => any) | null, options?: any): number;
    eject(id: number): void;
    clear(): void;
  }

  interface Axios {
    defaults: any;
    interceptors: { request: AxiosInterceptorManager<InternalAxiosRequestConfig>; response: AxiosInterceptorManager<AxiosResponse> };
    getUri(config?: AxiosRequestConfig): string;
    /**
     * @transport client config
     * @sink url config.url config.params
     * @sink network config.data
     */
    request<T = any, R = AxiosResponse<T>, D = any>(config: AxiosRequestConfig<D>): Promise<R>;
    /**
     * @transport client url config
     * @sink url url config.params
     */
    get<T = any, R = AxiosResponse<T>, D = any>(url: string, config?: AxiosRequestConfig<D>): Promise<R>;
    /**
     * @transport client url config
     * @sink url url config.params
     * @sink network config.data
     */
    delete<T = any, R = AxiosResponse<T>, D = any>(url: string, config?: AxiosRequestConfig<D>): Promise<R>;
    /**
     * @transport client url config
     * @sink url url config.params
     */
    head<T = any, R = AxiosResponse<T>, D = any>(url: string, config?: AxiosRequestConfig<D>): Promise<R>;
    /**
     * @transport client url config
     * @sink url url config.params
     */
    options<T = any, R = AxiosResponse<T>, D = any>(url: string, config?: AxiosRequestConfig<D>): Promise<R>;
    /**
     * @transport client url config
     * @sink url url config.params
     * @sink network data
     */
    post<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: D, config?: AxiosRequestConfig<D>): Promise<R>;
    /**
     * @transport client url config
     * @sink url url config.params
     * @sink network data
     */
    put<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: D, config?: AxiosRequestConfig<D>): Promise<R>;
    /**
     * @transport client url config
     * @sink url url config.params
     * @sink network data
     */
    patch<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: D, config?: AxiosRequestConfig<D>): Promise<R>;
    /**
     * @transport client url config
     * @sink url url config.params
     * @sink network data
     */
    postForm<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: D, config?: AxiosRequestConfig<D>): Promise<R>;
    /**
     * @transport client url config
     * @sink url url config.params
     * @sink network data
     */
    putForm<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: D, config?: AxiosRequestConfig<D>): Promise<R>;
    /**
     * @transport client url config
     * @sink url url config.params
     * @sink network data
     */
    patchForm<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: D, config?: AxiosRequestConfig<D>): Promise<R>;
  }

  interface AxiosInstance extends Axios {
    /**
     * @transport client config
     * @sink url config.url config.params
     * @sink network config.data
     */
    <T = any, R = AxiosResponse<T>, D = any>(config: AxiosRequestConfig<D>): Promise<R>;
    /**
     * @transport client url config
     * @sink url url config.params
     * @sink network config.data
     */
    <T = any, R = AxiosResponse<T>, D = any>(url: string, config?: AxiosRequestConfig<D>): Promise<R>;
    /** @transport client config */
    create(config?: AxiosRequestConfig): AxiosInstance;
  }

  interface AxiosStatic extends AxiosInstance {
    default: AxiosStatic;
    axios: AxiosStatic;
    Axios: new (config?: AxiosRequestConfig) => Axios;
    AxiosError: new <T = unknown, D = any>(
      message?: string,
      code?: string,
      config?: any,
      request?: any,
      response?: any,
    ) => AxiosError<T, D>;
    AxiosHeaders: new (headers?: any) => AxiosHeaders;
    CancelToken: any;
    HttpStatusCode: any;
    isCancel(value: any): boolean;
    isAxiosError<T = any, D = any>(payload: any): payload is AxiosError<T, D>;
    all<T>(values: (T | Promise<T>)[]): Promise<T[]>;
    spread<T, R>(callback: (...values: T[]) => R): (values: T[]) => R;
    toFormData(source: object, target?: any): any;
    formToJSON(form: any): object;
    readonly VERSION: string;
  }
  type Cancel = any;
  type CancelTokenSource = any;
  type CancelToken = any;
  interface AxiosHeaders {
    get(name: string): any;
    set(name: any, value?: any): this;
    has(name: string): boolean;
    delete(name: string): boolean;
    toJSON(): Record<string, any>;
    [name: string]: any;
  }
}

export = axios;
