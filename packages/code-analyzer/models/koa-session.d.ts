interface Options {
  [option: string]: any;
}
/**
 * As secure as the connection by default, and out of reach of scripts.
 *
 * @secure cookie.secure options.secure off=false about=session careful=proxy
 * @secure cookie.http-only options.httpOnly off=false missing=on about=session
 * @secure cookie.same-site options.sameSite about=session
 */
declare function session(options: Options, application?: any): any;
declare namespace session {
  type opts = Options;
  type Session = any;
}
export = session;
