export interface User {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
}

// @file default-import.ts
import CryptoJS from 'crypto-js';
import type { User } from './model-crypto-js.ts';

export function written(user: User, key: string) {
  console.log(CryptoJS.MD5(user.email).toString());
  //                       ^^^^^^^^^^ contact.email {md5} -> log
  console.log(CryptoJS.SHA1(user.email).toString(CryptoJS.enc.Hex));
  //                        ^^^^^^^^^^ contact.email {sha1} -> log
  console.log(CryptoJS.SHA256(user.email).toString());
  //                          ^^^^^^^^^^ contact.email [hashed] -> log
  console.log(CryptoJS.HmacSHA256(user.email, key).toString());
  //                              ^^^^^^^^^^ contact.email [pseudonymized] -> log
  console.log(CryptoJS.HmacSHA256(user.email, process.env.API_KEY ?? '').toString());
  //                              ^^^^^^^^^^ contact.email [pseudonymized] -> log
  console.log(CryptoJS.AES.encrypt(user.email, key).toString());
  //                               ^^^^^^^^^^ contact.email [encrypted] -> log
  console.log(CryptoJS.DES.encrypt(user.email, key).toString());
  //                               ^^^^^^^^^^ contact.email {des} -> log
  console.log(CryptoJS.AES.decrypt(CryptoJS.AES.encrypt(user.email, key).toString(), key).toString(CryptoJS.enc.Utf8));
  //                                                    ^^^^^^^^^^ contact.email -> log
  console.log(CryptoJS.enc.Base64.stringify(CryptoJS.enc.Utf8.parse(user.email)));
  //                                                                ^^^^^^^^^^ contact.email -> log
  console.log(CryptoJS.SHA256(user.id).toString());
}

// @file named-import.ts
import { HmacSHA256, MD5 } from 'crypto-js';
import type { User } from './model-crypto-js.ts';

export function written(user: User, key: string) {
  console.log(MD5(user.email).toString(), HmacSHA256(user.email, key).toString(), MD5(user.id).toString());
  //              ^^^^^^^^^^ contact.email {md5} -> log
  //                                                 ^^^^^^^^^^ contact.email [pseudonymized] -> log
}

// @file namespace-import.ts
import * as CryptoJS from 'crypto-js';
import type { User } from './model-crypto-js.ts';

export function written(user: User) {
  console.log(CryptoJS.SHA512(user.email).toString(), CryptoJS.SHA512(user.id).toString());
  //                          ^^^^^^^^^^ contact.email [hashed] -> log
}

// @file require.ts
import type { User } from './model-crypto-js.ts';
const CryptoJS = require('crypto-js');

export function written(user: User) {
  console.log(CryptoJS.RIPEMD160(user.email).toString());
  //                             ^^^^^^^^^^ contact.email {ripemd160} -> log
}

// @file dynamic-import.ts
import type { User } from './model-crypto-js.ts';

export async function written(user: User) {
  const { default: CryptoJS } = await import('crypto-js');
  console.log(CryptoJS.SHA3(user.email).toString());
  //                        ^^^^^^^^^^ contact.email [hashed] -> log
}

// @file parts.ts
import aes from 'crypto-js/aes';
import hex from 'crypto-js/enc-hex';
import hmac from 'crypto-js/hmac-sha256';
import md5 from 'crypto-js/md5';
import sha256 from 'crypto-js/sha256';
import type { User } from './model-crypto-js.ts';

export function written(user: User, key: string) {
  console.log(hex.stringify(sha256(user.email)));
  //                               ^^^^^^^^^^ contact.email [hashed] -> log
  console.log(md5(user.email).toString(), hmac(user.email, key).toString(), aes.encrypt(user.email, key).toString());
  //              ^^^^^^^^^^ contact.email {md5} -> log
  //                                           ^^^^^^^^^^ contact.email [pseudonymized] -> log
  //                                                                                    ^^^^^^^^^^ contact.email [encrypted] -> log
}

// @file webcrypto.ts
import type { User } from './model-crypto-js.ts';

export async function written(user: User) {
  const strong = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(user.email));
  console.log(Buffer.from(strong).toString('hex'));
  //                      ^^^^^^ contact.email [hashed] {hex} -> log
  const weak = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(user.email));
  console.log(
    Array.from(new Uint8Array(weak))
      .map(byte => byte.toString(16).padStart(2, '0'))
      //           ^^^^ contact.email {sha1} -> log
      .join(''),
  );
  console.log([...new Uint8Array(strong)].map(byte => byte.toString(16)).join(''));
  //                                                  ^^^^ contact.email [hashed] -> log
  console.log(new TextDecoder().decode(new TextEncoder().encode(user.email)));
  //                                                            ^^^^^^^^^^ contact.email -> log
  console.log(new TextDecoder().decode(new TextEncoder().encode(user.id)));
}
