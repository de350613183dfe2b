import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { maskEmail } from './mask.ts';

interface Customer {
  readonly id: string;
  readonly email: string;
  readonly plan: string;
}

declare function find(id: string): Promise<Customer>;

const server = Fastify();

server.get('/customers/:id', async (request, reply) => {
  const customer = await find(request.params.id);
  if (customer.plan === 'a') return reply.code(404).send({ error: `nobody called ${customer.email}` });
  //                                                                               ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'b') return reply.status(400).type('text/plain').send(customer.email);
  //                                                                          ^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
  if (customer.plan === 'c') return reply.code(404).send({ error: `nobody called ${customer.id}` });
  if (customer.plan === 'd') return reply.code(404).send({ error: maskEmail(customer.email) });
  if (customer.plan === 'e') return reply.code(201).send({ email: customer.email });
  return reply.send(customer);
});

export async function show(request: FastifyRequest<{ Body: Customer }>, reply: FastifyReply) {
  reply.code(422);
  if (request.body.plan === '') return reply.send({ error: 'email is invalid', field: 'email' });
  return reply.send({ error: 'email is invalid', value: request.body.email });
  //                                                    ^^^^^^^^^^^^^^^^^^ no-personal-data-in-errors: contact.email
}
