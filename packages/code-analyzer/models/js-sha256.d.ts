/** js-sha256: hashes as functions of a text, `hmac` with a key. */
type Message = string | readonly number[] | ArrayBuffer | Uint8Array;
interface Hasher {
  update(message: Message): Hasher;
  hex(): string;
  toString(): string;
  array(): number[];
  arrayBuffer(): ArrayBuffer;
}
interface Hmac {
  /** @protects pseudonymized */
  (secretKey: Message, message: Message): string;
  /** @protects pseudonymized */
  hex(secretKey: Message, message: Message): string;
  create(secretKey: Message): Hasher;
}
interface Hash {
  /** @protects hashed */
  (message: Message): string;
  /** @protects hashed */
  hex(message: Message): string;
  /** @protects hashed */
  array(message: Message): number[];
  create(): Hasher;
  hmac: Hmac;
}
export const sha256: Hash;
export const sha224: Hash;
