import { PrismaClient } from '@prisma/client';
import { recordAccess, withAudit } from './audit.ts';

const prisma = new PrismaClient();

export async function never(id: string) {
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record
}

export async function before(actor: string, id: string) {
  await recordAccess({ actor, action: 'patient.read', target: id });
  return prisma.patient.findUnique({ where: { id } });
}

export async function after(actor: string, id: string) {
  const patient = await prisma.patient.findUniqueOrThrow({ where: { id } });
  await recordAccess({ actor, action: 'patient.read', target: id });
  return patient;
}

/** What `select` leaves holds nothing of the category. */
export async function harmlessColumns() {
  return prisma.patient.findMany({ select: { id: true, ward: true } });
}

export async function earlyReturn(actor: string, id: string, quick: boolean) {
  const patient = await prisma.patient.findUniqueOrThrow({ where: { id } });
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record
  if (quick) return patient.diagnosis;
  await recordAccess({ actor, action: 'patient.read', target: id });
  return patient;
}

/** Nothing was read on the branch that leaves early. */
export async function notFound(actor: string, id: string) {
  const patient = await prisma.patient.findUnique({ where: { id } });
  if (!patient) return undefined;
  await recordAccess({ actor, action: 'patient.read', target: id });
  return patient;
}

export async function finallyAudited(actor: string, id: string) {
  try {
    return await prisma.patient.findUnique({ where: { id } });
  } finally {
    await recordAccess({ actor, action: 'patient.read', target: id });
  }
}

export async function onlyOnFailure(actor: string, id: string) {
  try {
    return await prisma.patient.findUnique({ where: { id } });
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record
  } catch (error) {
    await recordAccess({ actor, action: 'patient.read.failed', target: id });
    throw error;
  }
}

export async function wrapped(id: string) {
  return withAudit('patient.read', async () => prisma.patient.findUnique({ where: { id } }));
}

async function unauditedReader(id: string) {
  return prisma.patient.findUnique({ where: { id } });
}

/** The only caller audits. */
export async function auditingCaller(actor: string, id: string) {
  await recordAccess({ actor, action: 'patient.read', target: id });
  return unauditedReader(id);
}
