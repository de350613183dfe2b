import { Logger } from 'tslog';

interface Rider {
  readonly id: string;
  /** @personal contact.email */
  email: string;
  /** @personal contact.phone */
  phone?: string;
  /** @personal credential.password */
  password: string;
}

declare const rider: Rider;
declare const settings: object;

const hidden = ['email', 'password'];
const log = new Logger({ name: 'rides', maskValuesOfKeys: hidden });

/** A key is hidden wherever it stands; a text has none. */
export function byKey() {
  log.info('signed in', { id: rider.id, email: rider.email });
  //                                           ^^^^^^^^^^^ contact.email [masked] -> log
  log.warn({ ride: { rider } });
  //                 ^^^^^ contact.email [masked], contact.phone -> log
  log.error(`no ride for ${rider.email}`, { to: rider.email });
  //                       ^^^^^^^^^^^ contact.email -> log
  //                                            ^^^^^^^^^^^ contact.email -> log
}

const own = log.getSubLogger({ name: 'payments', maskValuesOfKeys: ['phone'] });
const alike = log.getSubLogger({ name: 'maps' });

/** What a sub-logger is told counts instead of what its parent was told. */
export function bySubLogger() {
  own.info({ email: rider.email, phone: rider.phone });
  //                ^^^^^^^^^^^ contact.email -> log
  //                                    ^^^^^^^^^^^ contact.phone [masked] -> log
  alike.info({ email: rider.email });
  //                  ^^^^^^^^^^^ contact.email [masked] -> log
}

/** Told nothing, it hides passwords; told something else about masking, or something unknown, nothing is known. */
export function untold() {
  new Logger().info({ email: rider.email, password: rider.password });
  //                         ^^^^^^^^^^^ contact.email -> log
  new Logger({ ...settings, maskValuesOfKeys: ['email'], overwrite: { mask: (values: unknown[]) => values } }).info({ email: rider.email });
  //                                                                                                                         ^^^^^^^^^^^ contact.email -> log
  new Logger(settings).info({ email: rider.email });
  //                                 ^^^^^^^^^^^ contact.email -> log
}
