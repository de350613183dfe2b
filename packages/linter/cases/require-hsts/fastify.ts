import fastify from 'fastify';
import helmet from '@fastify/helmet';

export const server = fastify({ logger: true });
server.register(helmet, { contentSecurityPolicy: false });
server.register(helmet, { hsts: { maxAge: 3600 } });
//                                        ^^^^ require-hsts
server.addHook('onSend', async (request, reply) => {
  reply.header('strict-transport-security', 'max-age=600');
  //                                        ^^^^^^^^^^^^^ require-hsts
});
