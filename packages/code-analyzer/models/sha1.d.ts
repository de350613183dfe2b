/** sha1 1: the hash of a text or of bytes, as text or bytes. */
declare namespace sha1 {
  interface Options {
    encoding?: string;
    asBytes?: boolean;
    asString?: boolean;
  }
}
/** @protects weak sha1 */
declare function sha1(message: string | Buffer | readonly number[] | Uint8Array, options?: sha1.Options): string;
export = sha1;
