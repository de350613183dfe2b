/** What Hono is, as far as handlers see it. */
export interface HonoRequest<P extends string = any, I = any> {
  raw: Request;
  /** @source request.url */
  url: string;
  path: string;
  method: string;
  /** @source request.params */
  param(key: string): any;
  /** @source request.params */
  param(): any;
  /** @source request.query */
  query(key: string): any;
  /** @source request.query */
  query(): any;
  /** @source request.query */
  queries(key?: string): any;
  /** @source request.headers */
  header(name: string): any;
  /** @source request.headers */
  header(): any;
  /** @source request.body */
  json<T = any>(): Promise<T>;
  /** @source request.body */
  text(): Promise<string>;
  /** @source request.body */
  formData(): Promise<FormData>;
  /** @source request.body */
  parseBody<T = any>(options?: any): Promise<T>;
  /** @source request.body */
  valid<T extends string>(target: T): I extends { out: infer O } ? (T extends keyof O ? O[T] : any) : any;
}

export class Context<E = any, P extends string = any, I = any> {
  env: any;
  req: HonoRequest<P, I>;
  res: Response;
  error: Error | undefined;
  finalized: boolean;
  var: E extends { Variables: infer V } ? V : any;
  executionCtx: any;
  get<K extends string>(key: K): E extends { Variables: infer V } ? (K extends keyof V ? V[K] : any) : any;
  set(key: string, value: any): void;
  status(status: number): void;
  /** @sink cookie value when=name:set-cookie */
  header(name: string, value?: string, options?: any): void;
  /** @sink response object status=status,status.status,this.status */
  json(object: any, status?: any, headers?: any): Response;
  /** @sink response text status=status,status.status,this.status */
  text(text: string, status?: any, headers?: any): Response;
  /** @sink response html status=status,status.status,this.status */
  html(html: any, status?: any, headers?: any): any;
  /** @sink response data status=status,status.status,this.status */
  body(data: any, status?: any, headers?: any): Response;
  /** @sink response data status=status,status.status,this.status */
  newResponse(data: any, status?: any, headers?: any): Response;
  /** @sink url location */
  redirect(location: string | URL, status?: number): Response;
  render(...values: any[]): any;
  notFound(): any;
}

export type Next = () => Promise<void>;
export type Handler<E = any, P extends string = any, I = any, R = any> = (c: Context<E, P, I>, next: Next) => R;
export type MiddlewareHandler<E = any, P extends string = any, I = any, R = any> = (c: Context<E, P, I>, next: Next) => Promise<R | void>;
export type ErrorHandler<E = any> = (error: any, c: Context<E>) => any;
export type NotFoundHandler<E = any> = (c: Context<E>) => any;
export type Env = any;

interface Route<E> {
  (path: string | string[], ...handlers: Handler<E>[]): Hono<E>;
  (...handlers: Handler<E>[]): Hono<E>;
}

export class Hono<E = any, S = any, B extends string = string> {
  constructor(options?: any);
  get: Route<E>;
  post: Route<E>;
  put: Route<E>;
  delete: Route<E>;
  patch: Route<E>;
  options: Route<E>;
  all: Route<E>;
  use: Route<E>;
  on(method: string | string[], path: string | string[], ...handlers: Handler<E>[]): Hono<E>;
  route(path: string, app?: Hono<any>): Hono<E>;
  basePath(path: string): Hono<E>;
  mount(path: string, handler: any, options?: any): Hono<E>;
  onError(handler: ErrorHandler<E>): Hono<E>;
  notFound(handler: NotFoundHandler<E>): Hono<E>;
  fetch(request: Request, env?: any, context?: any): Response | Promise<Response>;
  request(input: any, init?: any, env?: any, context?: any): Response | Promise<Response>;
  fire(): void;
  routes: any[];
}
