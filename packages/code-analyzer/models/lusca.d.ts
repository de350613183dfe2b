/** What every handler of the web calls; the request and response are whichever framework's. */
type Handler = (request: any, response: any, next: any) => void;

interface Lusca {
  /**
   * Sends no Strict-Transport-Security unless told to.
   *
   * @secure hsts options.hsts.maxAge
   */
  (options?: { [option: string]: any }): Handler;
  /** @secure hsts options.maxAge */
  hsts(options?: { maxAge: number; includeSubDomains?: boolean; preload?: boolean }): Handler;
  csrf(options?: any): Handler;
  csp(options?: any): Handler;
  xframe(value: string): Handler;
  p3p(value: string): Handler;
  xssProtection(options?: any): Handler;
  nosniff(): Handler;
  referrerPolicy(value: string): Handler;
}
declare const lusca: Lusca;
export = lusca;
