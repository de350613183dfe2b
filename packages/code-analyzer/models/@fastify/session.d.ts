interface Options {
  [option: string]: any;
}
/**
 * Handed to `register`. Secure and out of reach of scripts by default.
 *
 * @secure cookie.secure options.cookie.secure off=false missing=on about=session careful=proxy
 * @secure cookie.http-only options.cookie.httpOnly off=false missing=on about=session
 * @secure cookie.same-site options.cookie.sameSite about=session
 */
declare function fastifySession(instance?: any, options?: Options): Promise<void>;
declare namespace fastifySession {
  type FastifySessionOptions = Options;
  type FastifySessionPlugin = any;
  type SessionStore = any;
  type CookieOptions = Options;
  const Store: any;
  const MemoryStore: any;
  export { fastifySession, fastifySession as default };
}
export = fastifySession;
