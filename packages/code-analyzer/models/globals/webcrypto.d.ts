interface SubtleCrypto {
  /** @protects hashed */
  digest(algorithm: any, data: any): Promise<ArrayBuffer>;
  /** @protects encrypted */
  encrypt(algorithm: any, key: any, data: any): Promise<ArrayBuffer>;
  /** @unprotects */
  decrypt(algorithm: any, key: any, data: any): Promise<ArrayBuffer>;
}
