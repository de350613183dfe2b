interface Options {
  [option: string]: any;
}
/**
 * Handed to `register`. Out of reach of scripts by default; secure only when it is asked for.
 *
 * @secure cookie.secure options.cookie.secure off=false missing=off unless=options.cookieOptions about=session careful=proxy
 * @secure cookie.http-only options.cookie.httpOnly off=false missing=on about=session
 * @secure cookie.same-site options.cookie.sameSite about=session
 */
declare function fastifySecureSession(instance?: any, options?: Options): Promise<void>;
declare namespace fastifySecureSession {
  type SecureSessionPluginOptions = Options;
  type Session<T = any> = any;
  type SessionData = any;
  export { fastifySecureSession, fastifySecureSession as default };
}
export = fastifySecureSession;
