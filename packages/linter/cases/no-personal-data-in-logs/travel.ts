import pino from 'pino';
import { loadCustomer, loadCustomers, type Customer } from './model.ts';
import { pseudonymOf } from './mask.ts';

const log = pino();
const redacting = pino({ redact: ['email', 'customer.email'] });

/** Through a promise, a variable and a destructuring. */
export async function awaited(id: string) {
  const customer = await loadCustomer(id);
  const { email: address } = customer;
  log.info({ address }, 'loaded');
  //         ^^^^^^^ no-personal-data-in-logs: contact.email
  log.info({ id: customer.id }, 'loaded');
}

export async function callback() {
  const customers = await loadCustomers();
  log.info({ emails: customers.map(customer => customer.email) });
  //                                           ^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
  log.info({ ids: customers.map(customer => customer.id), count: customers.length });
  for (const { firstName } of customers) log.debug(firstName);
  //                                               ^^^^^^^^^ no-personal-data-in-logs: identity.name
}

/** The caller brings the data, so the finding sits at the call of the helper. */
function note(message: string, fields: object) {
  log.info(fields, message);
}

export function throughHelper(customer: Customer) {
  note('signup', { email: customer.email });
  //                      ^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
  note('signup', { email: pseudonymOf(customer.email) });
}

export function configuredRedaction(customer: Customer) {
  redacting.info({ email: customer.email });
}

/** Only one way is protected. */
export function joinedPaths(customer: Customer, verbose: boolean) {
  let shown = pseudonymOf(customer.email);
  if (verbose) shown = customer.email;
  log.info(shown);
  //       ^^^^^ no-personal-data-in-logs: contact.email
}

/** Suppressed the way ESLint knows. */
export function suppressed(customer: Customer) {
  // eslint-disable-next-line proviso/no-personal-data-in-logs -- asked for by support
  log.info(customer.email);
}
