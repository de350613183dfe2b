import { pbkdf2, randomBytes, scrypt } from 'node:crypto';
import * as util from 'node:util';
import { promisify } from 'node:util';

interface Account {
  readonly id: string;
  /** @personal credential.password */
  password: string;
}

declare const account: Account;
declare function work(text: string, done: (error: Error | null, result: string) => void): void;

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const stretch = util.promisify(pbkdf2);
const worked = promisify(work);

/** A function that gives a promise instead of calling back protects as it did. */
export async function kept() {
  const salt = randomBytes(16);
  console.log(await derive(account.password, salt, 64));
  //                       ^^^^^^^^^^^^^^^^ credential.password [hashed] -> log
  console.log(await stretch(account.password, salt, 600_000, 32, 'sha256'));
  //                        ^^^^^^^^^^^^^^^^ credential.password [hashed] -> log
  console.log(await worked(account.id));
}
