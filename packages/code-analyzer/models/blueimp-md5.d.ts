/** blueimp-md5 2: a hash, or with a key an HMAC of it. */
/** @protects weak md5 */
declare function md5(value: string, key?: string | null, raw?: boolean): string;
declare namespace md5 {
  export { md5 as default, md5 };
}
export = md5;
