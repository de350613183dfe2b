interface User {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
  /** @personal contact.phone */
  readonly phone?: string;
  readonly active: boolean;
}

/** @protects masked */
declare function mask(text: string): string;

/** What is written down is nobody's data. */
export function literals(user: User) {
  console.log('email', 1, true, null, undefined, /email/);
  console.log(user.id, user.active);
}

export function reads(user: User) {
  console.log(user.email);
  //          ^^^^^^^^^^ contact.email -> log
  console.log(user?.email);
  //          ^^^^^^^^^^^ contact.email -> log
  console.log(user['email']);
  //          ^^^^^^^^^^^^^ contact.email -> log
  console.log(mask(user.email));
  //               ^^^^^^^^^^ contact.email [masked] -> log
}

export function wholeObjects(user: User) {
  console.log(user);
  //          ^^^^ contact.email, contact.phone -> log
}

export function concatenation(user: User) {
  console.log('hello ' + user.email);
  //                     ^^^^^^^^^^ contact.email -> log
  console.log('hello ' + user.email + ' or ' + user.phone);
  //                     ^^^^^^^^^^ contact.email -> log
  //                                           ^^^^^^^^^^ contact.phone -> log
  console.log('hello ' + user.email.length);
  console.log('hello ' + mask(user.email));
  //                          ^^^^^^^^^^ contact.email [masked] -> log
}

export function templates(user: User) {
  console.log(`hello ${user.email}, ${user.id}`);
  //                   ^^^^^^^^^^ contact.email -> log
  console.log(`hello ${mask(user.email)}`);
  //                        ^^^^^^^^^^ contact.email [masked] -> log
  console.log(`hello ${user.email.length}`);
}

export function alternatives(user: User) {
  console.log(user.phone ?? user.email);
  //          ^^^^^^^^^^ contact.phone -> log
  //                        ^^^^^^^^^^ contact.email -> log
  console.log(user.active ? user.email : 'inactive');
  //                        ^^^^^^^^^^ contact.email -> log
  console.log(user.active ? mask(user.email) : 'inactive');
  //                             ^^^^^^^^^^ contact.email [masked] -> log
  console.log(user.email ? 'has mail' : 'no mail');
  console.log(user.phone && 'phone known');
  console.log(user.active && user.email);
  //                         ^^^^^^^^^^ contact.email -> log
}

export function assertions(user: User) {
  console.log((user.phone!));
  //           ^^^^^^^^^^ contact.phone -> log
  console.log(user.email as unknown as object);
  //          ^^^^^^^^^^ contact.email -> log
  console.log(user.email satisfies string);
  //          ^^^^^^^^^^ contact.email -> log
}

export function claims(value: unknown) {
  console.log((value as User).email);
  //          ^^^^^^^^^^^^^^^^^^^^^ contact.email -> log
  console.log(value);
}

export function computations(user: User, others: readonly User[]) {
  console.log(user.email === 'a@b.c', user.email.length > 3, !user.email, !!user.email, typeof user.email);
  console.log('email' in user, user instanceof Object, void user.email);
  console.log(others.length, Number(others.length) + 1, Boolean(user.email));
}

export async function promises(load: () => Promise<User>) {
  const user = await load();
  console.log(user.email);
  //          ^^^^^^^^^^ contact.email -> log
  console.log((await load()).email);
  //          ^^^^^^^^^^^^^^^^^^^^ contact.email -> log
}
