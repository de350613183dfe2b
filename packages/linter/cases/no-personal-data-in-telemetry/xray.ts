import { Tracer } from '@aws-lambda-powertools/tracer';
import { pseudonymOf } from './mask.ts';

interface Customer {
  readonly id: string;
  readonly email: string;
  readonly plan: string;
}

const tracer = new Tracer({ serviceName: 'shop' });

/** What a tracer of Lambda is told, and a segment of it. */
export function told(customer: Customer) {
  tracer.putAnnotation('customer', customer.email);
  //                               ^^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  tracer.putMetadata('order', { mail: customer.email, plan: customer.plan });
  //                                  ^^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  tracer.getSegment()?.addNewSubsegment('order').addAnnotation('customer', customer.email);
  //                                                                       ^^^^^^^^^^^^^^ no-personal-data-in-telemetry: contact.email
  tracer.putAnnotation('customer', pseudonymOf(customer.email));
  tracer.putMetadata('order', { id: customer.id, plan: customer.plan });
}
