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

declare function load(id: string): Promise<User>;
declare function loadAll(): Promise<User[]>;
declare function count(): Promise<number>;

export async function awaited() {
  console.log((await load('1')).email);
  //          ^^^^^^^^^^^^^^^^^^^^^^^ contact.email -> log
  const { email, id } = await load('1');
  console.log(id, mask(email));
  //                   ^^^^^ contact.email [masked] -> log
  for (const one of await loadAll()) console.log(one.email);
  //                                             ^^^^^^^^^ contact.email -> log
}

export async function together() {
  const [first, second, total] = await Promise.all([load('1'), load('2'), count()]);
  console.log(first.email);
  //          ^^^^^^^^^^^ contact.email -> log
  console.log(second.id, total);
  const all = await Promise.all(['1', '2'].map(id => load(id)));
  console.log(all.map(one => one.email));
  //                         ^^^^^^^^^ contact.email -> log
  console.log(all.map(one => one.id));
  const emails = await Promise.all((await loadAll()).map(async one => one.email));
  console.log(emails);
  //          ^^^^^^ contact.email -> log
}

export async function settled() {
  const results = await Promise.allSettled([load('1')]);
  for (const result of results) {
    if (result.status === 'fulfilled') console.log(result.value.email);
    //                                             ^^^^^^^^^^^^^^^^^^ contact.email -> log
    else console.log(result.reason, result.status);
  }
}

export function chained() {
  void load('1').then(one => console.log(one.email));
  //                                     ^^^^^^^^^ contact.email -> log
  void load('1').then(one => console.log(one.id));
  void load('1')
    .then(one => one.email)
    .then(text => console.log(text));
  //                          ^^^^ contact.email -> log
  void load('1')
    .then(one => one.email.length)
    .then(size => console.log(size))
    .catch(error => console.log(error));
  void Promise.resolve(user.email).then(text => console.log(mask(text)));
  //                                                             ^^^^ contact.email [masked] -> log
}

export async function* generated() {
  yield user.email;
}

export async function drained() {
  for await (const text of generated()) console.log(text);
  //                                                ^^^^ contact.email -> log
}
