import { recordAccess, recordPlainly } from './audit.ts';
import { prisma } from './db.ts';
import { maskEmail } from './mask.ts';

declare const actor: string;
declare const user: { readonly id: string; readonly email: string };
const base = { actor, action: 'read', outcome: 'success' } as const;

export async function inDetail(id: string) {
  const patient = await prisma.patient.findUniqueOrThrow({ where: { id } });
  await recordAccess({ ...base, target: id, detail: patient.email });
  //                                                ^^^^^^^^^^^^^ require-audit-fields: contact.email
  return patient;
}
export async function inText(id: string) {
  const patient = await prisma.patient.findUniqueOrThrow({ where: { id } });
  await recordAccess({ ...base, target: id, message: `read ${patient.email}` });
  //                                                         ^^^^^^^^^^^^^ require-audit-fields: contact.email
  return patient;
}
export async function inVariable(id: string) {
  const patient = await prisma.patient.findUniqueOrThrow({ where: { id } });
  const note = 'mail of ' + patient.email;
  await recordAccess({ ...base, target: id, note });
  //                                        ^^^^ require-audit-fields: contact.email
  return patient;
}
export async function asTarget(id: string) {
  const patient = await prisma.patient.findUniqueOrThrow({ where: { id } });
  await recordAccess({ ...base, target: patient.email });
  //                                    ^^^^^^^^^^^^^ require-audit-fields: contact.email
  return patient;
}
export async function byPosition(id: string) {
  const patient = await prisma.patient.findUniqueOrThrow({ where: { id } });
  await recordPlainly(actor, 'read', patient.email, 'success');
  //                                 ^^^^^^^^^^^^^ require-audit-fields: contact.email
  return patient;
}
export async function byId(id: string) {
  const patient = await prisma.patient.findUniqueOrThrow({ where: { id } });
  await recordAccess({ ...base, target: patient.id, ward: patient.ward });
  return patient;
}
export async function masked(id: string) {
  const patient = await prisma.patient.findUniqueOrThrow({ where: { id } });
  await recordAccess({ ...base, target: id, detail: maskEmail(patient.email) });
  return patient;
}
/** The record says who did it. */
export async function actorByMail(id: string) {
  await recordAccess({ userEmail: user.email, action: 'read', target: id, outcome: 'success' });
  return prisma.patient.findUnique({ where: { id } });
}
export async function lengthOnly(id: string) {
  const patient = await prisma.patient.findUniqueOrThrow({ where: { id } });
  await recordAccess({ ...base, target: id, size: patient.email.length });
  return patient;
}
