interface User {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
}

declare const user: User;
/** @protects masked */
declare function mask(text: string): string;

/** What a constructor keeps comes out in another method. */
class Mail {
  constructor(
    private readonly to: string,
    readonly id: string,
  ) {}
  send() {
    console.log(this.to);
  }
}

class Job {
  private readonly data: any;
  constructor(data: unknown, note: unknown) {
    this.data = data;
    console.log(typeof note);
  }
  run() {
    console.log(this.data.to);
  }
}

class Printed extends Mail {
  constructor(text: string) {
    super(text, 'none');
  }
}

class Shown {
  constructor(protected readonly text: unknown) {}
}

class Inherited extends Shown {
  constructor(text: unknown) {
    super(text);
  }
  show() {
    console.log(this.text);
  }
}

export const constructed = [
  new Mail(user.email, user.id),
  //       ^^^^^^^^^^ contact.email -> log
  new Mail(user.id, user.email),
  new Mail(mask(user.email), user.id),
  //            ^^^^^^^^^^ contact.email [masked] -> log
  new Job({ to: user.email }, user.email),
  //            ^^^^^^^^^^ contact.email -> log
  new Job({ to: user.id, other: user.email }, user.email),
  new Job({ to: mask(user.email) }, user.email),
  //                 ^^^^^^^^^^ contact.email [masked] -> log
  new Printed(user.email),
  //          ^^^^^^^^^^ contact.email -> log
  new Printed(user.id),
  new Inherited(user.email),
  //            ^^^^^^^^^^ contact.email -> log
  new Inherited(mask(user.email)),
  //                 ^^^^^^^^^^ contact.email [masked] -> log
];

/** So does what a method keeps. */
class Session {
  private last: unknown;
  keep(value: unknown) {
    this.last = value;
  }
  drop(value: unknown) {
    this.last = typeof value;
  }
  show() {
    console.log(this.last);
  }
}

const session = new Session();
session.keep(user.email);
//           ^^^^^^^^^^ contact.email -> log
session.keep(user.id);
session.keep(mask(user.email));
//                ^^^^^^^^^^ contact.email [masked] -> log
session.drop(user.email);

/** Fields that all instances share. */
class Shared {
  static readonly to: unknown = user.email;
  static readonly id: unknown = user.id;
  static last: unknown;
  static keep(value: unknown) {
    Shared.last = value;
  }
  static show() {
    console.log(Shared.last);
  }
}

console.log(Shared.to, Shared.id);
//          ^^^^^^^^^ contact.email -> log
Shared.keep(user.email);
//          ^^^^^^^^^^ contact.email -> log
Shared.keep(mask(user.email));
//               ^^^^^^^^^^ contact.email [masked] -> log

/** Variables of the module. */
let current: unknown;
let other: unknown;

export function remember(value: unknown, more: unknown) {
  current = value;
  other = typeof more;
}

export function report() {
  console.log(current, other);
}

remember(user.email, user.email);
//       ^^^^^^^^^^ contact.email -> log
remember(user.id, user.email);
remember(mask(user.email), user.id);
//            ^^^^^^^^^^ contact.email [masked] -> log
