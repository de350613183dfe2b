import Fastify from 'fastify';
import { routes } from './server-log.ts';
import type { Customer } from './model.ts';

const hidden = ['req.headers.authorization', 'email'];

export function start(customer: Customer) {
  const app = Fastify({ logger: { level: 'info', redact: hidden } });
  app.log.info({ email: customer.email });
  routes(app, customer);
  return app;
}
