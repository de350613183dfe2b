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

function print(text: string) {
  console.log(text);
}

function printTwice(text: string, more: string) {
  print(text);
  print(`and ${more}`);
}

function printMasked(text: string) {
  console.log(mask(text));
}

function printLength(text: string) {
  console.log(text.length);
}

/** What comes in by an argument is found at the argument, however deep the sink lies. */
export function passed() {
  print(user.email);
  //    ^^^^^^^^^^ contact.email -> log
  print(user.id);
  print(mask(user.email));
  //         ^^^^^^^^^^ contact.email [masked] -> log
  print(`hello ${user.email}`);
  //             ^^^^^^^^^^ contact.email -> log
  printTwice(user.id, user.email);
  //                  ^^^^^^^^^^ contact.email -> log
  printMasked(user.email);
  //          ^^^^^^^^^^ contact.email [masked] -> log
  printLength(user.email);
  const email = user.email;
  print(email);
  //    ^^^^^ contact.email -> log
}

/** A parameter that says itself what it is has its finding there, and callers have none. */
function printUser(one: User) {
  console.log(one.email);
  //          ^^^^^^^^^ contact.email -> log
}

export function notTwice() {
  printUser(user);
}

interface Report {
  readonly title: string;
  readonly lines: readonly string[];
}

function printTitle({ title }: Report, ...extra: readonly string[]) {
  console.log(title, ...extra);
}

const printAll = (...values: readonly unknown[]) => console.log(...values);

export function fields() {
  printTitle({ title: 'x', lines: [user.email] });
  printTitle({ title: user.email, lines: [] });
  //                  ^^^^^^^^^^ contact.email -> log
  printTitle({ title: 'x', lines: [] }, user.id, user.email);
  //                                             ^^^^^^^^^^ contact.email -> log
  printAll(user.id, user.phone);
  //                ^^^^^^^^^^ contact.phone -> log
  printAll(...[user.id, user.email]);
  //                    ^^^^^^^^^^ contact.email -> log
}

function greeting(one: User) {
  return `hello ${one.email}`;
}

function shortened(text: string) {
  return text.trim();
}

function label(one: User) {
  return `${one.id} (${one.active})`;
}

function firstOf(one: User): { readonly to: string; readonly id: string } {
  return { to: one.email, id: one.id };
}

/** What a function gives back is known by what it does. */
export function returned() {
  console.log(greeting(user));
  //                   ^^^^ contact.email -> log
  console.log(label(user));
  console.log(shortened(user.email));
  //                    ^^^^^^^^^^ contact.email -> log
  console.log(shortened(user.id));
  console.log(shortened(mask(user.email)));
  //                         ^^^^^^^^^^ contact.email [masked] -> log
  console.log(firstOf(user).id);
  console.log(firstOf(user).to);
  //          ^^^^^^^^^^^^^^^^ contact.email -> log
}

function current() {
  return user.email;
}

const currentId = () => user.id;

export function fromInside() {
  console.log(current());
  //          ^^^^^^^^^ contact.email -> log
  console.log(currentId());
}

function hash(text: string) {
  return mask(text);
}

function maybeHash(text: string, hidden: boolean) {
  return hidden ? mask(text) : text;
}

/** A function whose body protects, protects; one that may skip it does not. */
export function protecting() {
  console.log(hash(user.email));
  //               ^^^^^^^^^^ contact.email [masked] -> log
  console.log(maybeHash(user.email, true));
  //                    ^^^^^^^^^^ contact.email -> log
}

function countdown(text: string, rounds: number): string {
  if (rounds === 0) return text;
  console.log(text);
  return countdown(`${text}.`, rounds - 1);
}

function even(text: string, rounds: number): string {
  return rounds === 0 ? text : odd(text, rounds - 1);
}

function odd(text: string, rounds: number): string {
  return even(mask(text), rounds - 1);
}

