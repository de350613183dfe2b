/** node-forge 1: the parts that decide how strong keys and hashes are. */
export namespace pki {
  namespace rsa {
    /** @secure strength options.bits least=2048 */
    function generateKeyPair(
      options: { bits?: number; e?: number; [other: string]: any },
      callback?: (error: Error, pair: any) => void,
    ): any;
    /** @secure strength bits least=2048 */
    function generateKeyPair(bits: number, e?: number, callback?: (error: Error, pair: any) => void): any;
    function setPublicKey(n: any, e: any): any;
  }
  const oids: any;
  function createCertificate(): any;
  function certificateToPem(certificate: any, width?: number): string;
  function privateKeyToPem(key: any, width?: number): string;
  function publicKeyToPem(key: any, width?: number): string;
  function certificateFromPem(pem: string, hash?: boolean, strict?: boolean): any;
  function privateKeyFromPem(pem: string): any;
  function publicKeyFromPem(pem: string): any;
}
export const md: any;
export const hmac: any;
export const cipher: any;
export const random: any;
export const util: any;
export const asn1: any;
export const pkcs5: any;
export const pkcs7: any;
export const pkcs12: any;
export const tls: any;
export const ssh: any;
export const rsa: typeof pki.rsa;
