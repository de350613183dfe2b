import * as core from 'express-serve-static-core';

declare function express(): core.Express;

/** What a project adds to, here or in `express-serve-static-core`, is seen in both. */
declare namespace express {
  interface Request<
    P = core.ParamsDictionary,
    ResBody = any,
    ReqBody = any,
    ReqQuery = core.Query,
    Locals extends Record<string, any> = Record<string, any>,
  > extends core.Request<P, ResBody, ReqBody, ReqQuery, Locals> {}
  interface Response<ResBody = any, Locals extends Record<string, any> = Record<string, any>> extends core.Response<ResBody, Locals> {}
  interface RequestHandler<
    P = core.ParamsDictionary,
    ResBody = any,
    ReqBody = any,
    ReqQuery = core.Query,
    Locals extends Record<string, any> = Record<string, any>,
  > extends core.RequestHandler<P, ResBody, ReqBody, ReqQuery, Locals> {}
  type ErrorRequestHandler<
    P = core.ParamsDictionary,
    ResBody = any,
    ReqBody = any,
    ReqQuery = core.Query,
    Locals extends Record<string, any> = Record<string, any>,
  > = core.ErrorRequestHandler<P, ResBody, ReqBody, ReqQuery, Locals>;
  type NextFunction = core.NextFunction;
  type Handler = core.Handler;
  type RequestParamHandler = core.RequestParamHandler;
  type CookieOptions = core.CookieOptions;
  type IRoute = core.IRoute;
  type IRouter = core.IRouter;
  interface Router extends core.Router {}
  type RouterOptions = core.RouterOptions;
  interface Application extends core.Application {}
  interface Express extends core.Express {}

  function Router(options?: core.RouterOptions): core.Router;
  function json(options?: any): core.RequestHandler;
  function raw(options?: any): core.RequestHandler;
  function text(options?: any): core.RequestHandler;
  function urlencoded(options?: any): core.RequestHandler;
  function serveStatic(root: string, options?: any): core.RequestHandler;
  const application: core.Application;
  const request: core.Request;
  const response: core.Response;
}

/** A block of its own: beside an export list, nothing else is exported by itself. */
declare namespace express {
  export { serveStatic as static };
}

export = express;
