export function getCookie(name: string, options?: any): any;
export function getCookies(options?: any): any;
/**
 * @sink cookie value
 * @secure cookie.secure options.secure off=false missing=off about=name unless=options.maxAge:0
 * @secure cookie.http-only options.httpOnly off=false missing=off about=name unless=options.maxAge:0
 * @secure cookie.same-site options.sameSite about=name unless=options.maxAge:0
 */
export function setCookie(name: string, value: any, options?: any): any;
export function deleteCookie(name: string, options?: any): any;
export function hasCookie(name: string, options?: any): any;
