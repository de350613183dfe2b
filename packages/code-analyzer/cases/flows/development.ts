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

const isDevelopment = process.env.NODE_ENV !== 'production';

export function guarded() {
  if (process.env.NODE_ENV !== 'production') console.log(user.email);
  //                                                     ^^^^^^^^^^ contact.email -> log in development
  if (process.env.NODE_ENV === 'development') {
    console.log(user.email);
    //          ^^^^^^^^^^ contact.email -> log in development
  }
  if (import.meta.env.DEV) console.log(user.email);
  //                                   ^^^^^^^^^^ contact.email -> log in development
  if (isDevelopment) console.log(user.email);
  //                             ^^^^^^^^^^ contact.email -> log in development
  isDevelopment && console.log(user.email);
  //                           ^^^^^^^^^^ contact.email -> log in development
  if (isDevelopment && user.active) console.log(user.email);
  //                                            ^^^^^^^^^^ contact.email -> log in development
  if (process.env.NODE_ENV === 'production') {
    console.log(user.id);
  } else {
    console.log(user.email);
    //          ^^^^^^^^^^ contact.email -> log in development
  }
  if (false) console.log(user.email);
  //                     ^^^^^^^^^^ contact.email -> log in development
}

export function leftEarly() {
  if (process.env.NODE_ENV === 'production') return;
  console.log(user.email);
  //          ^^^^^^^^^^ contact.email -> log in development
}

function debug(text: string) {
  if (process.env.NODE_ENV !== 'production') console.log(text);
}

export function behindAFunction() {
  debug(user.email);
  //    ^^^^^^^^^^ contact.email -> log in development
}

/** Guards that say nothing about production. */
export function unguarded() {
  if (process.env.NODE_ENV === 'production') console.log(user.email);
  //                                                     ^^^^^^^^^^ contact.email -> log
  if (process.env.DEBUG) console.log(user.email);
  //                                 ^^^^^^^^^^ contact.email -> log
  if (isDevelopment || user.active) console.log(user.email);
  //                                            ^^^^^^^^^^ contact.email -> log
  if (process.env.NODE_ENV !== 'test') console.log(user.email);
  //                                               ^^^^^^^^^^ contact.email -> log
}
