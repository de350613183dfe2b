import { submit } from '@acme/audit-sdk';
import {
  auditing,
  recordAccess,
  recordFromContext,
  recordFully,
  recordGiven,
  recordNow,
  recordPlainly,
  recordWhen,
  withAudit,
  type AuditEntry,
} from './audit.ts';
import { prisma } from './db.ts';

declare const actor: string;
declare const request: any;

/** All there; the time is the function's to add. */
export async function complete(id: string) {
  await recordAccess({ actor, action: 'read', target: id, outcome: 'success' });
  return prisma.patient.findUnique({ where: { id } });
}

export async function noActor(id: string) {
  await recordAccess({ action: 'read', target: id, outcome: 'success' });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-fields
  return prisma.patient.findUnique({ where: { id } });
}

export async function onlyAction() {
  await recordAccess({ action: 'list' });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-fields
  return prisma.patient.findMany();
}

/** Under other names. */
export async function otherNames(id: string) {
  await recordAccess({ userId: actor, event: 'patient.read', patientId: id, success: true });
  return prisma.patient.findUnique({ where: { id } });
}
export async function nested(id: string) {
  await recordAccess({ user: { id: actor }, event: { type: 'read', result: 'success' }, resource: { kind: 'patient', id } });
  return prisma.patient.findUnique({ where: { id } });
}
export async function idOfTheActorIsNoTarget(id: string) {
  await recordAccess({ actorId: actor, action: 'read', status: 'success' });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-fields
  return prisma.patient.findUnique({ where: { id } });
}

/** Through variables, spreads and helpers of a known shape. */
const base = { actor, outcome: 'success' } as const;
export async function spread(id: string) {
  await recordAccess({ ...base, action: 'read', target: id });
  return prisma.patient.findUnique({ where: { id } });
}
export async function spreadWithout(id: string) {
  await recordAccess({ ...base, target: id });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-fields
  return prisma.patient.findUnique({ where: { id } });
}
const entryFor = (action: string, id: string) => ({ ...base, action, target: id });
export async function madeByHelper(id: string) {
  await recordAccess(entryFor('read', id));
  return prisma.patient.findUnique({ where: { id } });
}
const shortEntry = (id: string) => ({ who: actor, target: id });
export async function madeShort(id: string) {
  await recordAccess(shortEntry(id));
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-fields
  return prisma.patient.findUnique({ where: { id } });
}
export async function inVariable(id: string, entry: AuditEntry) {
  const record = { ...entry, target: id };
  await recordAccess(record);
  return prisma.patient.findUnique({ where: { id } });
}

/** The shape is not known: coverage, no finding. */
export async function unknownShape(id: string) {
  await recordAccess(request.audit);
  return prisma.patient.findUnique({ where: { id } });
}
export async function unknownSpread(id: string) {
  await recordAccess({ ...request.audit, target: id });
  return prisma.patient.findUnique({ where: { id } });
}
export async function unknownPosition(id: string) {
  await submit('read', id);
  return prisma.patient.findUnique({ where: { id } });
}
export async function packageWithObject(id: string) {
  await submit({ action: 'read', target: id, outcome: 'success' });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-fields
  return prisma.patient.findUnique({ where: { id } });
}

/** By position, with the names of the declaration; the default of the table is the time. */
export async function positional(id: string) {
  await recordPlainly(actor, 'read', id, 'success');
  return prisma.patient.findUnique({ where: { id } });
}
export async function partly(id: string) {
  await recordFully({ actor, action: 'read', target: id });
  return prisma.patient.findUnique({ where: { id } });
}
export async function partlyWithout(id: string) {
  await recordFully({ action: 'read', target: id });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-fields
  return prisma.patient.findUnique({ where: { id } });
}

/** What the function takes out of what it is given, with a default or without. */
export async function withDefault(id: string) {
  await recordWhen({ actor, action: 'read', target: id, outcome: 'success' });
  await recordNow({ actor, action: 'read' });
  return prisma.patient.findUnique({ where: { id } });
}
export async function withoutDefault(id: string) {
  await recordWhen({ actor, action: 'read', target: id });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-fields
  await recordGiven({ actor, action: 'read', target: id, outcome: 'success' });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-fields
  return prisma.patient.findUnique({ where: { id } });
}

/** What the function knows from its context. */
export async function fromContext(id: string) {
  await recordFromContext('read', id);
  return prisma.patient.findUnique({ where: { id } });
}
export async function wrapper(id: string) {
  return withAudit('read', id, () => prisma.patient.findUnique({ where: { id } }));
}
/** What this wrapper writes is not to be seen. */
export async function hiddenWrapper(id: string) {
  return auditing('read', () => prisma.patient.findUnique({ where: { id } }));
}

/** Tables. */
export async function table(id: string) {
  await prisma.auditLog.create({ data: { actor, action: 'read', target: id, outcome: 'success' } });
  return prisma.patient.findUnique({ where: { id } });
}
export async function tableWithoutOutcome(id: string) {
  await prisma.auditLog.create({ data: { actor, action: 'read', target: id } as any });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-fields
  return prisma.patient.findUnique({ where: { id } });
}
export async function tableWithoutTime(id: string) {
  await prisma.accessEvent.create({ data: { actor, action: 'read', target: id, outcome: 'success' } as any });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-fields
  return prisma.patient.findUnique({ where: { id } });
}
export async function statement(id: string, pool: any) {
  await pool.query('INSERT INTO audit_log (actor, action, target, outcome) VALUES ($1, $2, $3, $4)', [actor, 'read', id, 'ok']);
  return prisma.patient.findUnique({ where: { id } });
}
export async function shortStatement(id: string, pool: any) {
  await pool.query('INSERT INTO audit_log (actor, target) VALUES ($1, $2)', [actor, id]);
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-fields
  return prisma.patient.findUnique({ where: { id } });
}

/** About no access: only what every safeguard wants. */
export async function signIn(userId: string) {
  await recordAccess({ userId, action: 'sign-in', target: 'session' });
}
export async function signInWithout(userId: string) {
  await recordAccess({ userId });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-fields
}
