/**
 * @protects hashed
 * @secure strength saltOrRounds least=10
 */
export function hash(data: string | Buffer, saltOrRounds: string | number): Promise<string>;
/**
 * @protects hashed
 * @secure strength saltOrRounds least=10
 */
export function hash(
  data: string | Buffer,
  saltOrRounds: string | number,
  callback: (error: Error | undefined, hash: string) => void,
): void;
/**
 * @protects hashed
 * @secure strength saltOrRounds least=10
 */
export function hashSync(data: string | Buffer, saltOrRounds?: string | number): string;
export function compare(data: string | Buffer, hash: string): Promise<boolean>;
export function compare(data: string | Buffer, hash: string, callback: (error: Error | undefined, same: boolean) => void): void;
export function compareSync(data: string | Buffer, hash: string): boolean;
/**
 * @secure strength rounds least=10
 */
export function genSalt(rounds?: number): Promise<string>;
/**
 * @secure strength rounds least=10
 */
export function genSalt(callback: (error: Error | undefined, salt: string) => void): void;
/**
 * @secure strength rounds least=10
 */
export function genSalt(rounds: number, callback: (error: Error | undefined, salt: string) => void): void;
/**
 * @secure strength rounds least=10
 */
export function genSaltSync(rounds?: number): string;
export function getRounds(hash: string): number;
