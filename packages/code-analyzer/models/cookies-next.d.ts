export function getCookie(name: string, options?: any): any;
export function getCookies(options?: any): any;
/** @sink cookie value */
export function setCookie(name: string, value: any, options?: any): any;
export function deleteCookie(name: string, options?: any): any;
export function hasCookie(name: string, options?: any): any;
