import Bugsnag from '@bugsnag/js';
import Honeybadger from '@honeybadger-io/js';
import * as Sentry from '@sentry/node';
import { captureMessage, setUser as rememberUser } from '@sentry/nextjs';
import tracer from 'dd-trace';
import newrelic from 'newrelic';
import Rollbar from 'rollbar';
import { maskEmail, pseudonymOf } from './mask.ts';

interface Customer {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly plan: string;
}

export function sentryUser(account: Customer) {
  Sentry.setUser({ id: account.id, email: account.email });
  //                                      ^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  rememberUser(account);
  //           ^^^^^^^ no-personal-data-in-telemetry: contact.email, identity.name
  Sentry.setUser({ id: account.id });
  Sentry.setUser({ id: account.id, email: pseudonymOf(account.email) });
  Sentry.setUser(null);
}

export function sentryScope(account: Customer) {
  Sentry.withScope(scope => {
    scope.setTag('customer', account.email);
    //                       ^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
    scope.setTag('plan', account.plan);
    scope.setContext('customer', { name: account.firstName });
    //                                   ^^^^^^^^^^^^^^^^^ no-personal-data-in-telemetry: identity.name
    scope.setExtra('account', account.id);
    Sentry.captureMessage('checkout failed');
  });
  Sentry.addBreadcrumb({ category: 'mail', message: `to ${account.email}` });
  //                                                      ^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  Sentry.addBreadcrumb({ category: 'mail', message: `to ${maskEmail(account.email)}`, data: { plan: account.plan } });
  captureMessage(`no plan for ${account.email}`);
  //                            ^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  captureMessage(`no plan for ${account.id}`);
}

export async function sentryException(account: Customer, charge: (id: string) => Promise<void>) {
  try {
    await charge(account.id);
  } catch (error) {
    Sentry.captureException(error, { extra: { email: account.email } });
    //                                               ^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
    Sentry.captureException(error, { tags: { plan: account.plan }, user: { id: account.id } });
  }
}

export async function sentrySpan(account: Customer) {
  await Sentry.startSpan({ name: 'charge', attributes: { email: account.email } }, async span => {
    //                                                          ^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
    span.setAttribute('account', account.id);
  });
}

export function datadog(account: Customer) {
  tracer.scope().active()?.setTag('usr.email', account.email);
  //                                           ^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  tracer.setUser({ id: account.id, name: account.firstName });
  //                                     ^^^^^^^^^^^^^^^^^ no-personal-data-in-telemetry: identity.name
  tracer.setUser({ id: account.id });
  tracer.dogstatsd.increment('logins', 1, { email: account.email });
  //                                               ^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  tracer.dogstatsd.increment('logins', 1, { plan: account.plan });
}

export function newRelic(account: Customer, error: Error) {
  newrelic.addCustomAttribute('email', account.email);
  //                                   ^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  newrelic.recordCustomEvent('SignUp', { email: account.email, plan: account.plan });
  //                                            ^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  newrelic.noticeError(error, { account: account.id });
  newrelic.setUserID(account.id);
}

const rollbar = new Rollbar({ accessToken: process.env['ROLLBAR_TOKEN'] });

export function others(account: Customer, error: Error) {
  Bugsnag.setUser(account.id, account.email, account.firstName);
  //                          ^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  //                                         ^^^^^^^^^^^^^^^^^ no-personal-data-in-telemetry: identity.name
  Bugsnag.setUser(account.id);
  Bugsnag.leaveBreadcrumb('mail', { to: maskEmail(account.email) });
  rollbar.error(error, { email: account.email });
  //                            ^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  rollbar.error(error, { id: account.id });
  Honeybadger.setContext({ user_email: account.email });
  //                                   ^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  Honeybadger.setContext({ user_id: account.id });
}

/** A method of the same name that belongs to nobody is no telemetry. */
export function lookAlike(account: Customer, form: { setTag(name: string, value: string): void; setUser(user: Customer): void }) {
  form.setTag('email', account.email);
  form.setUser(account);
}
