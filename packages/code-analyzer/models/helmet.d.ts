/** What every handler of the web calls; the request and response are whichever framework's. */
type Handler = (request: any, response: any, next: any) => void;

interface Options {
  [option: string]: any;
}
interface Helmet {
  /**
   * Strict-Transport-Security is on by default, for a year; in older versions for half of one.
   *
   * @secure hsts options.hsts off=false
   * @secure hsts options.strictTransportSecurity off=false
   * @secure hsts options.hsts.maxAge
   * @secure hsts options.strictTransportSecurity.maxAge
   */
  (options?: Options): Handler;
  /** @secure hsts options.maxAge */
  hsts(options?: Options): Handler;
  /** @secure hsts options.maxAge */
  strictTransportSecurity(options?: Options): Handler;
  contentSecurityPolicy(options?: Options): Handler;
  crossOriginEmbedderPolicy(options?: Options): Handler;
  crossOriginOpenerPolicy(options?: Options): Handler;
  crossOriginResourcePolicy(options?: Options): Handler;
  dnsPrefetchControl(options?: Options): Handler;
  frameguard(options?: Options): Handler;
  hidePoweredBy(): Handler;
  ieNoOpen(): Handler;
  noSniff(): Handler;
  permittedCrossDomainPolicies(options?: Options): Handler;
  referrerPolicy(options?: Options): Handler;
  xssFilter(): Handler;
}
declare const helmet: Helmet & { default: Helmet };
export = helmet;
