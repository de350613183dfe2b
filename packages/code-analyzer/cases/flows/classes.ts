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

/** A logger of one's own is a way to the sink like any other. */
class Logger {
  private readonly prefix = 'app';

  info(message: string, details?: object) {
    console.log(this.prefix, message, details);
  }

  quiet(message: string) {
    console.log(this.prefix, message.length);
  }
}

interface Reporter {
  report(text: string): void;
}

class ConsoleReporter implements Reporter {
  report(text: string) {
    console.log(text);
  }
}

class SilentReporter implements Reporter {
  report(text: string) {
    void text.length;
  }
}

class Account {
  readonly owner: string;
  readonly hidden: string;
  private last = '';

  constructor(
    readonly id: string,
    one: User,
    private readonly logger: Logger,
    private readonly reporter: Reporter,
  ) {
    this.owner = one.email;
    this.hidden = mask(one.email);
  }

  get line() {
    return `${this.id} ${this.owner}`;
  }

  rename(text: string) {
    this.last = text;
  }

  describe(one: User) {
    console.log(this.owner);
    //          ^^^^^^^^^^ contact.email -> log
    console.log(this.id, this.last);
    console.log(this.hidden);
    //          ^^^^^^^^^^^ contact.email [masked] -> log
    console.log(this.line);
    //          ^^^^^^^^^ contact.email -> log
    this.logger.info('signed in', { to: one.email });
    //                                  ^^^^^^^^^ contact.email -> log
    this.logger.info(`${one.id} signed in`);
    this.logger.quiet(one.email);
    this.reporter.report(one.email);
    //                   ^^^^^^^^^ contact.email -> log
    this.reporter.report(one.id);
    [1].forEach(() => console.log(this.owner));
    //                            ^^^^^^^^^^ contact.email -> log
  }
}

export function instances(logger: Logger, reporter: Reporter) {
  const account = new Account(user.id, user, logger, reporter);
  console.log(account.id);
  console.log(account.owner);
  //          ^^^^^^^^^^^^^ contact.email -> log
  console.log(account.hidden);
  //          ^^^^^^^^^^^^^^ contact.email [masked] -> log
  console.log(new Error(`no mail to ${user.email}`));
  //                                  ^^^^^^^^^^ contact.email -> error
  //                                  ^^^^^^^^^^ contact.email -> log
  console.log(new Error(`no mail to ${user.id}`).message);
  return [account, ConsoleReporter, SilentReporter];
}

class Person {
  /** @personal contact.email */
  email = '';
  id = '';

  private email2 = 'none';

  print() {
    console.log(this.email);
    //          ^^^^^^^^^^ contact.email -> log
    console.log(this.id, this.email2);
  }
}

class Visitor extends Person {
  greet() {
    console.log(this.email);
    //          ^^^^^^^^^^ contact.email -> log
  }
}

export function people(person: Person, visitor: Visitor) {
  console.log(person.email);
  //          ^^^^^^^^^^^^ contact.email -> log
  console.log(person.id, visitor.id);
  console.log(visitor);
  //          ^^^^^^^ contact.email -> log
}

export function narrowed(value: User | Error, text: User | string) {
  if (value instanceof Error) console.log(value);
  else console.log(value);
  //               ^^^^^ contact.email, contact.phone -> log
  if (typeof text === 'string') console.log(text);
}
