import { BadRequestException, NotFoundException } from '@nestjs/common';
import { maskEmail } from './mask.ts';

interface Customer {
  readonly id: string;
  readonly email: string;
  readonly phoneNumber: string;
  readonly plan: string;
}

/** Whatever the error: what it is told goes wherever it goes. */
export function thrown(customer: Customer) {
  if (customer.plan === 'a') throw new Error(`no mail to ${customer.email}`);
  //                                                       ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'b') throw new RangeError('no mail to ' + customer.email);
  //                                                              ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'c') throw Error(customer.phoneNumber);
  //                                     ^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.phone
  if (customer.plan === 'd') throw new Error(`no mail to ${maskEmail(customer.email)}`);
  if (customer.plan === 'e') throw new Error(`no mail to ${customer.id} of plan ${customer.plan}`);
  if (customer.plan === 'f') throw new Error('no mail', { cause: customer.id });
  if (customer.email.length > 100) throw new Error(`${customer.email.length} characters are too many`);
}

export function told(customer: Customer) {
  if (customer.plan === 'a') throw new NotFoundException(`no customer ${customer.email}`);
  //                                                                    ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'b') throw new BadRequestException({ field: 'email', value: customer.email });
  //                                                                                ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'c') throw new NotFoundException(`no customer ${customer.id}`);
  throw new BadRequestException({ field: 'email' });
}

class NotReached extends Error {
  constructor(
    readonly code: number,
    text: string,
  ) {
    super(`${code}: ${text}`);
  }
}

class Refused extends NotReached {}

export function ownErrors(customer: Customer) {
  if (customer.plan === 'a') throw new NotReached(4, customer.email);
  //                                                 ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'b') throw new Refused(4, `${customer.email} refused`);
  //                                                 ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  throw new Refused(5, customer.id);
}

export async function rejected(customer: Customer) {
  if (customer.plan === 'a') return Promise.reject(new Error(customer.email));
  //                                                         ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  return new Promise((_resolve, reject) => {
    if (customer.plan === 'b') reject(new Error(`timeout for ${customer.email}`));
    //                                                         ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
    reject(new Error(`timeout for ${customer.id}`));
  });
}

function fail(text: string): never {
  throw new Error(`cannot go on: ${text}`);
}

/** A helper that throws is found where it is called. */
export function helped(customer: Customer) {
  if (customer.plan === 'a') fail(customer.email);
  //                              ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'b') fail(maskEmail(customer.email));
  if (customer.plan === 'c') fail(customer.id);
  const { email, id } = customer;
  if (customer.plan === 'd') throw new Error(['no mail to', email].join(' '));
  //                                                        ^^^^^ no-personal-data-in-errors: contact.email
  throw new Error(['no mail to', id].join(' '));
}

/** In development the console is the developer's own. */
export function inDevelopment(customer: Customer) {
  if (process.env.NODE_ENV === 'development') throw new Error(customer.email);
  return customer.id;
}
