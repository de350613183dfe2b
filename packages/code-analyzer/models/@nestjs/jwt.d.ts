export type JwtSignOptions = any;
export type JwtVerifyOptions = any;
export type JwtModuleOptions = any;
export class JwtService {
  constructor(options?: any);
  /** @sink token payload */
  sign(payload: any, options?: JwtSignOptions): string;
  /** @sink token payload */
  signAsync(payload: any, options?: JwtSignOptions): Promise<string>;
  /** @passes token -> return */
  verify<T = any>(token: string, options?: JwtVerifyOptions): T;
  /** @passes token -> return */
  verifyAsync<T = any>(token: string, options?: JwtVerifyOptions): Promise<T>;
  /** @passes token -> return */
  decode<T = any>(token: string, options?: any): T;
}
export class JwtModule {
  static register(options: any): any;
  static registerAsync(options: any): any;
}
