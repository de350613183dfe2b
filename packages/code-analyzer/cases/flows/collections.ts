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

declare const users: readonly User[];

export function elements() {
  console.log(users);
  //          ^^^^^ contact.email, contact.phone -> log
  console.log(users[0]?.email);
  //          ^^^^^^^^^^^^^^^ contact.email -> log
  console.log(users[0]?.id, users.length);
  const [first, second] = [user.email, user.id];
  console.log(first);
  //          ^^^^^ contact.email -> log
  console.log(second);
  console.log([user.id, user.email]);
  //                    ^^^^^^^^^^ contact.email -> log
  console.log([mask(user.email)]);
  //                ^^^^^^^^^^ contact.email [masked] -> log
  console.log(...users);
  //             ^^^^^ contact.email, contact.phone -> log
}

export function mapped() {
  console.log(users.map(one => one.id));
  console.log(users.map(one => one.email));
  //                           ^^^^^^^^^ contact.email -> log
  console.log(users.map(one => mask(one.email)));
  //                                ^^^^^^^^^ contact.email [masked] -> log
  console.log(users.map(({ email }) => email.toLowerCase()).join(', '));
  //                                   ^^^^^ contact.email -> log
  const emails = users.map(one => one.email);
  console.log(emails);
  //          ^^^^^^ contact.email -> log
  console.log(emails.length, emails.includes('a@b.c'), emails.indexOf('a@b.c'));
  console.log(emails[0]);
  //          ^^^^^^^^^ contact.email -> log
  const rows = users.map(one => ({ id: one.id, to: one.email }));
  console.log(rows.map(row => row.id));
  console.log(rows.map(row => row.to));
  //                          ^^^^^^ contact.email -> log
  console.log(users.flatMap(one => [one.email, one.id]));
  //                                ^^^^^^^^^ contact.email -> log
}

export function chosen() {
  console.log(users.filter(one => one.active));
  //          ^^^^^ contact.email, contact.phone -> log
  console.log(users.filter(one => one.email === 'a').length);
  console.log(users.find(one => one.active)?.email);
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contact.email -> log
  console.log(users.find(one => one.email)?.id);
  console.log(users.some(one => one.email), users.every(one => one.email), users.findIndex(one => one.email === ''));
  console.log(users.slice(0, 2).map(one => one.email));
  //                                       ^^^^^^^^^ contact.email -> log
  console.log([...users].sort((a, b) => a.email.localeCompare(b.email)).map(one => one.id));
  console.log(users.at(-1)?.email);
  //          ^^^^^^^^^^^^^^^^^^^ contact.email -> log
}

export function each() {
  users.forEach(one => console.log(one.email));
  //                               ^^^^^^^^^ contact.email -> log
  users.forEach(one => console.log(one.id));
  users.forEach(one => console.log(mask(one.email)));
  //                                    ^^^^^^^^^ contact.email [masked] -> log
  users.map(one => one.email).forEach((text, index) => console.log(index, text));
  //                                                                      ^^^^ contact.email -> log
  for (const one of users) console.log(one.email);
  //                                   ^^^^^^^^^ contact.email -> log
  for (const { email } of users) console.log(email);
  //                                         ^^^^^ contact.email -> log
  for (const text of users.map(one => one.email)) console.log(text);
  //                                                          ^^^^ contact.email -> log
  for (const index in users) console.log(index);
  for (const [index, one] of users.entries()) console.log(index, one.id);
}

export function reduced() {
  console.log(users.reduce((text, one) => text + one.email, ''));
  //                                             ^^^^^^^^^ contact.email -> log
  console.log(users.reduce((count, one) => count + one.email.length, 0));
  const byId = users.reduce<Record<string, string>>((all, one) => ({ ...all, [one.id]: one.email }), {});
  console.log(byId);
  //          ^^^^ contact.email -> log
}

export function collected() {
  const list: string[] = [];
  for (const one of users) list.push(one.email);
  console.log(list);
  //          ^^^^ contact.email -> log
  const ids: string[] = [];
  for (const one of users) ids.push(one.id);
  console.log(ids);
  const hidden: string[] = [];
  for (const one of users) hidden.push(mask(one.email));
  console.log(hidden.join());
  //          ^^^^^^ contact.email [masked] -> log
  const all = [...ids, ...list];
  console.log(all);
  //          ^^^ contact.email -> log
}

