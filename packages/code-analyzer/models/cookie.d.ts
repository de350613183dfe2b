export type CookieSerializeOptions = any;
export type SerializeOptions = any;
/** @source request.cookies */
export function parse(text: string, options?: any): Record<string, string | undefined>;
/**
 * @sink cookie value
 * @secure cookie.secure options.secure off=false missing=off about=name unless=options.maxAge:0
 * @secure cookie.http-only options.httpOnly off=false missing=off about=name unless=options.maxAge:0
 * @secure cookie.same-site options.sameSite about=name unless=options.maxAge:0
 */
export function serialize(name: string, value: string, options?: CookieSerializeOptions): string;
/** @source request.cookies */
export function parseCookie(text: string, options?: any): Record<string, string | undefined>;
/** @sink cookie value */
export function stringifySetCookie(name: any, value?: string, options?: any): string;
