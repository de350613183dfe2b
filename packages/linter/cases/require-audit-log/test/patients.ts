import { prisma } from '../db.ts';

/** Tests and what prepares them read made-up people. */
export async function showsPatients() {
  return prisma.patient.findMany();
}