export function mapsAndSets() {
  const byId = new Map<string, string>();
  byId.set(user.id, user.email);
  console.log(byId.get(user.id));
  //          ^^^^^^^^^^^^^^^^^ contact.email -> log
  console.log(byId.size, byId.has('x'), [...byId.keys()]);
  console.log([...byId.values()]);
  //              ^^^^ contact.email -> log
  const emails = new Set(users.map(one => one.email));
  console.log(emails);
  //          ^^^^^^ contact.email -> log
  console.log(emails.size, emails.has('a@b.c'));
  const seen = new Set<string>();
  seen.add(user.id);
  console.log(seen);
  seen.add(user.email);
  console.log(Array.from(seen));
  //                     ^^^^ contact.email -> log
  const people = new Map(users.map(one => [one.id, one]));
  console.log(people.get('x')?.email);
  //          ^^^^^^^^^^^^^^^^^^^^^^ contact.email -> log
  console.log(people.get('x')?.id);
  for (const [id, one] of people) console.log(id, one.id);
  for (const [, one] of people) console.log(one.email);
  //                                        ^^^^^^^^^ contact.email -> log
}

export function named() {
  const toRow = (one: User) => ({ id: one.id, to: one.email });
  const toId = (one: User) => one.id;
  console.log(users.map(toRow));
  //          ^^^^^ contact.email -> log
  console.log(users.map(toId));
  console.log(users.map(String));
  //          ^^^^^ contact.email, contact.phone -> log
  console.log(Array.from(users, one => one.email));
  //                                   ^^^^^^^^^ contact.email -> log
  console.log(Array.from(users, one => one.id));
}

/** The keys of a map are told apart from its values; those of a list are numbers. */
export function keysOfAMap() {
  const visits = new Map(users.map(one => [one.email, one.id]));
  console.log([...visits.keys()]);
  //              ^^^^^^ contact.email -> log
  console.log([...visits.values()]);
  console.log([...users.keys()], new Map(users.map(one => [one.id, one.email])).keys());
}

export function overAMap(people: ReadonlyMap<string, User>) {
  people.forEach((one, id) => console.log(id, one.email));
  //                                          ^^^^^^^^^ contact.email -> log
  people.forEach((one, id) => console.log(id, one.id));
  for (const [id] of people.entries()) console.log(id);
  console.log([...people.values()].map(one => one.email));
  //                                          ^^^^^^^^^ contact.email -> log
  console.log([...people.values()].map(one => one.id));
}

export function accumulated() {
  const byId = users.reduce<Record<string, string>>((all, one) => {
    all[one.id] = one.email;
    return all;
  }, {});
  console.log(byId);
  //          ^^^^ contact.email -> log
  const active = users.reduce<string[]>((all, one) => {
    if (one.active) all.push(one.id);
    return all;
  }, []);
  console.log(active);
}

/** Groups hold what they are made of. */
export function grouped() {
  console.log(Object.groupBy(users, one => one.id));
  //                         ^^^^^ contact.email, contact.phone -> log
  console.log(
    Object.groupBy(
      users.map(one => one.id),
      one => one,
    ),
  );
  console.log(
    Map.groupBy(
      users.map(one => ({ to: mask(one.email), id: one.id })),
      //                           ^^^^^^^^^ contact.email [masked] -> log
      one => one.id,
    ),
  );
}

function* mails() {
  yield user.email;
}

function* ids() {
  yield user.id;
}

/** Step by step. */
export function stepped() {
  const mail = mails();
  console.log(mail.next().value);
  //          ^^^^^^^^^^^^^^^^^ contact.email -> log
  console.log(mail.next().done);
  console.log(ids().next().value);
  console.log(users.map(one => one.email).copyWithin(0, 1));
  //                           ^^^^^^^^^ contact.email -> log
}

/** Groups that are made where they are first needed. */
export function groups() {
  const byState = users.reduce<Record<string, string[]>>((found, one) => {
    (found[String(one.active)] ??= []).push(one.email);
    return found;
  }, {});
  console.log(byState);
  //          ^^^^^^^ contact.email -> log
  const ids: Record<string, string[]> = {};
  for (const one of users) (ids[String(one.active)] ||= []).push(one.id);
  console.log(ids);
}
