declare namespace Cookies {
  interface CookieAttributes {
    expires?: number | Date;
    path?: string;
    domain?: string;
    secure?: boolean;
    sameSite?: string;
    [other: string]: any;
  }
  interface CookiesStatic {
    get(name: string): string | undefined;
    get(): { [name: string]: string };
    /**
     * @sink cookie value
     * @secure cookie.secure options.secure off=false missing=off about=name
     * @secure cookie.http-only about=name
     * @secure cookie.same-site options.sameSite about=name
     */
    set(name: string, value: any, options?: CookieAttributes): string | undefined;
    remove(name: string, options?: CookieAttributes): void;
    withAttributes(attributes: CookieAttributes): CookiesStatic;
    withConverter(converter: any): CookiesStatic;
    noConflict?(): CookiesStatic;
    default: CookiesStatic;
  }
}
declare const Cookies: Cookies.CookiesStatic;
export = Cookies;
