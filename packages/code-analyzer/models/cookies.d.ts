/** Out of reach of scripts by default; sent over TLS only where the request came over TLS. */
declare class Cookies {
  constructor(request: any, response: any, options?: any);
  /** @source request.cookies */
  get(name: string, options?: any): string | undefined;
  /**
   * @sink cookie value
   * @secure cookie.secure options.secure off=false about=name unless=options.maxAge:0 careful=proxy
   * @secure cookie.http-only options.httpOnly off=false missing=on about=name unless=options.maxAge:0
   * @secure cookie.same-site options.sameSite about=name unless=options.maxAge:0
   */
  set(name: string, value?: string | null, options?: any): this;
}
declare namespace Cookies {
  type SetOption = any;
}
export = Cookies;
