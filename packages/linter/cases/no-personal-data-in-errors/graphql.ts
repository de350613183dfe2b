import { GraphQLError } from 'graphql';
import { maskEmail } from './mask.ts';

interface Customer {
  readonly id: string;
  readonly email: string;
  readonly phoneNumber: string;
  readonly plan: string;
}

/** The message of an error goes to the client, and so do its extensions. */
export function refused(customer: Customer) {
  if (customer.plan === 'a') throw new GraphQLError(`no mail to ${customer.email}`);
  //                                                              ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'b') throw new GraphQLError('no plan', { extensions: { code: 'NONE', asked: { phone: customer.phoneNumber } } });
  //                                                                                                         ^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.phone
  if (customer.plan === 'c') throw new GraphQLError('no mail', { extensions: { code: 'NONE', mail: maskEmail(customer.email) } });
  throw new GraphQLError(`no plan of ${customer.id}`, { extensions: { code: 'NONE', plan: customer.plan } });
}
