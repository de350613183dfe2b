import { prisma } from './db.ts';
import { record } from './records.ts';
import { record as note } from './records.ts';
import { writeEntry } from './audit/trail.ts';
import { formatEntry } from './audit/format.ts';
import { AuditService } from './audit/audit.service.ts';
import type { AuditPort } from './audit/port.ts';
import { track } from '@acme/audit-client';
import { Pool } from 'pg';
import mongoose from 'mongoose';

declare const db: any;
const pool = new Pool();
const AccessLog = mongoose.model('AccessLog', new mongoose.Schema({}));

/** @audits */
function accountFor(id: string) {}

export async function byTag(id: string) {
  accountFor(id);
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in byTag: audited by `accountFor(id)`
}

export async function byAlias(id: string) {
  await note('read', id);
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in byAlias: audited by `note('read', id)`
}

async function readAndTell(id: string) {
  if (id === '') throw new Error('no id');
  await record('read', id);
}
export async function byOwnFunction(id: string) {
  await readAndTell(id);
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in byOwnFunction: audited by `readAndTell(id)`
}

async function tellSometimes(id: string) {
  if (id.startsWith('vip')) await record('read', id);
}
export async function byOwnFunctionOnSomePaths(id: string) {
  await tellSometimes(id);
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in byOwnFunctionOnSomePaths: unaudited at `return prisma.patient.findUnique({ where: { id } });`
}

/** Named like one, and does nothing. */
function auditRead(id: string) {
  console.log('audit', id);
}
export async function byNameOnly(id: string) {
  auditRead(id);
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in byNameOnly: unaudited at `return prisma.patient.findUnique({ where: { id } });`
}

export async function byTable(id: string) {
  await prisma.auditLog.create({ data: { id, action: 'read' } });
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in byTable: audited by `prisma.auditLog.create({ data: { id, action: 'read' } })`
}

/** Reading the audit table records nothing. */
export async function readingTheTable(id: string) {
  await prisma.auditLog.findMany();
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in readingTheTable: unaudited at `return prisma.patient.findUnique({ where: { id } });`
}

export async function byStatement(id: string) {
  await pool.query('INSERT INTO audit_log (actor, target) VALUES ($1, $2)', ['x', id]);
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in byStatement: audited by `pool.query('INSERT INTO audit_log (actor, target) VALUES ($…`
}

export async function byTaggedStatement(id: string) {
  await prisma.$executeRaw`insert into "public"."access_log" (target) values (${id})`;
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in byTaggedStatement: audited by `prisma.$executeRaw`insert into "public"."access_log" (targe…`
}

export async function byQueryBuilder(id: string) {
  await db('audit_events').insert({ id });
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in byQueryBuilder: audited by `db('audit_events').insert({ id })`
}

export async function byUnmodelledModel(id: string) {
  await AccessLog.create({ id });
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in byUnmodelledModel: audited by `AccessLog.create({ id })`
}

export async function byModule(id: string) {
  await writeEntry({ id });
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in byModule: audited by `writeEntry({ id })`
}

/** It only makes a text of it. */
export async function byModuleThatDoesNothing(id: string) {
  formatEntry({ id });
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in byModuleThatDoesNothing: unaudited at `return prisma.patient.findUnique({ where: { id } });`
}

export async function byPackage(id: string) {
  await track({ id });
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in byPackage: audited by `track({ id })`
}

export class Charts {
  constructor(
    private readonly audit: AuditService,
    private readonly port: AuditPort,
    private readonly trail: Trail,
  ) {}

  async byService(id: string) {
    await this.audit.write({ id });
    return prisma.patient.findUnique({ where: { id } });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in Charts.byService: audited by `this.audit.write({ id })`
  }

  async byPort(id: string) {
    await this.port.append({ id });
    return prisma.patient.findUnique({ where: { id } });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in Charts.byPort: audited by `this.port.append({ id })`
  }

  async byImplementations(id: string) {
    await this.trail.keep(id);
    return prisma.patient.findUnique({ where: { id } });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in Charts.byImplementations: audited by `this.trail.keep(id)`
  }
}

interface Trail {
  keep(id: string): Promise<void>;
}
export class DatabaseTrail implements Trail {
  async keep(id: string) {
    await record('read', id);
  }
}

export async function handedOver(id: string) {
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in handedOver: audited by `setImmediate(() => record('read', id))`
  setImmediate(() => record('read', id));
  return row;
}

export async function forLater(id: string) {
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in forLater: unaudited at `return row;`
  db.on('change', () => record('changed', id));
  return row;
}

// @file audit/trail.ts
import { Kafka } from 'kafkajs';
const producer = new Kafka({}).producer();
export async function writeEntry(entry: object) {
  await producer.send({ topic: 'audit', messages: [{ value: JSON.stringify(entry) }] });
}

// @file audit/format.ts
export function formatEntry(entry: object) {
  console.log(entry);
  return JSON.stringify(entry);
}

// @file audit/audit.service.ts
import { Kafka } from 'kafkajs';
export class AuditService {
  private readonly producer = new Kafka({}).producer();
  async write(entry: object) {
    await this.producer.send({ entry });
  }
}

// @file audit/port.ts
export interface AuditPort {
  append(entry: object): Promise<void>;
}
