interface Options {
  [option: string]: any;
}
/**
 * Cookies are out of reach of scripts and `lax`, and secure where the site has `https:` or runs in production.
 *
 * @secure cookie.secure options.advanced.useSecureCookies off=false unless=options.advanced.defaultCookieAttributes.secure:true about=session
 * @secure cookie.secure options.advanced.defaultCookieAttributes.secure off=false about=session
 * @secure cookie.http-only options.advanced.defaultCookieAttributes.httpOnly off=false about=session
 * @secure cookie.same-site options.advanced.defaultCookieAttributes.sameSite about=session
 */
export function betterAuth(options: Options): any;
export type BetterAuthOptions = Options;
export type Auth = any;
export interface Session {
  id: string;
  userId: string;
  token: string;
  expiresAt: Date;
  ipAddress?: string | null;
  userAgent?: string | null;
}
/** @subject */
export interface User {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  image?: string | null;
  createdAt: Date;
  updatedAt: Date;
}
export const APIError: any;
