import Fastify from 'fastify';
import { routes } from './server-log.ts';
import type { Customer } from './model.ts';

export function start(customer: Customer) {
  const app = Fastify({ logger: { level: 'info', redact: ['req.headers.authorization', 'email'] } });
  app.log.info({ email: customer.email });
  routes(app, customer);
  return app;
}
