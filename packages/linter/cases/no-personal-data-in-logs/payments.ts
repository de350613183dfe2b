import type Stripe from 'stripe';

/** What a payment provider calls a customer is a person, whatever the project calls people. */
export function paid(session: Stripe.Checkout.Session, customer: Stripe.Customer) {
  console.info('paid by', session.customer_details?.email);
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
  console.info('created', customer.email);
  //                      ^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
  console.info('session', session.id, session.currency, customer.id, customer.balance);
}
