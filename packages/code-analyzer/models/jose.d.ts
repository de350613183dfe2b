export interface JWTPayload {
  iss?: string;
  sub?: string;
  aud?: string | string[];
  jti?: string;
  nbf?: number;
  exp?: number;
  iat?: number;
  [claim: string]: unknown;
}
export type KeyLike = any;
export type JWK = any;
export type JWTHeaderParameters = any;
export interface JWTVerifyResult<P = JWTPayload> {
  payload: P & JWTPayload;
  protectedHeader: any;
}
/** Signed, and readable by whoever holds it. */
export class SignJWT {
  /** @sink token payload */
  constructor(payload?: JWTPayload);
  setProtectedHeader(header: any): this;
  setIssuer(issuer: string): this;
  /** @sink token subject */
  setSubject(subject: string): this;
  setAudience(audience: string | string[]): this;
  setJti(id: string): this;
  setNotBefore(time: any): this;
  setExpirationTime(time: any): this;
  setIssuedAt(time?: any): this;
  sign(key: any, options?: any): Promise<string>;
}
export class UnsecuredJWT {
  /** @sink token payload */
  constructor(payload?: JWTPayload);
  setIssuer(issuer: string): this;
  /** @sink token subject */
  setSubject(subject: string): this;
  setAudience(audience: string | string[]): this;
  setExpirationTime(time: any): this;
  setIssuedAt(time?: any): this;
  encode(): string;
}
/** Only whoever has the key can read it. */
export class EncryptJWT {
  constructor(payload?: JWTPayload);
  setProtectedHeader(header: any): this;
  setIssuer(issuer: string): this;
  setSubject(subject: string): this;
  setAudience(audience: string | string[]): this;
  setJti(id: string): this;
  setNotBefore(time: any): this;
  setExpirationTime(time: any): this;
  setIssuedAt(time?: any): this;
  encrypt(key: any, options?: any): Promise<string>;
}
/** @passes jwt -> return */
export function jwtVerify<P = JWTPayload>(jwt: string | Uint8Array, key: any, options?: any): Promise<JWTVerifyResult<P>>;
export function jwtDecrypt<P = JWTPayload>(jwt: string | Uint8Array, key: any, options?: any): Promise<JWTVerifyResult<P>>;
/** @passes jwt -> return */
export function decodeJwt<P = JWTPayload>(jwt: string): P & JWTPayload;
export function decodeProtectedHeader(token: any): any;
export function createRemoteJWKSet(url: URL, options?: any): any;
export function createLocalJWKSet(set: any): any;
export function importJWK(key: any, algorithm?: string): Promise<any>;
export function importPKCS8(key: string, algorithm: string, options?: any): Promise<any>;
export function importSPKI(key: string, algorithm: string, options?: any): Promise<any>;
export function exportJWK(key: any): Promise<any>;
export function generateKeyPair(algorithm: string, options?: any): Promise<any>;
export function generateSecret(algorithm: string, options?: any): Promise<any>;
export function calculateJwkThumbprint(key: any, digest?: string): Promise<string>;
export const errors: any;
export const base64url: any;
