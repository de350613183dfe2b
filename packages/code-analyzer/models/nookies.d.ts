declare const nookies: {
  get(context?: any, options?: any): { [name: string]: string };
  /** @sink cookie value */
  set(context: any, name: string, value: string, options?: any): any;
  destroy(context: any, name: string, options?: any): any;
};
export default nookies;
export function parseCookies(context?: any, options?: any): { [name: string]: string };
/** @sink cookie value */
export function setCookie(context: any, name: string, value: string, options?: any): any;
export function destroyCookie(context: any, name: string, options?: any): any;
