import Koa from 'koa';
import KoaRouter from '@koa/router';
import { Hono } from 'hono';
import { NextResponse } from 'next/server';
import { notFound } from 'next/navigation';
import { prisma } from './db.ts';
import { record } from './records.ts';
import { PatientRepository } from './patient.repository.ts';
import { EventEmitter } from 'node:events';

/** Koa: the record is written after what follows. */
const koa = new Koa();
koa.use(async (ctx, next) => {
  await next();
  await record('request', ctx.path);
});
const koaRouter = new KoaRouter();
koaRouter.get('/patients', async (ctx: any) => {
  ctx.body = await prisma.patient.findMany();
  //               ^^^^^^^^^^^^^^^^^^^^^^^^^ read in koaRouter.get callback: audited by `async (ctx, next) => { await next(); await record('request'…`
});
koa.use(koaRouter.routes());

/** Hono */
const hono = new Hono();
hono.use('*', async (c, next) => {
  await record('request', c.req.path);
  await next();
});
hono.get('/patients', async c => c.json(await prisma.patient.findMany()));
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^ read in hono.get callback: audited by `async (c, next) => { await record('request', c.req.path); a…`

/** Next.js */
export async function GET(request: Request, { params }: { params: { id: string } }) {
  const patient = await prisma.patient.findUnique({ where: { id: params.id } });
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in GET: audited by `record('read', patient)`
  if (!patient) notFound();
  await record('read', patient);
  return NextResponse.json(patient);
}

export async function POST(request: Request) {
  const patient = await prisma.patient.findFirst();
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ read in POST: unaudited at `return NextResponse.json(patient);`
  return NextResponse.json(patient);
}

/** A repository, and services that use it. */
export class ChartService {
  constructor(private readonly patients: PatientRepository) {}

  async show(id: string) {
    const patient = await this.patients.byId(id);
    await this.account(id);
    return patient;
  }

  async list() {
    const [patients, total] = await Promise.all([prisma.patient.findMany(), prisma.patient.count()]);
    //                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ read in ChartService.list: audited by `this.account('all')`
    if (total === 0) return { patients: [], total };
    await this.account('all');
    return { patients, total };
  }

  async settled(id: string) {
    const results = await Promise.allSettled([prisma.patient.findUnique({ where: { id } }), this.account(id)]);
    //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in ChartService.settled: audited by `this.account(id)`
    return results;
  }

  private async account(target: string) {
    await record('read', target);
  }
}

/** Events: nobody knows who listens. */
const events = new EventEmitter();
export async function byEvent(id: string) {
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in byEvent: unaudited at `return row;`
  events.emit('read', id);
  return row;
}

/** Streams of pages. */
export async function* pages(wardId: string) {
  for (let page = 0; ; page++) {
    const rows = await prisma.patient.findMany({ where: { wardId }, skip: page * 100, take: 100 });
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in pages: audited by `record('read', rows)`
    if (rows.length === 0) return;
    await record('read', rows);
    yield rows;
  }
}

/** Every kind is known, so that one of the cases is taken. */
export async function exhaustive(id: string, kind: 'a' | 'b') {
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in exhaustive: audited by `record('a')`
  switch (kind) {
    case 'a':
      await record('a');
      break;
    case 'b':
      await record('b');
      break;
  }
  return row;
}

/** A cache in front. */
const cache = new Map<string, unknown>();
export async function behindCache(id: string) {
  const hit = cache.get(id);
  if (hit) return hit;
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in behindCache: audited by `record('read', id)`
  cache.set(id, row);
  await record('read', id);
  return row;
}

/** What was found decides, in other words. */
export async function guarded(id: string) {
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in guarded: audited by `record('read', id)`
  if (row) {
    await record('read', id);
  }
  return row;
}

export async function optional(id: string) {
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in optional: audited by `record('read', id)`
  if (row?.email) await record('read', id);
  return row?.email;
}

export async function mapped(wardId: string) {
  const rows = await prisma.patient.findMany({ where: { wardId } });
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in mapped: audited by `record('read', ids)`
  const ids = rows.map(row => row.id);
  if (!ids.length) return [];
  await record('read', ids);
  return rows;
}

export async function afterAnswer(res: any) {
  const rows = await prisma.patient.findMany();
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^ read in afterAnswer: audited by `record('read', rows)`
  res.json(rows);
  await record('read', rows);
}

/** A closure that is called below. */
export async function closure(id: string) {
  const load = async () => prisma.patient.findUnique({ where: { id } });
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in load: audited by `record('read', id)`
  const row = await load();
  await record('read', id);
  return row;
}

export const handlers = {
  async list() {
    await record('list');
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ read in list: audited by `record('list')`
  },
  open: async () => prisma.patient.findMany(),
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^ read in open: unaudited at `prisma.patient.findMany()`
};

// @file patient.repository.ts
import { prisma } from './db.ts';
export class PatientRepository {
  async byId(id: string) {
    return this.load(id);
  }
  private load(id: string) {
    return prisma.patient.findUnique({ where: { id } });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in PatientRepository.load: audited by `this.account(id)`
  }
}
