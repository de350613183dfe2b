/** crypto-js 4: hashes, keyed hashes and ciphers as functions of a text. */
declare namespace CryptoJS {
  interface WordArray {
    words: number[];
    sigBytes: number;
    /** @passes this -> return */
    toString(encoder?: any): string;
    /** @passes this wordArray -> return */
    concat(wordArray: WordArray): this;
    clone(): WordArray;
  }
  interface CipherParams {
    ciphertext: WordArray;
    key: WordArray;
    iv: WordArray;
    salt: WordArray;
    /** @passes this -> return */
    toString(formatter?: any): string;
  }
  interface CipherHelper {
    /** @protects encrypted */
    encrypt(message: WordArray | string, key: WordArray | string, cfg?: any): CipherParams;
    /** @unprotects */
    decrypt(ciphertext: CipherParams | string, key: WordArray | string, cfg?: any): WordArray;
  }
  interface DesHelper extends CipherHelper {
    /** @protects weak des */
    encrypt(message: WordArray | string, key: WordArray | string, cfg?: any): CipherParams;
  }
  interface Rc4Helper extends CipherHelper {
    /** @protects weak rc4 */
    encrypt(message: WordArray | string, key: WordArray | string, cfg?: any): CipherParams;
  }
  interface TripleDesHelper extends CipherHelper {
    /** @protects weak 3des */
    encrypt(message: WordArray | string, key: WordArray | string, cfg?: any): CipherParams;
  }
  interface BlowfishHelper extends CipherHelper {
    /** @protects weak bf */
    encrypt(message: WordArray | string, key: WordArray | string, cfg?: any): CipherParams;
  }
  interface Encoder {
    /** @passes wordArray -> return */
    stringify(wordArray: WordArray): string;
    /** @passes str -> return */
    parse(str: string): WordArray;
  }
  namespace enc {
    const Hex: Encoder;
    const Latin1: Encoder;
    const Utf8: Encoder;
    const Utf16: Encoder;
    const Utf16LE: Encoder;
    const Base64: Encoder;
    const Base64url: any;
  }
  namespace lib {
    const WordArray: any;
    const CipherParams: any;
  }
  const algo: any;
  const mode: any;
  const pad: any;
  const format: any;
  const x64: any;
  /** @protects weak md5 */
  function MD5(message: WordArray | string, cfg?: any): WordArray;
  /** @protects weak sha1 */
  function SHA1(message: WordArray | string, cfg?: any): WordArray;
  /** @protects weak ripemd160 */
  function RIPEMD160(message: WordArray | string, cfg?: any): WordArray;
  /** @protects hashed */
  function SHA224(message: WordArray | string, cfg?: any): WordArray;
  /** @protects hashed */
  function SHA256(message: WordArray | string, cfg?: any): WordArray;
  /** @protects hashed */
  function SHA384(message: WordArray | string, cfg?: any): WordArray;
  /** @protects hashed */
  function SHA512(message: WordArray | string, cfg?: any): WordArray;
  /** @protects hashed */
  function SHA3(message: WordArray | string, cfg?: any): WordArray;
  /** @protects pseudonymized */
  function HmacMD5(message: WordArray | string, key: WordArray | string): WordArray;
  /** @protects pseudonymized */
  function HmacSHA1(message: WordArray | string, key: WordArray | string): WordArray;
  /** @protects pseudonymized */
  function HmacSHA224(message: WordArray | string, key: WordArray | string): WordArray;
  /** @protects pseudonymized */
  function HmacSHA256(message: WordArray | string, key: WordArray | string): WordArray;
  /** @protects pseudonymized */
  function HmacSHA384(message: WordArray | string, key: WordArray | string): WordArray;
  /** @protects pseudonymized */
  function HmacSHA512(message: WordArray | string, key: WordArray | string): WordArray;
  /** @protects pseudonymized */
  function HmacSHA3(message: WordArray | string, key: WordArray | string): WordArray;
  /** @protects pseudonymized */
  function HmacRIPEMD160(message: WordArray | string, key: WordArray | string): WordArray;
  /**
   * @protects hashed
   * @secure strength cfg.iterations least=100000
   */
  function PBKDF2(password: WordArray | string, salt: WordArray | string, cfg?: any): WordArray;
  /** @protects hashed */
  function EvpKDF(password: WordArray | string, salt: WordArray | string, cfg?: any): WordArray;
  const AES: CipherHelper;
  const TripleDES: TripleDesHelper;
  const DES: DesHelper;
  const RC4: Rc4Helper;
  const RC4Drop: Rc4Helper;
  const Rabbit: CipherHelper;
  const RabbitLegacy: CipherHelper;
  const Blowfish: BlowfishHelper;
}
export = CryptoJS;
