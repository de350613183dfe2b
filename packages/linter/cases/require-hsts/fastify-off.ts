import Fastify from 'fastify';
import fastifyHelmet from '@fastify/helmet';

export async function start() {
  const server = Fastify();
  await server.register(fastifyHelmet, { hsts: false });
  //                                           ^^^^^ require-hsts (warning)
  return server;
}
