import express from 'express';

interface User {
  readonly id: string;
  /** @personal contact.email */
  email?: string;
  /** @personal contact.phone */
  phone?: string;
  readonly active: boolean;
}

/** @protects masked */
declare function mask(text: unknown): string;
declare const user: User;

const SECRET = new Set(['authorization', 'cookie']);
const HIDDEN = ['email', 'phone'];
const isSecret = (name: string) => SECRET.has(name.toLowerCase());

/** Headers behind a filter of their names are those that it lets through. */
export function filteredHeaders({ headers }: express.Request) {
  console.log(Object.fromEntries(Object.entries(headers).filter(([k]) => k !== 'authorization' && k !== 'cookie')));
  console.log(Object.fromEntries(Object.entries(headers).filter(([k]) => !SECRET.has(k))));
  console.log(Object.fromEntries(Object.entries(headers).filter(([name]) => !isSecret(name))));
  console.log(Object.fromEntries(Object.entries(headers).filter(([name, value]) => !/^(authorization|cookie)$/i.test(name) && value)));
  console.log(Object.fromEntries(Object.entries(headers).filter(entry => ['host', 'accept'].includes(entry[0]))));
  console.log(Object.fromEntries(Object.entries(headers).filter(([k]) => !['auth', 'cookie'].some(word => k.includes(word)))));
  const left = Object.entries(headers).filter(([k]) => !SECRET.has(k));
  console.log(Object.fromEntries(left), left);
  console.log(Object.fromEntries(Object.entries(headers).filter(([k]) => k !== 'cookie')));
  //                                            ^^^^^^^ credential.token (type) -> log
  console.log(Object.fromEntries(Object.entries(headers).filter(([k]) => k !== 'authorization' || headers.host)));
  //                                            ^^^^^^^ credential.token (type) -> log
  console.log(Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)));
  //                                            ^^^^^^^ credential.token (type) -> log
  console.log(Object.entries(headers).filter(([k]) => SECRET.has(k)));
  //                         ^^^^^^^ credential.token (type) -> log
}

/** The same in a function of the project, whatever it is given. */
function publicPart(record: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !HIDDEN.includes(key)));
}

function contactPart(record: object) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => HIDDEN.includes(key)));
}

export function filteredByFunction() {
  console.log(publicPart({ ...user }));
  console.log(publicPart({ note: user.email, email: user.email }));
  //                             ^^^^^^^^^^ contact.email -> log
  console.log(contactPart({ id: user.id, email: user.email, note: user.phone }));
  //                                            ^^^^^^^^^^ contact.email -> log
  const { email, ...rest } = Object.fromEntries(Object.entries(user).filter(([key]) => key !== 'phone'));
  console.log(rest);
  console.log(email);
  //          ^^^^^ contact.email -> log
}

/** Copied in a loop: what the loop skips is not in the copy. */
export function copiedInLoops({ headers }: express.Request) {
  const first: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(headers)) {
    if (SECRET.has(key)) continue;
    first[key] = value;
  }
  console.log(first);
  const second: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(headers)) second[key] = isSecret(key) ? '[redacted]' : value;
  console.log(second);
  const third: Record<string, unknown> = {};
  for (const key of Object.keys(headers)) {
    if (!SECRET.has(key)) third[key] = headers[key];
  }
  console.log(third);
  const fourth: Record<string, unknown> = {};
  for (const key in headers) {
    if (key === 'authorization') fourth[key] = mask(headers[key]);
    else fourth[key] = headers[key];
  }
  console.log(fourth);
  //          ^^^^^^ credential.token (type), credential.token (type) [masked] -> log
  const fifth: Record<string, unknown> = {};
  for (const key of ['host', 'accept']) fifth[key] = headers[key];
  console.log(fifth);
}

export function copiedByMethods({ headers }: express.Request) {
  console.log(Object.fromEntries(Object.entries(headers).map(([key, value]) => [key, SECRET.has(key) ? '***' : value])));
  console.log(
    Object.keys(headers)
      .filter(key => !SECRET.has(key))
      .map(key => `${key}: ${headers[key]}`),
  );
  console.log(
    Object.keys(headers).reduce<Record<string, unknown>>((safe, key) => {
      if (!SECRET.has(key)) safe[key] = headers[key];
      return safe;
    }, {}),
  );
  Object.entries(headers).forEach(([key, value]) => {
    if (key !== 'cookie') console.log(value);
    //                                ^^^^^ credential.token (type) -> log
    if (!isSecret(key)) console.log(value);
  });
}

