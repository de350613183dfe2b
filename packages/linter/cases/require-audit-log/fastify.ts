import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { recordAccess } from './audit.ts';
import { prisma } from './db.ts';

const server = Fastify();

server.get('/patients', async () => prisma.patient.findMany());
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /patients`, registered by `server.get` without an audit record around it, leaves without an audit record: `prisma.patient.findMany()`

server.get('/patients/:id', async (request: any, reply) => {
  const patient = await prisma.patient.findUnique({ where: { id: request.params.id } });
  if (!patient) return reply.code(404).send();
  await recordAccess({ actor: request.user.id, action: 'read', target: patient.id });
  return patient;
});

async function auditHook(request: FastifyRequest) {
  await recordAccess({ actor: request.id, action: request.method, target: request.url });
}

server.get('/exports', { preHandler: auditHook }, async () => prisma.patient.findMany());
server.get('/exports/hooks', { onResponse: [auditHook] }, async () => prisma.patient.findMany());
server.get('/exports/none', { schema: {} }, async () => prisma.patient.findMany());
//                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /exports/none`, registered by `server.get` without an audit record around it, leaves without an audit record: `prisma.patient.findMany()`
server.route({
  method: 'GET',
  url: '/routes',
  preHandler: [auditHook],
  handler: async () => prisma.patient.findMany(),
});
server.route({
  method: 'GET',
  url: '/routes/open',
  handler: async () => prisma.patient.findMany(),
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /routes/open`, registered by `server.route` without an audit record around it, leaves without an audit record: `prisma.patient.findMany()`
});

/** Hooks of a plugin count inside of it, for routes before and behind. */
async function audited(instance: FastifyInstance) {
  instance.get('/before', async () => prisma.patient.findMany());
  instance.addHook('preHandler', auditHook);
  instance.get('/after', async () => prisma.patient.findMany());
}
server.register(audited);

async function open(instance: FastifyInstance) {
  instance.get('/open', async () => prisma.patient.findMany());
  //                                ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /open`, registered by `instance.get` without an audit record around it, leaves without an audit record: `prisma.patient.findMany()`
}
server.register(open, { prefix: '/v2' });

/** A hook that leaves some requests out. */
async function unlessInternal(instance: FastifyInstance) {
  instance.addHook('onRequest', async (request: any) => {
    if (request.headers['x-internal']) return;
    await recordAccess({ actor: request.id, action: 'read', target: request.url });
  });
  instance.get('/internal', async () => prisma.patient.findMany());
  //                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /internal`, registered by `instance.get` without an audit record around it, leaves without an audit record: `prisma.patient.findMany()`
}
server.register(unlessInternal);

/** Called with `done`. */
async function withCallback(instance: FastifyInstance) {
  instance.addHook('onRequest', (request: any, _reply: any, done: () => void) => {
    void recordAccess({ actor: request.id, action: 'read', target: request.url });
    done();
  });
  instance.get('/callback', async () => prisma.patient.findMany());
}
server.register(fp(withCallback));
