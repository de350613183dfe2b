import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto';

interface User {
  readonly id: string;
  /** @personal contact.email */
  email: string;
  /** @personal contact.phone */
  phone?: string;
  readonly active: boolean;
}

/** @protects masked */
declare function mask(text: string): string;
declare const user: User;
declare const key: Buffer;
declare const iv: Buffer;

export function digests(algorithm: string) {
  console.log(createHash('sha256').update(user.email).digest('hex'));
  //                                      ^^^^^^^^^^ contact.email [hashed] -> log
  console.log(createHash('md5').update(user.email).digest('hex'));
  //                                   ^^^^^^^^^^ contact.email {md5} -> log
  console.log(createHash('SHA-1').update(user.email).digest('hex'));
  //                                     ^^^^^^^^^^ contact.email {sha1} -> log
  console.log(createHash(algorithm).update(user.email).digest('hex'));
  //                                       ^^^^^^^^^^ contact.email [hashed] -> log
  console.log(createHmac('sha256', key).update(user.email).digest('base64'));
  //                                           ^^^^^^^^^^ contact.email [pseudonymized] -> log
  console.log(createHash('sha256').update(user.id).digest('hex'));
}

export function digestsInSteps() {
  const hash = createHash('sha256');
  hash.update(user.email);
  console.log(hash.digest('hex'));
  //          ^^^^ contact.email [hashed] -> log
  const weak = createHash('md5');
  weak.update(user.email);
  const digest = weak.digest('hex');
  console.log(digest);
  //          ^^^^^^ contact.email {md5} -> log
  const plain = createHash('md5');
  plain.update(user.id);
  console.log(plain.digest('hex'));
}

const keyed = (text: string) => createHmac('sha256', key).update(text).digest('hex');
const unkeyed = (text: string) => createHash('md5').update(text).digest('hex');

class Masking {
  hide(text: string) {
    const [local = '', domain = ''] = text.split('@');
    return `${local[0]}***@${domain}`;
  }

  show(text: string) {
    return text;
  }
}

/** A helper protects when its body does, whatever its name says. */
export function helpers(masking: Masking) {
  console.log(keyed(user.email));
  //                ^^^^^^^^^^ contact.email [pseudonymized] -> log
  console.log(unkeyed(user.email));
  //                  ^^^^^^^^^^ contact.email {md5} -> log
  console.log(masking.hide(user.email));
  //                       ^^^^^^^^^^ contact.email [masked] -> log
  console.log(masking.show(user.email));
  //                       ^^^^^^^^^^ contact.email -> log
  console.log([user.email].map(mask));
  //           ^^^^^^^^^^ contact.email [masked] -> log
  console.log([user.email].map(keyed));
  //           ^^^^^^^^^^ contact.email [pseudonymized] -> log
}

declare function encryptEmail(text: string): string;

/** A name alone protects nothing: what an unknown function returns is unknown. */
export function onlyNamed() {
  const text = encryptEmail(user.email);
  console.log(text);
}

export function ciphers() {
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  console.log(cipher.update(user.email, 'utf8', 'hex'));
  //                        ^^^^^^^^^^ contact.email [encrypted] -> log
  const blocks = createCipheriv('aes-128-ecb', key, null);
  console.log(blocks.update(user.email, 'utf8', 'hex') + blocks.final('hex'));
  //                        ^^^^^^^^^^ contact.email {ecb} -> log
  //                                                     ^^^^^^ contact.email {ecb} -> log
  const fixed = createCipheriv('aes-256-cbc', key, Buffer.alloc(16));
  console.log(fixed.update(user.email, 'utf8', 'hex'));
  //                       ^^^^^^^^^^ contact.email {static-iv} -> log
  const hidden = createCipheriv('aes-256-gcm', key, iv).update(user.email, 'utf8', 'hex');
  const decipher = createDecipheriv('aes-256-gcm', key, iv);
  console.log(hidden);
  //          ^^^^^^ contact.email [encrypted] -> log
  console.log(decipher.update(hidden, 'hex', 'utf8'));
  //                          ^^^^^^ contact.email -> log
}

interface Secrets {
  readonly id: string;
  /** @personal credential.token */
  readonly apiKey: string;
  /** @personal payment.card */
  readonly cardNumber: string;
  /** @personal credential.password */
  readonly password: string;
  /** @personal contact.email */
  readonly email: string;
}

const hint = (text: string) => text.slice(0, 4);
const ending = (text: string, count: number) => text.slice(-count);

/** How many characters of a number or of a key may be seen is said by the vocabulary. */
export function ends(secrets: Secrets, count: number) {
  console.log(secrets.apiKey.slice(0, 8), secrets.apiKey.slice(-4));
  console.log(hint(secrets.apiKey), `${secrets.cardNumber.substring(0, 6)}/${secrets.cardNumber.slice(-4)}`);
  //                                   ^^^^^^^^^^^^^^^^^^ payment.card [masked] -> log
  //                                                                         ^^^^^^^^^^^^^^^^^^ payment.card [masked] -> log
  console.log(secrets.apiKey.slice(0, 12), secrets.apiKey.slice(4), secrets.apiKey.slice(0, count));
  //          ^^^^^^^^^^^^^^ credential.token -> log
  //                                       ^^^^^^^^^^^^^^ credential.token -> log
  //                                                                ^^^^^^^^^^^^^^ credential.token -> log
  console.log(secrets.apiKey.slice(0, 12).slice(0, 4), ending(secrets.apiKey, 4));
  //                                                          ^^^^^^^^^^^^^^ credential.token -> log
  console.log(secrets.password.slice(0, 4), secrets.email.slice(0, 4));
  //          ^^^^^^^^^^^^^^^^ credential.password -> log
  //                                        ^^^^^^^^^^^^^ contact.email -> log
  console.log({ ...secrets, email: '', password: '', apiKey: secrets.apiKey.slice(-4), cardNumber: secrets.cardNumber.slice(-4) });
  //                                                                                               ^^^^^^^^^^^^^^^^^^ payment.card [masked] -> log
}
