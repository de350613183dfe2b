import type { IncomingMessage, Server, ServerResponse } from 'http';
import type { Logger } from 'pino';

declare function fastify(options?: any): fastify.FastifyInstance & PromiseLike<fastify.FastifyInstance>;

declare namespace fastify {
  interface RouteGenericInterface {
    Body?: unknown;
    Querystring?: unknown;
    Params?: unknown;
    Headers?: unknown;
    Reply?: unknown;
  }

  /** What a route declares of a part of its requests. */
  type Declared<R, Part extends string> = R extends { [name in Part]: infer T } ? T : any;

  interface FastifyRequest<R = any, A = any, B = any, C = any, D = any, F = any, G = any, H = any> {
    id: string;
    /** @source request.body */
    body: Declared<R, 'Body'>;
    /** @source request.query */
    query: Declared<R, 'Querystring'>;
    /** @source request.params */
    params: Declared<R, 'Params'>;
    /** @source request.headers */
    headers: IncomingMessage['headers'];
    raw: IncomingMessage;
    log: Logger;
    server: FastifyInstance;
    /** @source request.ip */
    readonly ip: string;
    /** @source request.ip */
    readonly ips?: string[];
    readonly host: string;
    readonly hostname: string;
    readonly protocol: string;
    readonly method: string;
    /** @source request.url */
    readonly url: string;
    /** @source request.url */
    readonly originalUrl: string;
    readonly routeOptions: any;
    [added: string]: any;
  }

  interface FastifyReply<R = any, A = any, B = any, C = any, D = any, F = any, G = any, H = any> {
    raw: ServerResponse;
    log: Logger;
    request: FastifyRequest<R>;
    server: FastifyInstance;
    statusCode: number;
    sent: boolean;
    elapsedTime: number;
    code(statusCode: number): this;
    status(statusCode: number): this;
    /** @sink response payload status=this.code,this.status,this.statusCode */
    send(payload?: any): this;
    /** @sink cookie value when=key:set-cookie */
    header(key: string, value: any): this;
    headers(values: any): this;
    getHeader(key: string): any;
    type(contentType: string): this;
    /** @sink url url */
    redirect(url: string, statusCode?: number): this;
    /**
     * Of `@fastify/cookie`.
     *
     * @sink cookie value
     * @secure cookie.secure options.secure off=false missing=off about=name unless=options.maxAge:0
     * @secure cookie.http-only options.httpOnly off=false missing=off about=name unless=options.maxAge:0
     * @secure cookie.same-site options.sameSite about=name unless=options.maxAge:0
     */
    setCookie(name: string, value: string, options?: any): this;
    /**
     * Of `@fastify/cookie`.
     *
     * @sink cookie value
     * @secure cookie.secure options.secure off=false missing=off about=name unless=options.maxAge:0
     * @secure cookie.http-only options.httpOnly off=false missing=off about=name unless=options.maxAge:0
     * @secure cookie.same-site options.sameSite about=name unless=options.maxAge:0
     */
    cookie(name: string, value: string, options?: any): this;
    clearCookie(name: string, options?: any): this;
    callNotFound(): void;
    hijack(): this;
    then(fulfilled: () => void, rejected: (error: Error) => void): void;
    [added: string]: any;
  }

  type RouteHandlerMethod = (this: FastifyInstance, request: FastifyRequest, reply: FastifyReply) => any;

  interface RouteMethod {
    <R = any>(path: string, handler: (this: FastifyInstance, request: FastifyRequest<R>, reply: FastifyReply<R>) => any): FastifyInstance;
    <R = any>(
      path: string,
      options: any,
      handler: (this: FastifyInstance, request: FastifyRequest<R>, reply: FastifyReply<R>) => any,
    ): FastifyInstance;
    <R = any>(
      path: string,
      options: { handler: (this: FastifyInstance, request: FastifyRequest<R>, reply: FastifyReply<R>) => any; [option: string]: any },
    ): FastifyInstance;
  }

  interface FastifyInstance<A = any, B = any, C = any, D = any, F = any> {
    log: Logger;
    server: Server;
    prefix: string;
    get: RouteMethod;
    post: RouteMethod;
    put: RouteMethod;
    delete: RouteMethod;
    patch: RouteMethod;
    head: RouteMethod;
    options: RouteMethod;
    all: RouteMethod;
    route<R = any>(options: {
      method: any;
      url: string;
      handler: (this: FastifyInstance, request: FastifyRequest<R>, reply: FastifyReply<R>) => any;
      [option: string]: any;
    }): this;
    register(plugin: any, options?: any): any;
    addHook(name: string, hook: (this: FastifyInstance, request: FastifyRequest, reply: FastifyReply, ...values: any[]) => any): this;
    setErrorHandler(handler: (this: FastifyInstance, error: any, request: FastifyRequest, reply: FastifyReply) => any): this;
    setNotFoundHandler(handler: (this: FastifyInstance, request: FastifyRequest, reply: FastifyReply) => any): this;
    decorate(name: string, value?: any, dependencies?: string[]): this;
    /** @transport server http */
    listen(...values: any[]): any;
    ready(...values: any[]): any;
    close(...values: any[]): any;
    withTypeProvider<T>(): this;
    [added: string]: any;
  }

  type FastifyPluginCallback<O = any, A = any, B = any, C = any> = (
    instance: FastifyInstance,
    options: O,
    done: (error?: Error) => void,
  ) => void;
  type FastifyPluginAsync<O = any, A = any, B = any, C = any> = (instance: FastifyInstance, options: O) => Promise<void>;
  type FastifyPluginOptions = Record<string, any>;
  type FastifyServerOptions = any;
  type FastifyError = Error & { code: string; statusCode?: number; validation?: any };
  type FastifySchema = any;
  type FastifyBaseLogger = Logger;
  type DoneFuncWithErrOrRes = (error?: Error, value?: any) => void;
  type HookHandlerDoneFunction = (error?: Error) => void;
}

declare namespace fastify {
  export { fastify, fastify as default };
}

export = fastify;