export function recursion() {
  countdown(user.email, 3);
  //        ^^^^^^^^^^ contact.email -> log
  countdown(user.id, 3);
  console.log(even(user.email, 4));
  //               ^^^^^^^^^^ contact.email -> log
  console.log(even(user.id, 4));
}

function run<T>(work: () => T): T {
  return work();
}

function each(one: User, work: (text: string) => void) {
  work(one.email);
}

export function callbacks() {
  console.log(run(() => user.email));
  //                    ^^^^^^^^^^ contact.email -> log
  console.log(run(() => user.id));
  each(user, text => console.log(text.length));
}

export function otherNames() {
  const debug = console.debug;
  debug(user.email);
  //    ^^^^^^^^^^ contact.email -> log
  const bound = console.log.bind(console, 'x');
  bound(user.email);
  //    ^^^^^^^^^^ contact.email -> log
  console.log.call(console, user.email);
  //                        ^^^^^^^^^^ contact.email -> log
  console.log.apply(console, [user.id, user.email]);
  //                                   ^^^^^^^^^^ contact.email -> log
  print.call(undefined, user.email);
  //                    ^^^^^^^^^^ contact.email -> log
  print.call(undefined, user.id);
  const { info: tell } = console;
  tell(user.email);
  //   ^^^^^^^^^^ contact.email -> log
}

export function byReference(users: readonly User[]) {
  users.map(one => one.email).forEach(print);
  //               ^^^^^^^^^ contact.email -> log
  users.map(one => one.id).forEach(print);
  users.forEach(printUser);
  users.map(one => one.email).forEach(console.log);
  //               ^^^^^^^^^ contact.email -> log
  users.map(one => mask(one.email)).forEach(console.log);
  //                    ^^^^^^^^^ contact.email [masked] -> log
}

/** @passes text -> return */
declare function pad(text: string, fill: string): string;

/** @source database.read */
declare function findUser(id: string): Promise<User>;

/** What a tag says of a function without a body. */
export async function tagged() {
  console.log(pad(user.email, ' '));
  //              ^^^^^^^^^^ contact.email -> log
  console.log(pad(user.id, user.email));
  console.log(pad(mask(user.email), ' '));
  //                   ^^^^^^^^^^ contact.email [masked] -> log
  const found = await findUser('1');
  console.log(found.email);
  //          ^^^^^^^^^^^ contact.email -> log
  console.log(found.id);
}

/** A name that a caller backs is more than a name, and is told once. */
function note(email: string, contact: { readonly phone: string }) {
  console.log(email);
  //          ^^^^^ contact.email -> log
  console.log(contact.phone);
  //          ^^^^^^^^^^^^^ contact.phone (type) -> log
}

/** Callers that protect back nothing, and what all of them protect is protected. */
function noteHidden(email: string) {
  console.log(email);
  //          ^^^^^ contact.email (name) [masked] -> log
}

export function backing() {
  note(user.email, { phone: user.phone ?? '' });
  note('nobody', { phone: '' });
  noteHidden(mask(user.email));
}

/** A parameter may have the name of something outside. */
function hiding(user: string) {
  console.log(user);
}

export function hidden(one: User) {
  hiding(one.email);
  //     ^^^^^^^^^ contact.email -> log
}

/** A type that is borrowed from a member says what the member says. */
export function borrowed(text: User['email'], more: User['phone'] | null, id: User['id']) {
  console.log(text);
  //          ^^^^ contact.email -> log
  console.log(more);
  //          ^^^^ contact.phone -> log
  console.log(id);
}

declare const brand: unique symbol;
type Personal<Category extends string, Value> = Value & { readonly [brand]?: Category };

interface Row {
  readonly handle: Personal<'contact.email', string>;
  readonly other: Personal<'no.such', string>;
}

/** The branded types that are made from a policy say what they hold. */
export function branded(text: Personal<'contact.phone', string>, row: Row, none: Personal<'no.such', string>) {
  console.log(text);
  //          ^^^^ contact.phone -> log
  console.log(row.handle);
  //          ^^^^^^^^^^ contact.email -> log
  console.log(row.other, none);
}
