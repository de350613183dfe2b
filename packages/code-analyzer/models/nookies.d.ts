declare const nookies: {
  get(context?: any, options?: any): { [name: string]: string };
  /**
   * @sink cookie value
   * @secure cookie.secure options.secure off=false missing=off about=name unless=options.maxAge:0
   * @secure cookie.http-only options.httpOnly off=false missing=off about=name unless=options.maxAge:0
   * @secure cookie.same-site options.sameSite about=name unless=options.maxAge:0
   */
  set(context: any, name: string, value: string, options?: any): any;
  destroy(context: any, name: string, options?: any): any;
};
export default nookies;
export function parseCookies(context?: any, options?: any): { [name: string]: string };
/**
 * @sink cookie value
 * @secure cookie.secure options.secure off=false missing=off about=name unless=options.maxAge:0
 * @secure cookie.http-only options.httpOnly off=false missing=off about=name unless=options.maxAge:0
 * @secure cookie.same-site options.sameSite about=name unless=options.maxAge:0
 */
export function setCookie(context: any, name: string, value: string, options?: any): any;
export function destroyCookie(context: any, name: string, options?: any): any;
