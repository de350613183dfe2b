import { prisma } from './db.ts';
import { record } from './records.ts';
import express from 'express';
import fastify from 'fastify';
import { t } from './trpc.ts';
import { loadChart, loadBilling, loadForJob, loadRecursive } from './charts.ts';
import patients from './patients.router.ts';

declare function asyncHandler<F>(handler: F): F;
declare function cached<T>(key: string, load: () => Promise<T>): Promise<T>;

type Handler = (id: string) => Promise<unknown>;

function withAudit(handler: Handler): Handler {
  return async id => {
    await record('read', id);
    return handler(id);
  };
}
export const wrapped = withAudit(async id => prisma.patient.findUnique({ where: { id } }));
//                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in withAudit callback: audited by `withAudit(async id => prisma.patient.findUnique({ where: { …`

async function readIt(id: string) {
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in readIt: audited by `withAudit(readIt)`
}
export const wrappedByName = withAudit(readIt);

function withAuditSometimes(handler: Handler): Handler {
  return async id => {
    if (id !== '') await record('read', id);
    return handler(id);
  };
}
export const wrappedSometimes = withAuditSometimes(async id => prisma.patient.findUnique({ where: { id } }));
//                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in withAuditSometimes callback: unaudited at `prisma.patient.findUnique({ where: { id } })`

const withLog = (handler: Handler): Handler => id => handler(id);
export const wrappedWithout = withLog(async id => prisma.patient.findUnique({ where: { id } }));
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in withLog callback: unaudited at `prisma.patient.findUnique({ where: { id } })`

const withBoth = (handler: Handler): Handler => withLog(withAudit(handler));
export const wrappedTwice = withBoth(async id => prisma.patient.findUnique({ where: { id } }));
//                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in withBoth callback: audited by `withBoth(async id => prisma.patient.findUnique({ where: { i…`

async function audited<T>(action: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } finally {
    await record(action);
  }
}
export const inRunner = (id: string) => audited('read', () => prisma.patient.findUnique({ where: { id } }));
//                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in audited callback: audited by `audited('read', () => prisma.patient.findUnique({ where: { …`

/** @audits wrapper */
declare function traced<T>(action: string, run: () => T): T;
export const inTaggedWrapper = (id: string) => traced('read', () => prisma.patient.findUnique({ where: { id } }));
//                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in traced callback: audited by `traced('read', () => prisma.patient.findUnique({ where: { i…`

export async function inCache(id: string) {
  const row = await cached(id, () => prisma.patient.findUnique({ where: { id } }));
  //                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in cached callback: audited by `record('read', id)`
  await record('read', id);
  return row;
}

/** Its callers. */
export async function chart(id: string) {
  await record('chart', id);
  return loadChart(id);
}
export async function otherChart(id: string) {
  const row = await loadChart(id);
  await record('chart', id);
  return row;
}
export async function billing(id: string) {
  await record('billing', id);
  return loadBilling(id);
}
export async function export_(id: string) {
  return loadBilling(id);
}
export const jobs = { nightly: loadForJob };
export async function recursive(id: string) {
  await record('recursive', id);
  return loadRecursive(id, 3);
}

/** Middleware. */
const auditMiddleware = async (req: any, res: any, next: () => void) => {
  await record('request', req.path);
  next();
};
const auditOnFinish = (req: any, res: any, next: () => void) => {
  res.on('finish', () => record('request', req.path));
  next();
};
const auditAs = (action: string) => (req: any, res: any, next: () => void) => {
  void record(action, req.path);
  next();
};
const auditUnlessInternal = (req: any, res: any, next: () => void) => {
  if (req.internal) return next();
  void record('request', req.path);
  next();
};
const router = express.Router();

