/** ts-md5 1 and 2: a hash of a text. */
export class Md5 {
  /** @protects weak md5 */
  static hashStr(text: string, raw?: false): string;
  /** @protects weak md5 */
  static hashStr(text: string, raw: true): Int32Array;
  /** @protects weak md5 */
  static hashAsciiStr(text: string, raw?: false): string;
  /** @protects weak md5 */
  static hashAsciiStr(text: string, raw: true): Int32Array;
  /** @passes this text -> return */
  appendStr(text: string): this;
  /** @passes this text -> return */
  appendAsciiStr(text: string): this;
  appendByteArray(bytes: Uint8Array): this;
  start(): this;
  end(raw?: boolean): any;
}
