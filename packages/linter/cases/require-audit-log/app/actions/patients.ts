'use server';
import { recordAccess } from '../../audit.ts';
import { prisma } from '../../db.ts';

export async function listPatients() {
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the server action `listPatients`, leaves without an audit record: `return prisma.patient.findMany();`
}

export async function showPatient(id: string) {
  const patient = await prisma.patient.findUnique({ where: { id } });
  if (!patient) throw new Error('not found');
  await recordAccess({ actor: 'x', action: 'read', target: id });
  return patient;
}
