/** Secure, out of reach of scripts and `lax` by default. */
export interface SessionOptions {
  cookieName: string;
  password: any;
  ttl?: number;
  cookieOptions?: any;
}
export interface IronSession<T> {
  save(): Promise<void>;
  destroy(): void;
}
/**
 * @secure cookie.secure options.cookieOptions.secure off=false missing=on about=session
 * @secure cookie.http-only options.cookieOptions.httpOnly off=false missing=on about=session
 * @secure cookie.same-site options.cookieOptions.sameSite about=session
 */
export function getIronSession<T>(cookies: any, options: SessionOptions): Promise<T & IronSession<T>>;
/**
 * @secure cookie.secure options.cookieOptions.secure off=false missing=on about=session
 * @secure cookie.http-only options.cookieOptions.httpOnly off=false missing=on about=session
 * @secure cookie.same-site options.cookieOptions.sameSite about=session
 */
export function getIronSession<T>(request: any, response: any, options: SessionOptions): Promise<T & IronSession<T>>;
/** @protects encrypted */
export function sealData(data: any, options: any): Promise<string>;
/** @unprotects */
export function unsealData<T>(seal: string, options: any): Promise<T>;
