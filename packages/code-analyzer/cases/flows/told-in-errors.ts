interface User {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
}

declare const user: User;

/** What an error is made with is told wherever it goes. */
export function made() {
  if (user.id === '1') throw new Error(`no mail to ${user.email}`);
  //                                                 ^^^^^^^^^^ contact.email -> error
  if (user.id === '2') throw Error(user.email);
  //                               ^^^^^^^^^^ contact.email -> error
  if (user.id === '3') throw new TypeError(user.email, { cause: user.id });
  //                                       ^^^^^^^^^^ contact.email -> error
  throw new Error(`no mail to ${user.id}`);
}

class NotReached extends Error {
  constructor(text: string, id: string) {
    super(`${id}: ${text}`);
  }
}

class Plain extends RangeError {}

export function ownErrors() {
  if (user.id === '1') throw new NotReached(user.email, user.id);
  //                                        ^^^^^^^^^^ contact.email -> error
  if (user.id === '2') throw new Plain(user.email);
  //                                   ^^^^^^^^^^ contact.email -> error
  throw new NotReached('fixed', user.id);
}

export async function rejected() {
  await Promise.reject(new Error(user.email));
  //                             ^^^^^^^^^^ contact.email -> error
  await new Promise((_resolve, reject) => reject(new Error(user.id)));
}
