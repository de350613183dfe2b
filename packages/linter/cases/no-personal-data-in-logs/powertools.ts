import { Logger } from '@aws-lambda-powertools/logger';
import type { Customer } from './model.ts';
import { pseudonymOf } from './mask.ts';

const logger = new Logger({ serviceName: 'shop' });

/** A logger of Lambda: the message, what is written beside it, and keys that every later line has. */
export function lines(customer: Customer, customers: readonly Customer[]) {
  logger.info('signed up', { mail: customer.email });
  //                               ^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
  logger.error(`no mail to ${customers[0]?.email}`);
  //                         ^^^^^^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
  logger.appendKeys({ customer: customer.firstName });
  //                            ^^^^^^^^^^^^^^^^^^ no-personal-data-in-logs: identity.name
  logger.appendKeys({ customer: pseudonymOf(customer.email) });
  logger.info('signed up', { id: customer.id, hasMail: customer.email !== '' });
}
