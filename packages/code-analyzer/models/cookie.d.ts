export type CookieSerializeOptions = any;
export type SerializeOptions = any;
/** @source request.cookies */
export function parse(text: string, options?: any): Record<string, string | undefined>;
/** @sink cookie value */
export function serialize(name: string, value: string, options?: CookieSerializeOptions): string;
/** @source request.cookies */
export function parseCookie(text: string, options?: any): Record<string, string | undefined>;
/** @sink cookie value */
export function stringifySetCookie(name: any, value?: string, options?: any): string;
