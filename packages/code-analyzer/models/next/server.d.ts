export interface RequestCookies {
  /** @source request.cookies */
  get(name: string): { name: string; value: string } | undefined;
  getAll(name?: string): { name: string; value: string }[];
  has(name: string): boolean;
  set(...values: any[]): this;
  delete(names: any): any;
}
export interface ResponseCookies {
  get(name: string): { name: string; value: string } | undefined;
  getAll(name?: string): { name: string; value: string }[];
  /**
   * @sink cookie value
   * @secure cookie.secure options.secure off=false missing=off about=name unless=options.maxAge:0
   * @secure cookie.http-only options.httpOnly off=false missing=off about=name unless=options.maxAge:0
   * @secure cookie.same-site options.sameSite about=name unless=options.maxAge:0
   */
  set(name: string, value: string, options?: any): this;
  /**
   * @sink cookie options.value
   * @secure cookie.secure options.secure off=false missing=off about=options.name unless=options.maxAge:0
   * @secure cookie.http-only options.httpOnly off=false missing=off about=options.name unless=options.maxAge:0
   * @secure cookie.same-site options.sameSite about=options.name unless=options.maxAge:0
   */
  set(options: any): this;
  delete(names: any): this;
}
export interface NextURL extends URL {
  locale: string;
  basePath: string;
  clone(): NextURL;
}
export class NextRequest extends Request {
  constructor(input: any, init?: any);
  readonly cookies: RequestCookies;
  readonly nextUrl: NextURL;
  /** @source request.ip */
  readonly ip?: string;
  readonly geo?: any;
  /** @source request.body */
  json(): Promise<any>;
  /** @source request.body */
  formData(): Promise<FormData>;
}
export class NextResponse<B = unknown> extends Response {
  /**
   * @sink response body status=init.status
   * @sink cookie init.headers.Set-Cookie init.headers.set-cookie
   */
  constructor(body?: any, init?: any);
  readonly cookies: ResponseCookies;
  /**
   * @sink response body status=init.status
   * @sink cookie init.headers.Set-Cookie init.headers.set-cookie
   */
  static json<B>(body: B, init?: any): NextResponse<B>;
  /** @sink url url */
  static redirect(url: string | URL, init?: any): NextResponse;
  static rewrite(url: string | URL, init?: any): NextResponse;
  static next(init?: any): NextResponse;
}
export function userAgent(request: any): any;
export function after(run: any): void;
export type NextMiddleware = (request: NextRequest, event: any) => any;
export type NextFetchEvent = any;
