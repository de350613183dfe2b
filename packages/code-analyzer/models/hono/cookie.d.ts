export function getCookie(context: any, name: string, prefix?: string): string | undefined;
export function getCookie(context: any): Record<string, string>;
/**
 * @sink cookie value
 * @secure cookie.secure options.secure off=false missing=off about=name unless=options.maxAge:0
 * @secure cookie.http-only options.httpOnly off=false missing=off about=name unless=options.maxAge:0
 * @secure cookie.same-site options.sameSite about=name unless=options.maxAge:0
 */
export function setCookie(context: any, name: string, value: string, options?: any): void;
/** @source request.cookies */
export function getSignedCookie(context: any, secret: any, name?: string, prefix?: string): Promise<any>;
/**
 * @sink cookie value
 * @secure cookie.secure options.secure off=false missing=off about=name unless=options.maxAge:0
 * @secure cookie.http-only options.httpOnly off=false missing=off about=name unless=options.maxAge:0
 * @secure cookie.same-site options.sameSite about=name unless=options.maxAge:0
 */
export function setSignedCookie(context: any, name: string, value: string, secret: any, options?: any): Promise<void>;
export function deleteCookie(context: any, name: string, options?: any): string | undefined;
