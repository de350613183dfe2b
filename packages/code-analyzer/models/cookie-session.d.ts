/** What every handler of the web calls; the request and response are whichever framework's. */
type Handler = (request: any, response: any, next: any) => void;

/** Sent over TLS only by default where the request came over TLS. */
declare namespace cookieSession {
  interface CookieSessionOptions {
    [option: string]: any;
  }
}
/**
 * @secure cookie.secure options.secure off=false missing=on about=session careful=proxy
 * @secure cookie.http-only options.httpOnly off=false missing=on about=session
 * @secure cookie.same-site options.sameSite about=session
 */
declare function cookieSession(options?: cookieSession.CookieSessionOptions): Handler;
export = cookieSession;
