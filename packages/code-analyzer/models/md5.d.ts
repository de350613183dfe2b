/** md5 2: the hash of a text or of bytes, as text or bytes. */
declare namespace md5 {
  interface Options {
    encoding?: string;
    asBytes?: boolean;
    asString?: boolean;
  }
}
/** @protects weak md5 */
declare function md5(message: string | Buffer | readonly number[] | Uint8Array, options?: md5.Options): string;
export = md5;
