import pino from 'pino';

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
declare const order: { readonly id: string; readonly buyer: User; readonly others: readonly User[] };

const log = pino({ redact: ['email', 'phone', 'user.email', 'user.phone', 'buyer', 'others[*].email'] });

/** What the logger is told to hide never leaves it. */
export function redacted() {
  log.info(user);
  //       ^^^^ contact.email [masked], contact.phone [masked] -> log
  log.info({ email: user.email, id: user.id }, 'signed in');
  //                ^^^^^^^^^^ contact.email [masked] -> log
  log.info({ user });
  //         ^^^^ contact.email [masked], contact.phone [masked] -> log
  log.child({ module: 'a' }).warn({ user: { email: user.email } });
  //                                               ^^^^^^^^^^ contact.email [masked] -> log
  log.info({ buyer: order.buyer });
  //                ^^^^^^^^^^^ contact.email [masked], contact.phone [masked] -> log
}

/** Other paths, and texts, are written as they are. */
export function unredacted() {
  log.info({ to: user.email });
  //             ^^^^^^^^^^ contact.email -> log
  log.info(`hello ${user.email}`);
  //                ^^^^^^^^^^ contact.email -> log
  log.info({ order });
  //         ^^^^^ contact.email, contact.phone -> log
  log.info({ others: order.others });
  //                 ^^^^^^^^^^^^ contact.email [masked], contact.phone -> log
}

const paths = ['*.email'];
const options = { level: 'info', redact: { paths: [...paths, 'phone'], remove: true } };

function createLog() {
  return pino({ ...options });
}

class Service {
  private readonly log = createLog();

  run() {
    this.log.info({ user, email: user.email });
    //              ^^^^ contact.email [masked], contact.phone -> log
    //                           ^^^^^^^^^^ contact.email -> log
    this.write({ user: { email: user.email, phone: '' } });
    //                          ^^^^^^^^^^ contact.email [masked] -> log
  }

  private write(details: object) {
    this.log.error(details);
  }
}

const plain = pino();

export function withoutOptions() {
  plain.info({ email: user.email });
  //                  ^^^^^^^^^^ contact.email -> log
  plain.info({ id: user.id });
  plain.fatal({ email: mask(user.email) });
  //                        ^^^^^^^^^^ contact.email [masked] -> log
  return Service;
}