router.get('/before', async (req, res) => res.json(await prisma.patient.findMany()));
//                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^ read in router.get callback: unaudited at `res.json(await prisma.patient.findMany())` when registered by `router.get` without an audit record around it
router.get('/a', auditMiddleware, async (req, res) => res.json(await prisma.patient.findMany()));
//                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^ read in router.get callback: audited by `auditMiddleware`
router.get('/b', auditAs('read'), asyncHandler(async (req: any, res: any) => res.json(await prisma.patient.findMany())));
//                                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ read in asyncHandler callback: audited by `auditAs('read')`
router.get('/c', [auditOnFinish], async (req, res) => res.json(await prisma.patient.findMany()));
//                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^ read in router.get callback: audited by `[auditOnFinish]`
router.get('/d', auditUnlessInternal, async (req, res) => res.json(await prisma.patient.findMany()));
//                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^ read in router.get callback: unaudited at `res.json(await prisma.patient.findMany())` when registered by `router.get` without an audit record around it
router.use('/wards', auditMiddleware);
router.get('/wards/:id', async (req, res) => res.json(await prisma.patient.findMany()));
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ read in router.get callback: audited by `auditMiddleware`
router.get('/rooms/:id', async (req, res) => res.json(await prisma.patient.findMany()));
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ read in router.get callback: unaudited at `res.json(await prisma.patient.findMany())` when registered by `router.get` without an audit record around it
router.use(auditMiddleware);
router.get('/after', async (req, res) => res.json(await prisma.patient.findMany()));
//                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^ read in router.get callback: audited by `auditMiddleware`
router.route('/chain').all(auditMiddleware).get(async (req, res) => res.json(await prisma.patient.findMany()));
//                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ read in router.route('/chain').all(auditMiddlew… callback: audited by `auditMiddleware`

const app = express();
app.use('/patients', auditMiddleware, patients);
app.use(router);

const server = fastify();
server.get('/x', { preHandler: auditAs('read') }, async () => prisma.patient.findMany());
//                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^ read in server.get callback: audited by `{ preHandler: auditAs('read') }`
server.route({ method: 'GET', preHandler: [auditMiddleware], handler: async () => prisma.patient.findMany() });
//                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ read in handler: audited by `preHandler: [auditMiddleware]`
server.route({ method: 'GET', handler: async () => prisma.patient.findMany() });
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ read in handler: unaudited at `prisma.patient.findMany()` when registered by `server.route` without an audit record around it

const auditedProcedure = t.procedure.use(async ({ next, path }: any) => {
  const result = await next();
  await record(path);
  return result;
});
export const api = t.router({
  audited: auditedProcedure.query(async () => prisma.patient.findMany()),
  //                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ read in auditedProcedure.query callback: audited by `async ({ next, path }: any) => { const result = await next(…`
  open: t.procedure.query(async () => prisma.patient.findMany()),
  //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ read in t.procedure.query callback: unaudited at `prisma.patient.findMany()`
});

// @file charts.ts
import { prisma } from './db.ts';
export async function loadChart(id: string) {
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in loadChart: audited by `record('chart', id)`
}
export async function loadBilling(id: string) {
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in loadBilling: unaudited at `return prisma.patient.findUnique({ where: { id } });` when called by `export_`, which leaves no audit record on some path
}
export async function loadForJob() {
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ read in loadForJob: unaudited at `return prisma.patient.findMany();`
}
export async function loadRecursive(id: string, depth: number): Promise<unknown> {
  if (depth > 0) return loadRecursive(id, depth - 1);
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in loadRecursive: audited by `record('recursive', id)`
}
export async function loadForNobody() {
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ read in loadForNobody: unaudited at `return prisma.patient.findMany();`
}

// @file patients.router.ts
import express from 'express';
import { prisma } from './db.ts';
const router = express.Router();
router.get('/', async (req, res) => res.json(await prisma.patient.findMany()));
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ read in router.get callback: audited by `auditMiddleware`
export default router;

// @file trpc.ts
import { initTRPC } from '@trpc/server';
export const t = initTRPC.create();
