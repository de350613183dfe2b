interface SubtleCrypto {
  /** @protects hashed */
  digest(algorithm: any, data: any): Promise<ArrayBuffer>;
  /** @protects encrypted */
  encrypt(algorithm: any, key: any, data: any): Promise<ArrayBuffer>;
  /** @secure strength algorithm.iterations least=100000 */
  deriveBits(algorithm: any, key: any, length?: any): Promise<ArrayBuffer>;
  /** @secure strength algorithm.iterations least=100000 */
  deriveKey(algorithm: any, key: any, derived: any, extractable: boolean, usages: any): Promise<any>;
  /** @secure strength algorithm.modulusLength least=2048 */
  generateKey(algorithm: any, extractable: boolean, usages: any): Promise<any>;
  /** @unprotects */
  decrypt(algorithm: any, key: any, data: any): Promise<ArrayBuffer>;
}

interface TextEncoder {
  /** @passes input -> return */
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
interface TextDecoder {
  /** @passes input -> return */
  decode(input?: any, options?: any): string;
}
