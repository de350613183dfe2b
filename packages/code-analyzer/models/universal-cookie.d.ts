export default class Cookies {
  constructor(cookies?: any, options?: any);
  get(name: string, options?: any): any;
  getAll(options?: any): any;
  /**
   * @sink cookie value
   * @secure cookie.secure options.secure off=false missing=off about=name unless=options.maxAge:0
   * @secure cookie.http-only options.httpOnly off=false missing=off about=name unless=options.maxAge:0
   * @secure cookie.same-site options.sameSite about=name unless=options.maxAge:0
   */
  set(name: string, value: any, options?: any): void;
  remove(name: string, options?: any): void;
  addChangeListener(callback: (change: any) => void): void;
}
