import type { FastifyInstance } from 'fastify';
import type { Customer } from './model.ts';

/** The log of a request hides what the server's log was told to hide. */
export function routes(app: FastifyInstance, customer: Customer) {
  app.get('/customers', async (request, reply) => {
    request.log.info({ email: customer.email });
    request.log.child({ part: 'a' }).info({ email: customer.email, id: customer.id });
    reply.log.info({ firstName: customer.firstName });
    //                          ^^^^^^^^^^^^^^^^^^ no-personal-data-in-logs: identity.name
    app.log.info(`to ${customer.email}`);
    //                 ^^^^^^^^^^^^^^ no-personal-data-in-logs: contact.email
  });
}
