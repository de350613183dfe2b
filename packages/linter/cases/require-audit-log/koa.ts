import Koa from 'koa';
import Router from '@koa/router';
import { recordAccess } from './audit.ts';
import { prisma } from './db.ts';

const open = new Koa();
const openRouter = new Router();
openRouter.get('/patients', async ctx => {
  ctx.body = await prisma.patient.findMany();
  //               ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /patients`, registered by `openRouter.get` without an audit record around it, leaves without an audit record: `end of the function`
});
openRouter.get('/patients/:id', async (ctx: any) => {
  ctx.body = await prisma.patient.findUnique({ where: { id: ctx.params.id } });
  await recordAccess({ actor: ctx.state.user, action: 'read', target: ctx.params.id });
});
openRouter.delete('/patients/:id', async (ctx: any) => {
  await prisma.patient.delete({ where: { id: ctx.params.id } });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `DELETE /patients/:id`, registered by `openRouter.delete` without an audit record around it, leaves without an audit record: `end of the function`
  ctx.status = 204;
});
open.use(openRouter.routes());

/** The record is written after what follows. */
const audited = new Koa();
audited.use(async (ctx: any, next: () => Promise<void>) => {
  try {
    await next();
  } finally {
    await recordAccess({ actor: ctx.state.user, action: ctx.method, target: ctx.path });
  }
});
const auditedRouter = new Router();
auditedRouter.get('/patients', async ctx => {
  ctx.body = await prisma.patient.findMany();
});
audited.use(auditedRouter.routes()).use(auditedRouter.allowedMethods());

/** Only what went well is recorded, and nothing is released otherwise. */
const quiet = new Koa();
quiet.use(async (ctx: any, next: () => Promise<void>) => {
  await next();
  if (ctx.status === 200) await recordAccess({ actor: ctx.state.user, action: ctx.method, target: ctx.path });
});
const quietRouter = new Router({ prefix: '/quiet' });
quietRouter.get('/patients', async ctx => {
  ctx.body = await prisma.patient.findMany();
  //               ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the route `GET /patients`, registered by `quietRouter.get` without an audit record around it, leaves without an audit record: `end of the function`
});
quiet.use(quietRouter.routes());

/** In front of one route, and of a router. */
const auditRoute = async (ctx: any, next: () => Promise<void>) => {
  await recordAccess({ actor: ctx.state.user, action: ctx.method, target: ctx.path });
  await next();
};
openRouter.get('/exports', auditRoute, async ctx => {
  ctx.body = await prisma.patient.findMany();
});
const wards = new Router();
wards.use(auditRoute);
wards.get('/wards', async ctx => {
  ctx.body = await prisma.patient.findMany();
});
