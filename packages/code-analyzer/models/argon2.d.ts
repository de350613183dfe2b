export const argon2d: 0;
export const argon2i: 1;
export const argon2id: 2;
export interface Options {
  hashLength?: number;
  timeCost?: number;
  memoryCost?: number;
  parallelism?: number;
  type?: 0 | 1 | 2;
  salt?: Buffer;
  secret?: Buffer;
  raw?: boolean;
}
/**
 * @protects hashed
 * @secure strength options.memoryCost least=7168
 */
export function hash(password: string | Buffer, options: Options & { raw: true }): Promise<Buffer>;
/**
 * @protects hashed
 * @secure strength options.memoryCost least=7168
 */
export function hash(password: string | Buffer, options?: Options): Promise<string>;
export function verify(digest: string, password: string | Buffer, options?: { secret?: Buffer }): Promise<boolean>;
export function needsRehash(digest: string, options?: any): boolean;
