/** What every handler of Koa is; the context is whichever. */
type Middleware = (context: any, next: () => Promise<any>) => Promise<any>;

interface Options {
  [option: string]: any;
}
interface KoaHelmet {
  /**
   * Options and defaults are those of `helmet`.
   *
   * @secure hsts options.hsts off=false
   * @secure hsts options.strictTransportSecurity off=false
   * @secure hsts options.hsts.maxAge
   * @secure hsts options.strictTransportSecurity.maxAge
   */
  (options?: Options): Middleware;
  /** @secure hsts options.maxAge */
  hsts(options?: Options): Middleware;
  /** @secure hsts options.maxAge */
  strictTransportSecurity(options?: Options): Middleware;
  contentSecurityPolicy(options?: Options): Middleware;
  crossOriginEmbedderPolicy(options?: Options): Middleware;
  crossOriginOpenerPolicy(options?: Options): Middleware;
  crossOriginResourcePolicy(options?: Options): Middleware;
  dnsPrefetchControl(options?: Options): Middleware;
  frameguard(options?: Options): Middleware;
  hidePoweredBy(): Middleware;
  ieNoOpen(): Middleware;
  noSniff(): Middleware;
  permittedCrossDomainPolicies(options?: Options): Middleware;
  referrerPolicy(options?: Options): Middleware;
  xssFilter(): Middleware;
}
declare const helmet: KoaHelmet & { default: KoaHelmet };
export = helmet;
