import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { streamText } from 'hono/streaming';
import { recordAccess } from './audit.ts';
import { prisma } from './db.ts';

const app = new Hono();
app.get('/patients', async c => c.json(await prisma.patient.findMany()));
//                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /patients`, registered by `app.get` without an audit record around it, leaves without an audit record: `c.json(await prisma.patient.findMany())`
app.get('/patients/:id', async c => {
  const patient = await prisma.patient.findUnique({ where: { id: c.req.param('id') } });
  if (patient === null) return c.notFound();
  await recordAccess({ actor: c.get('user'), action: 'read', target: patient.id });
  return c.json(patient);
});

const auditAs = (action: string) =>
  createMiddleware(async (c, next) => {
    await recordAccess({ actor: c.get('user'), action, target: c.req.path });
    await next();
  });
app.get('/exports', auditAs('export'), async c => c.json(await prisma.patient.findMany()));

const audited = new Hono();
audited.use('*', async (c, next) => {
  await next();
  await recordAccess({ actor: c.get('user'), action: c.req.method, target: c.req.path });
});
audited.get('/', async c => c.json(await prisma.patient.findMany()));
app.route('/audited', audited);

const parts = new Hono();
parts.use('/admin/*', auditAs('admin'));
parts.get('/admin/patients', async c => c.json(await prisma.patient.findMany()));
parts.get('/public/patients', async c => c.json(await prisma.patient.findMany()));
//                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /public/patients`, registered by `parts.get` without an audit record around it, leaves without an audit record: `c.json(await prisma.patient.findMany())`

/** Chained, as its typed client wants it. */
export const chained = new Hono()
  .use(auditAs('chain'))
  .get('/a', async c => c.json(await prisma.patient.findMany()))
  .get('/b', async c => c.json(await prisma.patient.findMany()));
export const chainedOpen = new Hono()
  .get('/a', async c => c.json(await prisma.patient.findMany()))
  //                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /a`, leaves without an audit record: `c.json(await prisma.patient.findMany())`
  .use(auditAs('chain'))
  .get('/b', async c => c.json(await prisma.patient.findMany()));

/** A child of an application with middleware. */
const parent = new Hono();
parent.use(auditAs('parent'));
const child = new Hono();
child.get('/', async c => c.json(await prisma.patient.findMany()));
parent.route('/child', child);

app.get('/stream', c =>
  streamText(c, async stream => {
    for await (const patient of pages()) await stream.writeln(JSON.stringify(patient));
  }),
);
async function* pages() {
  for (let skip = 0; ; skip += 100) {
    const rows = await prisma.patient.findMany({ skip, take: 100 });
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `streamText callback`, `rows.length === 0` is false, `rows.length === 0` is true, called by `streamText callback`, which leaves no audit record on some path, leaves without an audit record: `return;`
    if (rows.length === 0) return;
    yield* rows;
  }
}
export default app;
