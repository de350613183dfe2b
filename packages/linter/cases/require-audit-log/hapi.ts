import Hapi from '@hapi/hapi';
import { recordAccess } from './audit.ts';
import { prisma } from './db.ts';

const server = Hapi.server({ port: 3000 });

server.route({
  method: 'GET',
  path: '/patients',
  handler: async () => prisma.patient.findMany(),
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /patients`, registered by `server.route` without an audit record around it, leaves without an audit record: `prisma.patient.findMany()`
});
server.route({
  method: 'GET',
  path: '/patients/{id}',
  handler: async (request: any, h: any) => {
    const patient = await prisma.patient.findUnique({ where: { id: request.params.id } });
    if (!patient) return h.response().code(404);
    await recordAccess({ actor: request.auth.credentials.id, action: 'read', target: patient.id });
    return patient;
  },
});
const auditRequest = async (request: any, h: any) => {
  await recordAccess({ actor: request.auth.credentials.id, action: request.method, target: request.path });
  return h.continue;
};
server.route({
  method: 'GET',
  path: '/exports',
  options: { pre: [{ method: auditRequest }], handler: async () => prisma.patient.findMany() },
});
server.route({
  method: 'GET',
  path: '/exports/plain',
  options: { tags: ['api'], handler: async () => prisma.patient.findMany() },
  //                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /exports/plain`, leaves without an audit record: `prisma.patient.findMany()`
});

/** Before every handler of this server. */
const audited = Hapi.server({ port: 3001 });
audited.ext('onPreHandler', auditRequest);
audited.route({ method: 'GET', path: '/patients', handler: async () => prisma.patient.findMany() });
