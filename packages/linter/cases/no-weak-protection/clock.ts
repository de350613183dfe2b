import { createHash, createHmac, randomBytes, scryptSync } from 'node:crypto';
import argon2 from 'argon2';
import blueimp from 'blueimp-md5';
import { sha256 } from 'js-sha256';
import md5 from 'md5';
import forge from 'node-forge';
import sha1 from 'sha1';
import { Md5 } from 'ts-md5';

interface User {
  id: string;
  email: string;
  resetToken: string;
  resetTokenExpires: number;
  sessionId: string;
  apiKey: string;
  password: string;
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const letter = () => letters[Math.floor(Math.random() * letters.length)] ?? '';

function picked(count: number): string {
  const found: string[] = [];
  for (let at = 0; at < count; at++) found.push(letter());
  return found.join('');
}

/** What time it was can be tried out. */
export function issue(user: User, key: string) {
  user.resetToken = Date.now().toString(36);
//                  ^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: credential.token
  user.resetToken = `${user.id}-${Date.now()}`;
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: credential.token
  user.resetToken = createHash('sha256').update(String(Date.now())).digest('hex');
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: credential.token
  user.resetToken = new Date().getTime().toString();
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: credential.token
  user.sessionId = picked(32);
//                 ^^^^^^^^^^ no-weak-protection: credential.token
  user.resetToken = `${Date.now()}.${randomBytes(24).toString('hex')}`;
  user.resetToken = createHmac('sha256', key).update(`${user.id}${Date.now()}`).digest('hex');
  user.resetTokenExpires = Date.now() + 3_600_000;
  const tokenIssuedAt = new Date().toISOString();
  const exportName = `users-${Date.now()}.csv`;
  return { tokenIssuedAt, exportName };
}

export function packages(user: User) {
  md5(user.email);
//^^^^^^^^^^^^^^^ no-weak-protection (warning): contact.email
  sha1(user.email);
//^^^^^^^^^^^^^^^^ no-weak-protection (warning): contact.email
  blueimp(user.email);
//^^^^^^^^^^^^^^^^^^^ no-weak-protection (warning): contact.email
  Md5.hashStr(user.email);
//^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection (warning): contact.email
  sha256(user.email);
//^^^^^^^^^^^^^^^^^^ no-weak-protection (warning): contact.email
  sha256.hmac(process.env.PEPPER ?? '', user.email);
  md5(user.id);
  const builder = createHash('sha256');
  builder.update(user.email);
  builder.digest('hex');
//^^^^^^^^^^^^^^^^^^^^^ no-weak-protection (warning): contact.email
  const mixed = createHash('sha256');
  mixed.update(process.env.PEPPER ?? '');
  mixed.update(user.email);
  mixed.digest('hex');
}

export async function costs(user: User) {
  await argon2.hash(user.password, { type: argon2.argon2id, memoryCost: 1024 });
//                                                                      ^^^^ no-weak-protection
  await argon2.hash(user.password, { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2 });
  scryptSync(user.password, randomBytes(16), 64, { N: 2 ** 10 });
//                                                    ^^^^^^^ no-weak-protection
  scryptSync(user.password, randomBytes(16), 64, { N: 2 ** 17 });
  forge.pki.rsa.generateKeyPair({ bits: 1024 });
//                                      ^^^^ no-weak-protection
  forge.pki.rsa.generateKeyPair({ bits: 3072 });
}
