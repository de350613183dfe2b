import * as http from 'http';

export type ParamsDictionary = { [name: string]: string };
export type Query = { [name: string]: any };
export type CookieOptions = {
  maxAge?: number;
  signed?: boolean;
  expires?: Date;
  httpOnly?: boolean;
  path?: string;
  domain?: string;
  secure?: boolean;
  sameSite?: boolean | 'lax' | 'strict' | 'none';
  encode?: (value: string) => string;
  partitioned?: boolean;
  priority?: 'low' | 'medium' | 'high';
};

export interface Request<
  P = ParamsDictionary,
  ResBody = any,
  ReqBody = any,
  ReqQuery = Query,
  Locals extends Record<string, any> = Record<string, any>,
>
  extends http.IncomingMessage, globalThis.Express.Request {
  /** @source request.body */
  body: ReqBody;
  /** @source request.params */
  params: P;
  /** @source request.query */
  query: ReqQuery;
  /** @source request.cookies */
  cookies: any;
  /** @source request.cookies */
  signedCookies: any;
  /** @source request.ip */
  ip: string | undefined;
  /** @source request.ip */
  ips: string[];
  method: string;
  /** @source request.url */
  url: string;
  /** @source request.url */
  originalUrl: string;
  baseUrl: string;
  path: string;
  hostname: string;
  host: string;
  protocol: string;
  secure: boolean;
  fresh: boolean;
  stale: boolean;
  xhr: boolean;
  subdomains: string[];
  route: any;
  app: Application;
  res?: Response<ResBody, Locals>;
  next?: NextFunction;
  /** @source request.headers */
  get(name: string): string | undefined;
  /** @source request.headers */
  header(name: string): string | undefined;
  /** @source request.params */
  param(name: string, defaultValue?: any): string;
  accepts(...types: any[]): any;
  acceptsLanguages(...languages: any[]): any;
  is(type: string | string[]): string | false | null;
  range(size: number, options?: any): any;
}

export interface Response<ResBody = any, Locals extends Record<string, any> = Record<string, any>, StatusCode extends number = number>
  extends http.ServerResponse, globalThis.Express.Response {
  /** @sink response body status=this.status,this.statusCode,this.writeHead */
  send(body?: ResBody): this;
  /** @sink response body status=this.status,this.statusCode,this.writeHead */
  json(body?: ResBody): this;
  /** @sink response body status=this.status,this.statusCode,this.writeHead */
  jsonp(body?: ResBody): this;
  /** @sink response chunk status=this.status,this.statusCode,this.writeHead */
  write(chunk: any, ...values: any[]): boolean;
  /** @sink response chunk status=this.status,this.statusCode,this.writeHead */
  end(chunk?: any, ...values: any[]): this;
  status(code: number): this;
  sendStatus(code: number): this;
  links(links: any): this;
  sendFile(path: string, ...values: any[]): void;
  download(path: string, ...values: any[]): void;
  type(type: string): this;
  contentType(type: string): this;
  format(object: any): this;
  attachment(filename?: string): this;
  /** @sink cookie value when=field:set-cookie */
  set(field: any, value?: any): this;
  /** @sink cookie value when=field:set-cookie */
  header(field: any, value?: any): this;
  get(field: string): string | undefined;
  /** @sink cookie value when=field:set-cookie */
  append(field: string, value?: any): this;
  /**
   * @sink cookie value
   * @secure cookie.secure options.secure off=false missing=off about=name unless=options.maxAge:0
   * @secure cookie.http-only options.httpOnly off=false missing=off about=name unless=options.maxAge:0
   * @secure cookie.same-site options.sameSite about=name unless=options.maxAge:0
   */
  cookie(name: string, value: any, options?: CookieOptions): this;
  clearCookie(name: string, options?: CookieOptions): this;
  location(url: string): this;
  /** @sink url url */
  redirect(url: string): void;
  /** @sink url url */
  redirect(status: number, url: string): void;
  /** @sink response options status=this.status,this.statusCode */
  render(view: string, options?: object, callback?: (error: Error, html: string) => void): void;
  vary(field: string): this;
  headersSent: boolean;
  locals: Locals;
  app: Application;
  req: Request;
  charset: string;
}

