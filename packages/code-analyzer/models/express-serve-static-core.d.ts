import express = require('express');

export type ParamsDictionary = express.ParamsDictionary;
export type Query = express.Query;
export interface Request<
  P = ParamsDictionary,
  ResBody = any,
  ReqBody = any,
  ReqQuery = Query,
  Locals extends Record<string, any> = Record<string, any>,
> extends express.Request<P, ResBody, ReqBody, ReqQuery, Locals> {}
export interface Response<ResBody = any, Locals extends Record<string, any> = Record<string, any>> extends express.Response<
  ResBody,
  Locals
> {}
export type NextFunction = express.NextFunction;
export type RequestHandler = express.RequestHandler;
export type ErrorRequestHandler = express.ErrorRequestHandler;
export type Router = express.Router;
export type Express = express.Express;
export type Application = express.Application;
export type CookieOptions = express.CookieOptions;
