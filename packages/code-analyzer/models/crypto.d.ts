import type { Buffer, BufferEncoding } from 'buffer';

type Data = string | Uint8Array | ArrayBufferView;
type Key = any;

export interface Hash {
  update(data: Data, encoding?: string): Hash;
  copy(options?: any): Hash;
  /** @protects hashed */
  digest(): Buffer;
  /** @protects hashed */
  digest(encoding: BufferEncoding): string;
}
export interface Hmac {
  update(data: Data, encoding?: string): Hmac;
  /** @protects pseudonymized */
  digest(): Buffer;
  /** @protects pseudonymized */
  digest(encoding: BufferEncoding): string;
}
export interface Cipher {
  /** @protects encrypted */
  update(data: Data): Buffer;
  /** @protects encrypted */
  update(data: Data, inputEncoding: string): Buffer;
  /** @protects encrypted */
  update(data: Data, inputEncoding: string | undefined, outputEncoding: string): string;
  /** @protects encrypted */
  final(): Buffer;
  /** @protects encrypted */
  final(outputEncoding: string): string;
  setAutoPadding(on?: boolean): this;
  getAuthTag(): Buffer;
  setAAD(data: any, options?: any): this;
}
export interface Decipher {
  /** @unprotects */
  update(data: Data): Buffer;
  /** @unprotects */
  update(data: Data, inputEncoding: string): Buffer;
  /** @unprotects */
  update(data: Data, inputEncoding: string | undefined, outputEncoding: string): string;
  final(): Buffer;
  final(outputEncoding: string): string;
  setAuthTag(tag: any): this;
  setAAD(data: any, options?: any): this;
  setAutoPadding(on?: boolean): this;
}
export type CipherGCM = Cipher;
export type DecipherGCM = Decipher;

export function createHash(algorithm: string, options?: any): Hash;
/** @protects hashed */
export function hash(algorithm: string, data: Data, outputEncoding?: string): string;
export function createHmac(algorithm: string, key: Key, options?: any): Hmac;
export function createCipheriv(algorithm: string, key: Key, iv: any, options?: any): Cipher;
export function createDecipheriv(algorithm: string, key: Key, iv: any, options?: any): Decipher;
export function createCipher(algorithm: string, password: any): Cipher;
export function createDecipher(algorithm: string, password: any): Decipher;

/**
 * @protects hashed
 * @secure strength iterations least=100000
 */
export function pbkdf2Sync(password: Data, salt: Data, iterations: number, keyLength: number, digest: string): Buffer;
/**
 * @protects hashed
 * @secure strength iterations least=100000
 */
export function pbkdf2(
  password: Data,
  salt: Data,
  iterations: number,
  keyLength: number,
  digest: string,
  callback: (error: Error | null, key: Buffer) => void,
): void;
/**
 * @protects hashed
 * @secure strength options.N least=16384
 * @secure strength options.cost least=16384
 */
export function scryptSync(password: Data, salt: Data, keyLength: number, options?: any): Buffer;
/**
 * @protects hashed
 * @secure strength options.N least=16384
 * @secure strength options.cost least=16384
 */
export function scrypt(password: Data, salt: Data, keyLength: number, callback: (error: Error | null, key: Buffer) => void): void;
/**
 * @protects hashed
 * @secure strength options.N least=16384
 * @secure strength options.cost least=16384
 */
export function scrypt(
  password: Data,
  salt: Data,
  keyLength: number,
  options: any,
  callback: (error: Error | null, key: Buffer) => void,
): void;
export function hkdfSync(digest: string, key: Key, salt: Data, info: Data, keyLength: number): ArrayBuffer;
export function hkdf(
  digest: string,
  key: Key,
  salt: Data,
  info: Data,
  keyLength: number,
  callback: (error: Error | null, key: ArrayBuffer) => void,
): void;

/** @protects encrypted */
export function publicEncrypt(key: Key, data: Data): Buffer;
/** @protects encrypted */
export function privateEncrypt(key: Key, data: Data): Buffer;
/** @unprotects */
export function privateDecrypt(key: Key, data: Data): Buffer;
/** @unprotects */
export function publicDecrypt(key: Key, data: Data): Buffer;

export interface Sign {
  update(data: Data, encoding?: string): this;
  sign(key: Key): Buffer;
  sign(key: Key, encoding: string): string;
}
export interface Verify {
  update(data: Data, encoding?: string): this;
  verify(key: Key, signature: Data, encoding?: string): boolean;
}
export function createSign(algorithm: string, options?: any): Sign;
export function createVerify(algorithm: string, options?: any): Verify;
export function sign(algorithm: string | null | undefined, data: any, key: Key): Buffer;
export function verify(algorithm: string | null | undefined, data: any, key: Key, signature: any): boolean;

export function randomBytes(size: number): Buffer;
export function randomBytes(size: number, callback: (error: Error | null, bytes: Buffer) => void): void;
export function randomUUID(options?: any): string;
export function randomInt(maximum: number): number;
export function randomInt(minimum: number, maximum: number): number;
export function randomFillSync<T>(buffer: T): T;
export function timingSafeEqual(a: any, b: any): boolean;
export interface KeyObject {
  readonly type: string;
  export(options?: any): string | Buffer;
}
export function createSecretKey(key: any, encoding?: string): KeyObject;
export function createPublicKey(key: any): KeyObject;
export function createPrivateKey(key: any): KeyObject;
/** @secure strength options.modulusLength least=2048 */
export function generateKeyPairSync(type: string, options?: any): { publicKey: any; privateKey: any };
/** @secure strength options.modulusLength least=2048 */
export function generateKeyPair(type: string, options: any, callback: (error: Error | null, publicKey: any, privateKey: any) => void): void;
export function getHashes(): string[];
export function getCiphers(): string[];
export class X509Certificate {
  constructor(certificate: any);
  readonly subject: string;
  readonly issuer: string;
  readonly fingerprint: string;
  readonly validTo: string;
}
export const webcrypto: Crypto;
export const subtle: SubtleCrypto;
export const constants: any;
