import { createHmac, randomBytes, randomFillSync, randomInt, createCipheriv } from 'node:crypto';

interface User {
  id: string;
  resetToken: string;
  password: string;
  oneTimeCode: string;
  nickname: string;
  diagnosis: string;
}

const digits = '0123456789';

function guessableCode(length: number): string {
  let code = '';
  for (let at = 0; at < length; at++) code += digits.charAt(Math.floor(Math.random() * digits.length));
  return code;
}

const strongCode = (): string => String(randomInt(100_000, 1_000_000));

/** Whoever sees a few numbers of `Math.random` can compute the next. */
export function issue(user: User) {
  user.resetToken = Math.random().toString(36).slice(2);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: credential.token
  user.oneTimeCode = guessableCode(6);
//                   ^^^^^^^^^^^^^^^^ no-weak-protection: credential.one-time-code
  user.password = Array.from({ length: 12 }, () => digits[Math.floor(Math.random() * 10)]).join('');
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: credential.password
  user.resetToken = randomBytes(32).toString('hex');
  user.oneTimeCode = strongCode();
  user.resetToken = `${Date.now()}-${Math.random()}`;
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: credential.token
  user.resetToken = `${Math.random()}-${randomBytes(16).toString('hex')}`;
  user.nickname = `guest${Math.floor(Math.random() * 1000)}`;
}

export function named(key: string) {
  const accessToken = 'xxxx-xxxx'.replace(/x/g, () => Math.floor(Math.random() * 16).toString(16));
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection (suggestion): credential.token
  const refreshToken = crypto.randomUUID();
  const apiKey = createHmac('sha256', key).update(String(Math.random())).digest('hex');
  const delay = Math.random() * 1000;
  return { accessToken, refreshToken, apiKey, delay };
}

export function shown() {
  if (process.env.NODE_ENV === 'development') return { resetToken: Math.random().toString(36) };
  return { resetToken: Math.random().toString(36), colour: Math.random() };
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection (suggestion): credential.token
}

/** Zeros that somebody fills are no fixed vector. */
export async function vectors(user: User, key: CryptoKey, secret: Buffer) {
  const data = Buffer.from(user.diagnosis);
  await crypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, key, data);
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  const iv = new Uint8Array(12);
  await crypto.subtle.encrypt({ name: 'AES-GCM', iv: crypto.getRandomValues(iv) }, key, data);
  const zeros = Buffer.alloc(16);
  createCipheriv('aes-256-cbc', secret, zeros).update(user.diagnosis, 'utf8', 'hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  const filled = Buffer.alloc(16);
  randomFillSync(filled);
  createCipheriv('aes-256-cbc', secret, filled).update(user.diagnosis, 'utf8', 'hex');
  await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: iv, iterations: 1000 }, key, 256);
//                                                                                        ^^^^ no-weak-protection
  await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: iv, iterations: 600_000 }, key, 256);
  await crypto.subtle.generateKey({ name: 'RSA-OAEP', modulusLength: 1024, hash: 'SHA-256' }, false, ['encrypt']);
//                                                                   ^^^^ no-weak-protection
  await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
}
