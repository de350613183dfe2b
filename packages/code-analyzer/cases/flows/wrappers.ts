interface User {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
}

declare const user: User;
/** @protects masked */
declare function mask(text: string): string;

declare const users: readonly User[];

/** A callback gets what the function that takes it calls it with. */
function load(done: (error: unknown, found: unknown) => void) {
  done(null, user.email);
}

function each<T>(list: readonly T[], use: (one: T) => void) {
  list.forEach(use);
}

function twice<T>(list: readonly T[], use: (one: T) => void) {
  each(list, one => use(one));
}

function relay(done: (found: unknown) => void) {
  load((_error, found) => done(found));
}

export function callbacks() {
  load((error, found) => console.log(error, found));
  //                                        ^^^^^ contact.email -> log
  relay(found => console.log(found));
  //                         ^^^^^ contact.email -> log
  each(
    users.map(one => one.email),
    one => console.log(one),
    //                 ^^^ contact.email -> log
  );
  each(
    users.map(one => one.id),
    one => console.log(one),
  );
  twice(
    users.map(one => mask(one.email)),
    one => console.log(one),
    //                 ^^^ contact.email [masked] -> log
  );
}

export async function resolved() {
  const found = await new Promise<unknown>(resolve => resolve(user.email));
  console.log(found);
  //          ^^^^^ contact.email -> log
  const none = await new Promise<unknown>(resolve => setTimeout(() => resolve(user.id), 10));
  console.log(none);
  const hidden = await new Promise<unknown>(resolve => {
    resolve(mask(user.email));
  });
  console.log(hidden);
  //          ^^^^^^ contact.email [masked] -> log
}

/** A function that is made by a function. */
const say = (prefix: string) => (text: unknown) => console.log(prefix, text);
const hello = say('hello');

export function made() {
  say('a')(user.email);
  //       ^^^^^^^^^^ contact.email -> log
  say('a')(user.id);
  say('a')(mask(user.email));
  //            ^^^^^^^^^^ contact.email [masked] -> log
  say(user.email);
  //  ^^^^^^^^^^ contact.email -> log
  hello(user.email);
  //    ^^^^^^^^^^ contact.email -> log
  hello(user.id);
}

function show(_prefix: string, text: unknown) {
  console.log(text);
}

const bound = show.bind(null, 'a');
const closed = show.bind(null, user.email);

export function boundOnes() {
  bound(user.email);
  //    ^^^^^^^^^^ contact.email -> log
  bound(user.id);
  bound(mask(user.email));
  //         ^^^^^^^^^^ contact.email [masked] -> log
  closed(user.id);
}

const starred = (shown: number, text: string) => '*'.repeat(shown) + text.slice(-2);
const noted = (prefix: string, text: string) => `${prefix} ${text}`;
const shortened = starred.bind(null, 4);
const marked = noted.bind(null, 'seen');
const told = noted.bind(null, user.email);
//                            ^^^^^^^^^^ contact.email -> log

/** What a function gives back does not change with some of its arguments given before. */
export function givenBack() {
  console.log({ email: shortened(user.email) });
  //                             ^^^^^^^^^^ contact.email [masked] -> log
  console.log(marked(user.email));
  //                 ^^^^^^^^^^ contact.email -> log
  console.log(told('twice'));
  console.log(marked(user.id));
}

/** What is wrapped runs when the wrapper does. */
const caught =
  (fn: any) =>
  (...given: unknown[]) =>
    Promise.resolve(fn(...given)).catch(() => undefined);

function swapped(fn: any) {
  return function (this: unknown, first: unknown, second: unknown) {
    return fn.call(this, second, first);
  };
}

const send = caught((to: unknown) => console.log(to));
const count = caught((to: unknown) => typeof to);
const second = swapped(print);

function print(text: unknown, _other: unknown) {
  console.log(text);
}

export function wrapped() {
  send(user.email);
  //   ^^^^^^^^^^ contact.email -> log
  send(user.id);
  send(mask(user.email));
  //        ^^^^^^^^^^ contact.email [masked] -> log
  count(user.email);
  second('a', user.email);
  //          ^^^^^^^^^^ contact.email -> log
  second(user.email, 'a');
}

/** A decorator puts a function in front of the method. */
function logged(_target: object, _name: string, descriptor: any) {
  const method = descriptor.value;
  descriptor.value = function (...given: unknown[]) {
    console.log(given);
    return method.apply(this, given);
  };
}

const named = (prefix: string) => (_target: object, _name: string, descriptor: any) => {
  const method = descriptor.value;
  descriptor.value = (...given: unknown[]) => {
    console.log(prefix, given);
    return method(given);
  };
};

class Sender {
  @logged
  send(to: string) {
    return to.length;
  }
  @named('post')
  post(to: string) {
    return to.length;
  }
  plain(to: string) {
    return to.length;
  }
}

export function decorated(sender: Sender) {
  sender.send(user.email);
  //          ^^^^^^^^^^ contact.email -> log
  sender.send(user.id);
  sender.post(mask(user.email));
  //               ^^^^^^^^^^ contact.email [masked] -> log
  sender.plain(user.email);
}
