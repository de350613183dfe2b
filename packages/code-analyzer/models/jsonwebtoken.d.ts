export interface JwtPayload {
  [claim: string]: any;
  iss?: string;
  sub?: string;
  aud?: string | string[];
  exp?: number;
  nbf?: number;
  iat?: number;
  jti?: string;
}
export interface Jwt {
  header: any;
  payload: JwtPayload | string;
  signature: string;
}
export type Secret = any;
export type Algorithm = string;
export type SignOptions = any;
export type VerifyOptions = any;
export type DecodeOptions = any;
export type VerifyErrors = JsonWebTokenError;
/**
 * @sink token payload options.subject
 * @passes payload -> return
 */
export function sign(payload: string | object | Buffer, secret: Secret, options?: SignOptions): string;
/** @sink token payload options.subject */
export function sign(
  payload: string | object | Buffer,
  secret: Secret,
  options: SignOptions,
  callback: (error: Error | null, token?: string) => void,
): void;
/** @passes token -> return */
export function verify(token: string, secret: Secret): JwtPayload | string;
/** @passes token -> return */
export function verify(token: string, secret: Secret, options: { complete: true; [other: string]: any }): Jwt;
/** @passes token -> return */
export function verify(token: string, secret: Secret, options?: VerifyOptions): JwtPayload | string;
export function verify(token: string, secret: Secret, callback: (error: any, decoded: any) => void): void;
export function verify(token: string, secret: Secret, options: VerifyOptions, callback: (error: any, decoded: any) => void): void;
/** @passes token -> return */
export function decode(token: string, options?: DecodeOptions): any;
export class JsonWebTokenError extends Error {
  inner: Error;
}
export class TokenExpiredError extends JsonWebTokenError {
  expiredAt: Date;
}
export class NotBeforeError extends JsonWebTokenError {
  date: Date;
}
