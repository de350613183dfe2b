/** What every handler of the web calls; the request and response are whichever framework's. */
type Handler = (request: any, response: any, next: any) => void;

/** @secure hsts options.maxAge */
declare function hsts(options?: { maxAge?: number; includeSubDomains?: boolean; preload?: boolean }): Handler;
export = hsts;
