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

export function kept() {
  console.log(user.email.toLowerCase().trim());
  //          ^^^^^^^^^^ contact.email -> log
  console.log(user.email.slice(0, 40), user.email.replace('+', ' '));
  //          ^^^^^^^^^^ contact.email -> log
  //                                   ^^^^^^^^^^ contact.email -> log
  console.log('Dear X'.replace('X', user.email));
  //                                ^^^^^^^^^^ contact.email -> log
  console.log(String(user.email), encodeURIComponent(user.email));
  //                 ^^^^^^^^^^ contact.email -> log
  //                                                 ^^^^^^^^^^ contact.email -> log
  console.log('to: '.concat(user.email));
  //                        ^^^^^^^^^^ contact.email -> log
  console.log(mask(user.email).toUpperCase());
  //               ^^^^^^^^^^ contact.email [masked] -> log
}

export function ended() {
  console.log(user.email.length, user.email.includes('@'), user.email.indexOf('@'), user.email.startsWith('a'));
  console.log(/@/.test(user.email), user.email.localeCompare('x'));
  console.log(user.email.split('@')[1], user.email.split('@').pop(), user.email.split('@').at(-1));
  const [, domain] = user.email.split('@');
  console.log(domain);
}

export function parts() {
  console.log(user.email.split('@')[0]);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^ contact.email -> log
  const [local] = user.email.split('@');
  console.log(local);
  //          ^^^^^ contact.email -> log
  for (const part of user.email.split('.')) console.log(part);
  //                                                    ^^^^ contact.email -> log
}

/** Encoding is no protection, however it looks. */
export function encoded() {
  console.log(btoa(user.email));
  //               ^^^^^^^^^^ contact.email {base64} -> log
  console.log(Buffer.from(user.email).toString('base64'));
  //                      ^^^^^^^^^^ contact.email {base64} -> log
  console.log(Buffer.from(user.email).toString());
  //                      ^^^^^^^^^^ contact.email -> log
  console.log(btoa(user.id));
}

export function masks() {
  console.log(user.email[0] + '***');
  //          ^^^^^^^^^^^^^ contact.email [masked] -> log
  console.log(`${user.email.slice(0, 2)}***@***`);
  //             ^^^^^^^^^^ contact.email [masked] -> log
  console.log('****' + user.phone?.slice(-4));
  //                   ^^^^^^^^^^ contact.phone [masked] -> log
  console.log(user.email.replace(/.(?=.{2})/g, '*'));
  //          ^^^^^^^^^^ contact.email [masked] -> log
  console.log(user.email.replace(/^(.).*(@.*)$/, '$1***$2'));
  //          ^^^^^^^^^^ contact.email [masked] -> log
  console.log(user.phone?.slice(-4).padStart(10, '*'));
  //          ^^^^^^^^^^ contact.phone [masked] -> log
  console.log('*'.repeat(user.email.length) + user.email.slice(-2));
  //                                          ^^^^^^^^^^ contact.email [masked] -> log
}

/** Stars beside the whole value, or in place of blanks, hide nothing. */
export function noMasks() {
  console.log('*** ' + user.email);
  //                   ^^^^^^^^^^ contact.email -> log
  console.log(`*** ${user.email} ***`);
  //                 ^^^^^^^^^^ contact.email -> log
  console.log(user.email.replace(/\s/g, '*'));
  //          ^^^^^^^^^^ contact.email -> log
  console.log(user.email.replace('@', ' at '));
  //          ^^^^^^^^^^ contact.email -> log
  console.log('Mail: ' + user.email.slice(0, 100));
  //                     ^^^^^^^^^^ contact.email -> log
  console.log(user.phone?.padStart(20, ' '));
  //          ^^^^^^^^^^ contact.phone -> log
}

/** A text in which nothing is escaped. */
export function raw() {
  console.log(String.raw`to ${user.email}`);
  //                          ^^^^^^^^^^ contact.email -> log
  console.log(String.raw`to ${user.id}`);
  console.log(String.raw`to ${mask(user.email)}`);
  //                               ^^^^^^^^^^ contact.email [masked] -> log
}

/** One or two characters are initials, the last four are what receipts show; more of them, or each of them in turn, are the text. */
export function initials(index: number, coded: Coded) {
  console.log(user.email.slice(0, 1));
  //          ^^^^^^^^^^ contact.email [masked] -> log
  console.log(user.email.substring(0, 2), user.email.substr(0, 1), user.email.substr(-2));
  //          ^^^^^^^^^^ contact.email [masked] -> log
  //                                      ^^^^^^^^^^ contact.email [masked] -> log
  //                                                               ^^^^^^^^^^ contact.email [masked] -> log
  console.log(user.email.charAt(0), user.email.charAt(), user.email.at(-1));
  //          ^^^^^^^^^^ contact.email [masked] -> log
  //                                ^^^^^^^^^^ contact.email [masked] -> log
  //                                                     ^^^^^^^^^^ contact.email [masked] -> log
  console.log(user.email[0], user.email.slice(-1));
  //          ^^^^^^^^^^^^^ contact.email [masked] -> log
  //                         ^^^^^^^^^^ contact.email [masked] -> log
  console.log(user.email.split('.').map(part => part[0]));
  //                                            ^^^^^^^ contact.email [masked] -> log
  console.log(user.email.slice(0, 3), user.email.slice(1), user.email.slice(0, -1));
  //          ^^^^^^^^^^ contact.email -> log
  //                                  ^^^^^^^^^^ contact.email -> log
  //                                                       ^^^^^^^^^^ contact.email -> log
  console.log(user.email.substr(1, 5), user.email.substring(2));
  //          ^^^^^^^^^^ contact.email -> log
  //                                   ^^^^^^^^^^ contact.email -> log
  console.log(user.email[index], user.email.charAt(index), user.email.at(index));
  //          ^^^^^^^^^^^^^^^^^ contact.email -> log
  //                             ^^^^^^^^^^ contact.email -> log
  //                                                       ^^^^^^^^^^ contact.email -> log
  console.log(user.email.slice(0, index));
  //          ^^^^^^^^^^ contact.email -> log
  console.log(user.email[0] + user.email.slice(1));
  //          ^^^^^^^^^^^^^ contact.email [masked] -> log
  //                          ^^^^^^^^^^ contact.email -> log
  console.log(user.email.slice(-4), user.email.substring(user.email.length - 4), user.email.slice(-5));
  //          ^^^^^^^^^^ contact.email [masked] -> log
  //                                ^^^^^^^^^^ contact.email [masked] -> log
  //                                                                             ^^^^^^^^^^ contact.email -> log
  console.log(user.email.slice(user.id.length - 4), user.email.substring(-4));
  //          ^^^^^^^^^^ contact.email -> log
  //                                                ^^^^^^^^^^ contact.email -> log
  console.log(user.id[0], user.id.slice(0, 1));
  console.log(coded.sex[0], coded.sex.slice(0, 1));
  //          ^^^^^^^^^^^^ identity.gender -> log
  //                        ^^^^^^^^^ identity.gender -> log
}

interface Coded {
  /** @personal identity.gender */
  readonly sex: 'male' | 'female';
}
