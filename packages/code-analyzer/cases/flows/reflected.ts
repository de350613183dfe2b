interface User {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
}

const bound = { tell: console.log.bind(console, 'tell'), quiet: (...values: unknown[]) => void values };

class Teller {
  private readonly tell = console.log.bind(console);

  say(user: User) {
    this.tell(user.email);
    //        ^^^^^^^^^^ contact.email -> log
    this.tell(user.id);
  }
}

/** What is called without its name being called. */
export function reflected(user: User) {
  Reflect.apply(console.log, console, ['to', user.email]);
  //                                         ^^^^^^^^^^ contact.email -> log
  Reflect.apply(console.log, console, [user.id]);
  Reflect.apply(tellOf, undefined, [user]);
  console.log.apply(console, [user.email]);
  //                          ^^^^^^^^^^ contact.email -> log
  bound.tell(user.email);
  //         ^^^^^^^^^^ contact.email -> log
  bound.tell(user.id);
  bound.quiet(user.email);
  new Teller().say(user);
}

function tellOf(given: User) {
  console.log(given.email);
  //          ^^^^^^^^^^^ contact.email -> log
}

const run = (work: () => void) => work();
const told = (text: () => string) => console.log(text());

/** A function without parameters brings what is around it. */
export function thunks(user: User) {
  run(() => console.log(user.email));
  //                    ^^^^^^^^^^ contact.email -> log
  told(() => user.email);
  //         ^^^^^^^^^^ contact.email -> log
  told(() => user.id);
}

const joined = (parts: TemplateStringsArray, ...values: unknown[]) => parts.join('') + values.join('');
const logged = (parts: TemplateStringsArray, ...values: unknown[]) => console.log(parts, values);

export function tagged(user: User) {
  console.log(joined`to ${user.email}`, joined`for ${user.id}`);
  //                      ^^^^^^^^^^ contact.email -> log
  logged`to ${user.email}`;
  //          ^^^^^^^^^^ contact.email -> log
  logged`for ${user.id}`;
}
