export const URL: typeof globalThis.URL;
export type URL = globalThis.URL;
export const URLSearchParams: typeof globalThis.URLSearchParams;
export type URLSearchParams = globalThis.URLSearchParams;
export interface UrlWithStringQuery {
  protocol: string | null;
  host: string | null;
  hostname: string | null;
  port: string | null;
  path: string | null;
  pathname: string | null;
  search: string | null;
  query: any;
  hash: string | null;
  href: string;
  auth: string | null;
}
/** @passes text -> return */
export function parse(text: string, parseQuery?: boolean): UrlWithStringQuery;
/** @passes url -> return */
export function format(url: any, options?: any): string;
/** @passes to -> return */
export function resolve(from: string, to: string): string;
export function fileURLToPath(url: string | URL): string;
export function pathToFileURL(path: string): URL;
export function domainToASCII(domain: string): string;
