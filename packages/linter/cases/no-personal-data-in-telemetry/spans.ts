import { context, metrics, propagation, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import { Counter, Histogram } from 'prom-client';
import { maskEmail, pseudonymOf } from './mask.ts';

interface Customer {
  readonly id: string;
  readonly email: string;
  readonly phoneNumber: string;
  readonly plan: string;
  readonly orders: number;
}

const tracer = trace.getTracer('shop');
const meter = metrics.getMeter('shop');
const signUps = meter.createCounter('sign_ups');
const durations = meter.createHistogram('durations');

/** An attribute of a span, whatever it is called. */
export function attributes(span: Span, customer: Customer) {
  span.setAttribute('enduser.id', customer.email);
  //                              ^^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  span.setAttributes({ 'user.phone': customer.phoneNumber, 'user.plan': customer.plan });
  //                                 ^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.phone
  span.setAttribute('enduser.id', customer.id);
  span.setAttributes({ 'user.plan': customer.plan, 'user.orders': customer.orders });
  span.setAttribute('user.reachable', customer.email !== '');
}

export async function activeSpan(customer: Customer) {
  return tracer.startActiveSpan('welcome', { attributes: { email: customer.email } }, async span => {
    //                                                            ^^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
    span.addEvent('mail sent', { to: customer.email });
    //                               ^^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
    span.addEvent('mail sent', { to: maskEmail(customer.email) });
    span.setStatus({ code: SpanStatusCode.ERROR, message: `no answer for ${customer.email}` });
    //                                                                     ^^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
    span.setStatus({ code: SpanStatusCode.ERROR, message: `no answer for ${customer.id}` });
    span.end();
  });
}

/** The span in force is no other than one that was handed over. */
export function inForce(customer: Customer) {
  trace.getActiveSpan()?.setAttribute('customer', JSON.stringify(customer));
  //                                                             ^^^^^^^^ no-personal-data-in-telemetry: contact.email, contact.phone
  trace.getSpan(context.active())?.setAttribute('customer', pseudonymOf(customer.email));
  trace.getActiveSpan()?.updateName(`welcome ${customer.email}`);
  //                                           ^^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
}

/** Baggage travels on with every request. */
export function baggage(customer: Customer) {
  const carried = propagation.createBaggage({ user: { value: customer.email } });
  //                                                         ^^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  return carried.setEntry('tenant', { value: customer.plan });
}

const logins = new Counter({ name: 'logins', help: 'who logs in', labelNames: ['user', 'plan'] });
const latency = new Histogram({ name: 'latency', help: 'how long', labelNames: ['user'] });

/** Each label value makes a time series that stays. */
export function labels(customer: Customer) {
  signUps.add(1, { email: customer.email });
  //                      ^^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  signUps.add(1, { plan: customer.plan });
  durations.record(12, { customer: customer.id });
  durations.record(customer.email.length, { plan: customer.plan });
  logins.inc({ user: customer.email });
  //                 ^^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  logins.labels(customer.id, customer.plan).inc();
  logins.labels(customer.phoneNumber, customer.plan).inc();
  //            ^^^^^^^^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.phone
  latency.startTimer({ user: customer.id })();
}

/** The helper is judged where it is called. */
function annotate(fields: Record<string, string>) {
  trace.getActiveSpan()?.setAttributes(fields);
}

export function throughHelper(customer: Customer) {
  annotate({ email: customer.email });
  //                ^^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  annotate({ id: customer.id });
}
