import type { Customer } from './model.ts';
import { maskEmail, pseudonymOf } from './mask.ts';

/** A property of a person. */
export function property(customer: Customer) {
  console.log(customer.email);
  //          ^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
  console.log(customer.id, customer.plan, customer.newsletter);
}

/** A joined string carries what is put into it; its length does not. */
export function concatenation(customer: Customer) {
  console.log('hello ' + customer.email);
  //                     ^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
  console.log('hello ' + customer.email.length);
}

export function template(customer: Customer) {
  console.warn(`welcome ${customer.firstName}, ${customer.id}`);
  //                      ^^^^^^^^^^^^^^^^^^ no-personal-data-in-logs: identity.name
}

/** A whole object carries every labelled member. */
export function wholeObject(customer: Customer) {
  console.info('loaded', customer);
  //                     ^^^^^^^^ no-personal-data-in-logs: contact.email, identity.name
  const { email, firstName, ...rest } = customer;
  console.info('loaded', rest);
  return email + firstName;
}

export function objectLiteral(customer: Customer) {
  const { email } = customer;
  console.error({ at: 'signup', email });
  //                            ^^^^^ no-personal-data-in-logs: contact.email
  console.error({ at: 'signup', email: maskEmail(email), subject: pseudonymOf(email) });
}

/** Overwritten before it is logged. */
export function overwritten(customer: Customer) {
  console.log({ ...customer, email: '[redacted]', firstName: undefined });
}

export function stringified(customer: Customer) {
  console.log(JSON.stringify(customer));
  //                         ^^^^^^^^ no-personal-data-in-logs: contact.email, identity.name
  console.log(JSON.stringify({ id: customer.id }));
}

export function condition(customer: Customer) {
  console.log(customer.email ? 'has e-mail' : 'no e-mail', customer.email === customer.firstName, !!customer.email);
}

/** What development prints on the developer's own screen is not the policy's business. */
export function development(customer: Customer) {
  if (process.env.NODE_ENV === 'development') console.log(customer.email);
}
