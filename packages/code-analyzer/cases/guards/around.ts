import { prisma } from './db.ts';
import express from 'express';
import fastify from 'fastify';
import { CanActivate, Controller, Get, Injectable, UseGuards } from '@nestjs/common';
import { loadChart, loadBilling, loadForNobody } from './charts.ts';

interface User {
  id: string;
}
/** @guards access */
declare function can(user: User, action: string): Promise<boolean>;
/** @guards consent */
declare function hasConsent(user: User): boolean;

/** Callers. */
export async function chart(user: User) {
  if (!hasConsent(user)) return null;
  return loadChart(user.id);
}
export async function otherChart(user: User) {
  return hasConsent(user) ? loadChart(user.id) : null;
}
export async function billing(user: User) {
  if (!hasConsent(user)) return null;
  return loadBilling(user.id);
}
export async function billingOfAll(user: User) {
  return loadBilling(user.id);
}

/** Functions that are handed over. */
type Handler = (user: User) => Promise<unknown>;
const withAccess =
  (handler: Handler): Handler =>
  async user => {
    if (!(await can(user, 'read'))) throw new Error('forbidden');
    return handler(user);
  };
const withLog =
  (handler: Handler): Handler =>
  async user => {
    await can(user, 'read');
    return handler(user);
  };
export const wrapped = withAccess(async () => prisma.patient.findMany());
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^ access `withAccess(async () => prisma.patient.findMany())`
export const wrappedWithout = withLog(async () => prisma.patient.findMany());
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
/** @guards consent */
declare function ifConsented<T>(run: () => T): T | undefined;
export const inTagged = () => ifConsented(() => prisma.patient.findMany());
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^ consent `ifConsented(() => prisma.patient.findMany())`
export async function callbacks(user: User, ids: string[]) {
  if (!hasConsent(user)) return;
  setTimeout(() => prisma.patient.findMany(), 1000);
  //               ^^^^^^^^^^^^^^^^^^^^^^^^^ consent `hasConsent(user)`
  await Promise.all(ids.map(id => prisma.patient.findUnique({ where: { id } })));
  //                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ consent `hasConsent(user)`
}

/** Middleware. */
const requireUser = async (req: any, res: any, next: () => void) => {
  if (!(await can(req.user, 'read'))) return res.status(403).end();
  next();
};
const lookAtUser = async (req: any, res: any, next: () => void) => {
  if (!(await can(req.user, 'read'))) res.set('x', 'y');
  next();
};
/** @guards access */
declare const requireAdmin: express.RequestHandler;
const router = express.Router();
router.get('/open', async (req, res) => res.json(await prisma.patient.findMany()));
//                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
router.get('/a', requireUser, async (req, res) => res.json(await prisma.patient.findMany()));
//                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^ access `requireUser`
router.get('/b', lookAtUser, async (req, res) => res.json(await prisma.patient.findMany()));
//                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
router.get('/c', requireAdmin, async (req, res) => res.json(await prisma.patient.findMany()));
//                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ access `requireAdmin`
router.use(requireUser);
router.get('/d', async (req, res) => res.json(await prisma.patient.findMany()));
//                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ access `requireUser`

const server = fastify();
const hook = async (request: any, reply: any) => {
  if (!(await can(request.user, 'read'))) return reply.code(403).send();
};
const throwingHook = async (request: any) => {
  if (!(await can(request.user, 'read'))) throw new Error('forbidden');
};
server.get('/e', { preHandler: hook }, async () => prisma.patient.findMany());
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ access `{ preHandler: hook }`
server.get('/f', { preHandler: throwingHook }, async () => prisma.patient.findMany());
//                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ access `{ preHandler: throwingHook }`
/** The answer is on its way. */
server.get('/g', { onResponse: throwingHook }, async () => prisma.patient.findMany());
//                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded

/** NestJS. */
@Injectable()
class AccessGuard implements CanActivate {
  async canActivate(context: any) {
    if (!context.user) return false;
    return can(context.user, 'read');
  }
}
@Injectable()
class LoginGuard implements CanActivate {
  async canActivate(context: any) {
    await can(context.user, 'read');
    return true;
  }
}
class TaggedGuard implements CanActivate {
  /** @guards access */
  canActivate(context: any) {
    return context.user !== undefined;
  }
}
const RequireConsent = () => (target: unknown, key: string, descriptor: PropertyDescriptor) => {
  const original = descriptor.value;
  descriptor.value = function (user: User) {
    if (!hasConsent(user)) throw new Error('no consent');
    return original.call(this, user);
  };
};
@Controller('patients')
export class PatientsController {
  @Get('a')
  @UseGuards(AccessGuard)
  a() {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ access `@UseGuards(AccessGuard)`
  }
  @Get('b')
  @UseGuards(LoginGuard)
  b() {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
  }
  @Get('c')
  @UseGuards(new TaggedGuard())
  c() {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ access `@UseGuards(new TaggedGuard())`
  }
  @RequireConsent()
  d(user: User) {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ consent `@RequireConsent()`
  }
}

// @file charts.ts
import { prisma } from './db.ts';
export async function loadChart(id: string) {
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ consent `hasConsent(user)`
}
export async function loadBilling(id: string) {
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
}
export async function loadForNobody() {
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
}