/** Taken away by a list of keys. */
export function redactedInLoops() {
  const first: Record<string, unknown> = { ...user };
  for (const key of HIDDEN) if (key in first) first[key] = '[redacted]';
  console.log(first);
  const second: Record<string, unknown> = { ...user };
  for (const key of HIDDEN) {
    delete second[key];
  }
  console.log(second);
  const third: Record<string, unknown> = { ...user };
  HIDDEN.forEach(key => {
    if (third[key]) third[key] = mask(third[key]);
  });
  console.log(third);
  //          ^^^^^ contact.email [masked], contact.phone [masked] -> log
  const fourth: Record<string, unknown> = { ...user };
  for (const key of Object.keys(fourth)) if (HIDDEN.includes(key)) fourth[key] = '***';
  console.log(fourth, fourth.email);
  fourth.email = user.email;
  console.log(fourth.email);
  //          ^^^^^^^^^^^^ contact.email -> log
  const fifth: Record<string, unknown> = { ...user };
  for (const key in fifth) if (key === 'email') delete fifth[key];
  console.log(fifth);
  //          ^^^^^ contact.phone -> log
}

/** What a loop may not get to is still there. */
export function keptInLoops(known: boolean, keys: readonly string[]) {
  const first: Record<string, unknown> = { ...user };
  for (const key of HIDDEN) if (known) delete first[key];
  console.log(first);
  //          ^^^^^ contact.email, contact.phone -> log
  const second: Record<string, unknown> = { ...user };
  for (const key of keys) delete second[key];
  console.log(second);
  //          ^^^^^^ contact.email, contact.phone -> log
  const third: Record<string, unknown> = { ...user };
  for (const key of HIDDEN) {
    if (known) break;
    delete third[key];
  }
  console.log(third);
  //          ^^^^^ contact.email, contact.phone -> log
  const fourth: Record<string, unknown> = { ...user };
  if (known) for (const key of HIDDEN) delete fourth[key];
  console.log(fourth);
  //          ^^^^^^ contact.email, contact.phone -> log
  const fifth: Record<string, unknown> = { ...user };
  console.log(fifth);
  //          ^^^^^ contact.email, contact.phone -> log
  for (const key of HIDDEN) delete fifth[key];
}

/** By a method, and by a name that a constant holds. */
export function deleted() {
  const copy = { ...user };
  Reflect.deleteProperty(copy, 'email');
  console.log(copy);
  //          ^^^^ contact.phone -> log
  const other = { ...user };
  const key = 'phone';
  delete other[key];
  console.log(other);
  //          ^^^^^ contact.email -> log
  const third = { ...user };
  HIDDEN.forEach(name => Reflect.deleteProperty(third, name));
  console.log(third);
}

/** A list that callers give is another one for each of them. */
function withoutKeys(record: Record<string, unknown>, keys: readonly string[]) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

export function byCallers() {
  console.log(withoutKeys({ to: user.email }, ['email']), withoutKeys({ by: user.phone }, ['to']));
  //                            ^^^^^^^^^^ contact.email -> log
  //                                                                        ^^^^^^^^^^ contact.phone -> log
}

/** Functions that are made for some keys: only where nobody asks for others. */
class Hiding {
  hiding<K extends string>(...names: K[]) {
    return <T extends Record<K, string>>(record: T): T => {
      const out: Record<string, unknown> = { ...record };
      for (const name of names) out[name] = mask(record[name]);
      return out as T;
    };
  }

  hidingSome(names: readonly string[]) {
    return (record: object) => {
      const out: Record<string, unknown> = { ...record };
      for (const name of names) out[name] = mask(out[name]);
      return out;
    };
  }
}

function hidingAll(...names: string[]) {
  return (record: object) => {
    const out: Record<string, unknown> = { ...record };
    for (const name of names) out[name] = mask(out[name]);
    return out;
  };
}

const hidesBoth = hidingAll('email', 'phone');
const hidesSome = hidingAll(...HIDDEN.slice(1));
const hidesContact = new Hiding().hiding('email', 'phone');
const hidesEmail = new Hiding().hidingSome(['email']);
const hidesPhone = new Hiding().hidingSome(['phone']);

export function madeForKeys(known: Required<User>) {
  console.log(hidesContact(known));
  //                       ^^^^^ contact.email [masked], contact.phone [masked] -> log
  console.log(hidesEmail({ email: known.email }), hidesPhone({ email: known.email }));
  //                              ^^^^^^^^^^^ contact.email -> log
  //                                                                  ^^^^^^^^^^^ contact.email -> log
  console.log(hidesBoth({ phone: known.phone }), hidesSome({ phone: known.phone }));
  //                             ^^^^^^^^^^^ contact.phone -> log
  //                                                                ^^^^^^^^^^^ contact.phone -> log
}