export interface NextFunction {
  (error?: any): void;
}
export interface RequestHandler<
  P = ParamsDictionary,
  ResBody = any,
  ReqBody = any,
  ReqQuery = Query,
  Locals extends Record<string, any> = Record<string, any>,
> {
  (req: Request<P, ResBody, ReqBody, ReqQuery, Locals>, res: Response<ResBody, Locals>, next: NextFunction): any;
}
export interface ErrorRequestHandler<
  P = ParamsDictionary,
  ResBody = any,
  ReqBody = any,
  ReqQuery = Query,
  Locals extends Record<string, any> = Record<string, any>,
> {
  (error: any, req: Request<P, ResBody, ReqBody, ReqQuery, Locals>, res: Response<ResBody, Locals>, next: NextFunction): any;
}
export type Handler = RequestHandler;
export type RequestParamHandler = (req: Request, res: Response, next: NextFunction, value: any, name: string) => any;

export type PathParams = string | RegExp | (string | RegExp)[];
export type Handlers<P, B, Q> = RequestHandler<P, any, B, Q> | ErrorRequestHandler<P, any, B, Q>;
/** Each kind of handler in an overload of its own: beside other kinds, a handler's parameters would have no type. */
export interface RouteMethod<R> {
  <P = ParamsDictionary, B = any, Q = Query>(path: PathParams, ...handlers: RequestHandler<P, any, B, Q>[]): R;
  <P = ParamsDictionary, B = any, Q = Query>(path: PathParams, ...handlers: ErrorRequestHandler<P, any, B, Q>[]): R;
  <P = ParamsDictionary, B = any, Q = Query>(path: PathParams, ...handlers: (Handlers<P, B, Q> | Handlers<P, B, Q>[])[]): R;
}
export interface Use<R> {
  (...handlers: RequestHandler[]): R;
  (...handlers: ErrorRequestHandler[]): R;
  (path: PathParams, ...handlers: RequestHandler[]): R;
  (path: PathParams, ...handlers: ErrorRequestHandler[]): R;
  (...handlers: (RequestHandler | ErrorRequestHandler | (RequestHandler | ErrorRequestHandler)[])[]): R;
  (path: PathParams, ...handlers: (RequestHandler | ErrorRequestHandler | (RequestHandler | ErrorRequestHandler)[])[]): R;
}

export interface IRouter extends RequestHandler {
  param(name: string, handler: RequestParamHandler): this;
  all: RouteMethod<this>;
  get: RouteMethod<this>;
  post: RouteMethod<this>;
  put: RouteMethod<this>;
  delete: RouteMethod<this>;
  patch: RouteMethod<this>;
  options: RouteMethod<this>;
  head: RouteMethod<this>;
  use: Use<this>;
  route(path: PathParams): IRoute;
  stack: any[];
}
export interface IRoute {
  path: string;
  all(...handlers: (RequestHandler | RequestHandler[])[]): this;
  get(...handlers: (RequestHandler | RequestHandler[])[]): this;
  post(...handlers: (RequestHandler | RequestHandler[])[]): this;
  put(...handlers: (RequestHandler | RequestHandler[])[]): this;
  delete(...handlers: (RequestHandler | RequestHandler[])[]): this;
  patch(...handlers: (RequestHandler | RequestHandler[])[]): this;
}
export interface Router extends IRouter {}
export interface RouterOptions {
  caseSensitive?: boolean;
  mergeParams?: boolean;
  strict?: boolean;
}

export interface Application extends Omit<IRouter, 'get'> {
  (req: any, res: any): any;
  get: ((name: string) => any) & RouteMethod<this>;
  set(name: string, value: any): this;
  enable(name: string): this;
  disable(name: string): this;
  enabled(name: string): boolean;
  disabled(name: string): boolean;
  engine(extension: string, run: Function): this;
  /** @transport server http */
  listen(...values: any[]): http.Server;
  on(event: string, callback: (...values: any[]) => void): this;
  emit(event: string, ...values: any[]): boolean;
  locals: Record<string, any>;
  mountpath: string | string[];
  path(): string;
  use: Use<this>;
}
export interface Express extends Application {
  request: Request;
  response: Response;
}

declare global {
  /** What other packages and projects add to. */
  namespace Express {
    interface Request {}
    interface Response {}
    interface Locals {}
    interface Application {}
    interface User {}
  }
}
