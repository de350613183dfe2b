import { Analytics } from '@segment/analytics-node';
import { AnalyticsBrowser } from '@segment/analytics-next';
import * as amplitude from '@amplitude/analytics-node';
import * as Sentry from '@sentry/node';
import { TrackClient } from 'customerio-node';
import { IntercomClient } from 'intercom-client';
import Mixpanel from 'mixpanel';
import OpenAI from 'openai';
import posthog from 'posthog-js';
import { PostHog } from 'posthog-node';
import { usePostHog } from 'posthog-js/react';
import { maskEmail, pseudonymOf, unkeyedHash } from './mask.ts';

interface Customer {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly phoneNumber: string;
  readonly creditCard: string;
  readonly plan: string;
  readonly orders: number;
}

const server = new PostHog(process.env['POSTHOG_KEY'] ?? '');

/** Declared, but for events alone. */
export function posthogServer(customer: Customer) {
  server.capture({ distinctId: customer.email, event: 'signed up' });
  //                           ^^^^^^^^^^^^^^ no-undeclared-recipient: contact.email
  server.identify({ distinctId: customer.id, properties: { $set: { email: customer.email, plan: customer.plan } } });
  //                                                                      ^^^^^^^^^^^^^^ no-undeclared-recipient: contact.email
  server.capture({ distinctId: customer.id, event: 'signed up', properties: { plan: customer.plan, orders: customer.orders } });
  server.capture({ distinctId: pseudonymOf(customer.email), event: 'signed up' });
  server.capture({ distinctId: customer.id, event: 'signed up', properties: { mail: maskEmail(customer.email) } });
}

export function posthogBrowser(customer: Customer) {
  posthog.identify(customer.id, { email: customer.email, name: customer.firstName });
  //                                     ^^^^^^^^^^^^^^ no-undeclared-recipient: contact.email
  //                                                           ^^^^^^^^^^^^^^^^^^ no-undeclared-recipient: identity.name
  posthog.identify(customer.id);
  posthog.capture('ordered', { plan: customer.plan });
  posthog.setPersonProperties({ phone: customer.phoneNumber });
  //                                   ^^^^^^^^^^^^^^^^^^^^ no-undeclared-recipient: contact.phone
}

export function Plans({ customer }: { customer: Customer }) {
  const client = usePostHog();
  client.capture('saw plans', { email: customer.email });
  //                                   ^^^^^^^^^^^^^^ no-undeclared-recipient: contact.email
  client.capture('saw plans', { plan: customer.plan });
}

/** Declared for addresses and names, and for nothing else. */
export async function customerio(customer: Customer, client: TrackClient) {
  await client.identify(customer.id, { email: customer.email, first_name: customer.firstName });
  await client.identify(customer.id, { phone: customer.phoneNumber });
  //                                          ^^^^^^^^^^^^^^^^^^^^ no-undeclared-recipient: contact.phone
  await client.track(customer.id, { name: 'ordered', data: { plan: customer.plan } });
}

const mixpanel = Mixpanel.init('token');
const segment = new Analytics({ writeKey: 'key' });
const browser = AnalyticsBrowser.load({ writeKey: 'key' });

/** Not declared at all. */
export function undeclared(customer: Customer) {
  mixpanel.people.set(customer.id, { $email: customer.email });
  //                                         ^^^^^^^^^^^^^^ no-undeclared-recipient: contact.email
  mixpanel.track('ordered', { distinct_id: customer.id, plan: customer.plan });
  segment.identify({ userId: customer.id, traits: { email: customer.email } });
  //                                                       ^^^^^^^^^^^^^^ no-undeclared-recipient: contact.email
  segment.track({ userId: customer.id, event: 'ordered', properties: { orders: customer.orders } });
  browser.identify(customer.id, { name: customer.firstName });
  //                                    ^^^^^^^^^^^^^^^^^^ no-undeclared-recipient: identity.name
  amplitude.track('ordered', { email: customer.email }, { user_id: customer.id });
  //                                  ^^^^^^^^^^^^^^ no-undeclared-recipient: contact.email
  amplitude.track('ordered', { plan: customer.plan }, { user_id: customer.id });
}

/** A value that everybody can compute again is no secret. */
export function hashes(customer: Customer) {
  mixpanel.track('ordered', { distinct_id: unkeyedHash(customer.email) });
  //                                                   ^^^^^^^^^^^^^^ no-undeclared-recipient: contact.email
  mixpanel.track('ordered', { distinct_id: pseudonymOf(customer.email) });
}

export async function intercom(customer: Customer, client: IntercomClient) {
  await client.contacts.create({ role: 'user', external_id: customer.id, email: customer.email });
  //                                                                            ^^^^^^^^^^^^^^ no-undeclared-recipient: contact.email
  await client.events.create({ event_name: 'ordered', user_id: customer.id });
}

/** A safeguard holds for declared recipients too. */
export async function cards(customer: Customer, client: TrackClient) {
  await client.identify(customer.id, { card: customer.creditCard });
  //                                         ^^^^^^^^^^^^^^^^^^^ no-undeclared-recipient: payment.card
}

/** Whoever gets prompts gets data too. */
export async function prompts(customer: Customer, client: OpenAI) {
  await client.responses.create({ model: 'gpt-4o', input: `A letter to ${customer.firstName}` });
  //                                                                     ^^^^^^^^^^^^^^^^^^ no-undeclared-recipient: identity.name
  await client.responses.create({ model: 'gpt-4o', input: `A letter about ${customer.plan}` });
}

/** What the safeguard for telemetry refuses is the finding of its rule, not of this one. */
export function telemetry(customer: Customer) {
  Sentry.setUser({ id: customer.id, email: customer.email });
}

/** A tag makes an own function a recipient. */
/**
 * @sink recipient fields
 * @recipient posthog
 */
declare function track(event: string, fields: object): void;

function note(customer: Customer, event: string) {
  track(event, { name: customer.firstName, plan: customer.plan });
  //                   ^^^^^^^^^^^^^^^^^^ no-undeclared-recipient: identity.name
}

export function own(customer: Customer) {
  track('ordered', { email: customer.email });
  //                        ^^^^^^^^^^^^^^ no-undeclared-recipient: contact.email
  track('ordered', { plan: customer.plan });
  note(customer, 'ordered');
}

/** One helper, two companies: one finding names both. */
function everywhere(traits: object) {
  mixpanel.track('traits', traits);
  amplitude.track('traits', traits);
}

export function both(customer: Customer) {
  everywhere({ email: customer.email });
  //                  ^^^^^^^^^^^^^^ no-undeclared-recipient: contact.email
  everywhere({ id: customer.id });
}

/** In development nothing leaves. */
export function inDevelopment(customer: Customer) {
  if (process.env.NODE_ENV === 'development') mixpanel.track('ordered', { email: customer.email });
}
