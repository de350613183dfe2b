/** What every handler of the web calls; the request and response are whichever framework's. */
type Handler = (request: any, response: any, next: any) => void;

/** Cookies of a session are out of reach of scripts by default, and sent in clear unless told otherwise. */
declare namespace session {
  interface SessionOptions {
    secret: any;
    [option: string]: any;
  }
  interface SessionData {
    cookie: any;
  }
  class Store {}
  class MemoryStore extends Store {}
  class Cookie {}
  class Session {}
}
/**
 * @secure cookie.secure options.cookie.secure off=false missing=off about=session careful=proxy
 * @secure cookie.http-only options.cookie.httpOnly off=false missing=on about=session
 * @secure cookie.same-site options.cookie.sameSite about=session
 */
declare function session(options?: session.SessionOptions): Handler;
export = session;
