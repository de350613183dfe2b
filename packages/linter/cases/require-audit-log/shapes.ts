import { Readable } from 'node:stream';
import { Pool } from 'pg';
import { recordAccess, withAudit } from './audit.ts';
import { prisma } from './db.ts';

declare const config: { readonly audit: boolean };
declare const actor: string;
const record = (action: string, target: string) => recordAccess({ actor, action, target });

/** Side by side with the read. */
export async function together(id: string) {
  const [patient] = await Promise.all([prisma.patient.findUnique({ where: { id } }), record('read', id)]);
  return patient;
}
export async function settled(id: string) {
  return Promise.allSettled([prisma.patient.findUnique({ where: { id } }), record('read', id)]);
}
export async function raced(id: string, urgent: boolean) {
  const pending = urgent ? undefined : record('read', id);
  const patient = await prisma.patient.findUnique({ where: { id } });
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `raced`, `urgent` is true, leaves without an audit record: `return patient;`, audited only on another path: `record('read', id)`
  await pending;
  return patient;
}

/** Not waited for. */
export async function forgotten(id: string) {
  void record('read', id);
  return prisma.patient.findUnique({ where: { id } });
}
export async function caught(id: string) {
  const patient = await prisma.patient.findUnique({ where: { id } });
  record('read', id).catch(() => undefined);
  return patient;
}

/** Only if it is switched on. */
export async function switchedOn(id: string) {
  const patient = await prisma.patient.findUnique({ where: { id } });
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `switchedOn`, `config.audit` is false, leaves without an audit record: `return patient;`, audited only on another path: `record('read', id)`
  if (config.audit) await record('read', id);
  return patient;
}
export async function switchedBoth(id: string) {
  const patient = await prisma.patient.findUnique({ where: { id } });
  if (config.audit) await record('read', id);
  else await record('short', id);
  return patient;
}

/** A helper that records on one branch. */
async function recordVip(id: string) {
  if (id.startsWith('vip')) await record('read', id);
}
async function recordAny(id: string) {
  if (id === '') throw new Error('no id');
  if (id.startsWith('vip')) await record('vip', id);
  else await record('read', id);
}
export async function halfHelper(id: string) {
  await recordVip(id);
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `halfHelper`, leaves without an audit record: `return prisma.patient.findUnique({ where: { id } });`
}
export async function wholeHelper(id: string) {
  await recordAny(id);
  return prisma.patient.findUnique({ where: { id } });
}

/** Three levels up. */
const levelThree = (id: string) => prisma.patient.findUnique({ where: { id } });
const levelTwo = async (id: string) => ({ patient: await levelThree(id) });
const levelOne = async (id: string) => [await levelTwo(id)];
export async function top(id: string) {
  const found = await levelOne(id);
  await record('read', id);
  return found;
}

/** Three levels up, and one of two ways in is open. */
const deepThree = (id: string) => prisma.patient.findUnique({ where: { id } });
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `sideDoor`, called by `deepTwo`, which leaves no audit record on some path, called by `sideDoor`, which leaves no audit record on some path, leaves without an audit record: `prisma.patient.findUnique({ where: { id } })`
const deepTwo = async (id: string) => ({ patient: await deepThree(id) });
export async function deepTop(id: string) {
  await record('read', id);
  return deepTwo(id);
}
export async function sideDoor(id: string) {
  return deepTwo(id);
}

/** In a transaction. */
export async function inTransaction(id: string) {
  return prisma.$transaction(async tx => {
    await tx.auditLog.create({ data: { id, actor, action: 'read', target: id } });
    return tx.patient.findUnique({ where: { id } });
  });
}
export async function listTransaction(id: string) {
  const [patient] = await prisma.$transaction([
    prisma.patient.findUnique({ where: { id } }),
    prisma.auditLog.create({ data: { id, actor, action: 'read', target: id } }),
  ]);
  return patient;
}
export async function openTransaction(id: string) {
  return prisma.$transaction(async tx => tx.patient.findUnique({ where: { id } }));
  //                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `openTransaction`, called by `openTransaction`, which leaves no audit record on some path, leaves without an audit record: `tx.patient.findUnique({ where: { id } })`
}

/** Loops. */
export async function loopThenRecord(ids: string[]) {
  const found = [];
  for (const id of ids) {
    const patient = await prisma.patient.findUnique({ where: { id } });
    if (patient) found.push(patient);
  }
  if (found.length > 0) await record('read', ids.join());
  return found;
}
export async function recordInLoop(ids: string[]) {
  const found = new Map<string, unknown>();
  for (const id of ids) {
    const patient = await prisma.patient.findUnique({ where: { id } });
    if (!patient) continue;
    await record('read', id);
    found.set(id, patient);
  }
  return found;
}
export async function firstIsSkipped(ids: string[]) {
  for (const [index, id] of ids.entries()) {
    const patient = await prisma.patient.findUnique({ where: { id } });
    //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `firstIsSkipped`, `ids.entries()` has an item, `index > 0` is false, `patient` is there, `ids.entries()` has no more items, leaves without an audit record: `end of the function`, audited only on another path: `record('read', id)`
    if (index > 0) await record('read', id);
    console.log(patient?.ward);
  }
}
export async function batches(ward: string) {
  const all = [];
  for (let skip = 0; ; skip += 100) {
    const page = await prisma.patient.findMany({ where: { ward }, skip, take: 100 });
    all.push(...page);
    if (page.length < 100) break;
  }
  await record('read', ward);
  return all;
}
export async function pagesUnrecorded(ward: string, write: (rows: unknown[]) => void) {
  let page = await prisma.patient.findMany({ where: { ward }, take: 100 });
  //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `pagesUnrecorded`, `page.length > 0` is true, `page.length > 0` is false, leaves without an audit record: `end of the function`
  while (page.length > 0) {
    write(page);
    page = await prisma.patient.findMany({ where: { ward }, take: 100, skip: 100 });
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `pagesUnrecorded`, `page.length > 0` is true, `page.length > 0` is true, `page.length > 0` is false, leaves without an audit record: `end of the function`
  }
}

/** Streams. */
export async function* streamed(ward: string) {
  const patients = await prisma.patient.findMany({ where: { ward } });
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `streamed`, `patients` has an item, `patients` has no more items, leaves without an audit record: `end of the function`
  for (const patient of patients) yield patient;
}
export async function streamedWithRecord(ward: string) {
  await record('export', ward);
  return Readable.from(await prisma.patient.findMany({ where: { ward } }));
}

/** Nothing personal is read. */
export async function counted(ward: string) {
  return prisma.patient.count({ where: { ward } });
}
export async function exists(id: string) {
  return (await prisma.patient.findUnique({ where: { id }, select: { id: true } })) !== null;
}
export async function grouped() {
  return prisma.patient.groupBy({ by: ['ward'], _count: true });
}
export async function wards() {
  return prisma.patient.findMany({ select: { id: true, ward: true }, distinct: ['ward'] });
}
/** The column is chosen with others that are harmless. */
export async function chosen(id: string) {
  return prisma.patient.findUnique({ where: { id }, select: { id: true, diagnosis: true } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `chosen`, leaves without an audit record: `return prisma.patient.findUnique({ where: { id }, select: {…`
}
export async function included(id: string) {
  return prisma.encounter.findUnique({ where: { id }, include: { patient: true } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `included`, leaves without an audit record: `return prisma.encounter.findUnique({ where: { id }, include…`
}
export async function includedHarmless(id: string) {
  return prisma.encounter.findUnique({ where: { id }, include: { patient: { select: { ward: true } } } });
}
export async function omitted(id: string) {
  return prisma.patient.findUnique({ where: { id }, omit: { diagnosis: true } });
}

/** Nothing was found. */
export async function missing(id: string) {
  const patient = await prisma.patient.findUnique({ where: { id } });
  if (patient === null) return { found: false };
  await record('read', id);
  return { found: true, patient };
}
export async function missingInside(id: string) {
  const { patient } = { patient: await prisma.patient.findUnique({ where: { id } }) };
  if (!patient) return undefined;
  await record('read', id);
  return patient;
}

/** In catch and finally. */
export async function onFailure(id: string) {
  try {
    return await prisma.patient.findUnique({ where: { id } });
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `onFailure`, leaves without an audit record: `return await prisma.patient.findUnique({ where: { id } });`, audited only on another path: `record('failed', id)`
  } catch (error) {
    await record('failed', id);
    throw error;
  }
}
export async function bothWays(id: string) {
  try {
    const patient = await prisma.patient.findUnique({ where: { id } });
    await record('read', id);
    return patient;
  } catch (error) {
    await record('failed', id);
    throw error;
  }
}
export async function always(id: string) {
  try {
    return await prisma.patient.findUnique({ where: { id } });
  } finally {
    await record('read', id).catch(() => undefined);
  }
}

/** Deletions. */
export async function deleted(id: string) {
  await prisma.patient.delete({ where: { id } });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `deleted`, leaves without an audit record: `end of the function`
}
export async function deletedAll(ward: string) {
  const { count } = await prisma.patient.deleteMany({ where: { ward } });
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `deletedAll`, leaves without an audit record: `return count;`
  return count;
}
export async function deletedWithRecord(id: string) {
  await withAudit('delete', () => prisma.patient.delete({ where: { id } }));
}

/** SQL that names the table. */
const pool = new Pool();
export async function selected(id: string) {
  const { rows } = await pool.query('SELECT id, diagnosis FROM "Patient" WHERE id = $1', [id]);
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `selected`, leaves without an audit record: `return rows[0];`
  return rows[0];
}
export async function selectedStar(ward: string) {
  return prisma.$queryRaw`select * from "Patient" p where p.ward = ${ward}`;
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `selectedStar`, leaves without an audit record: `return prisma.$queryRaw`select * from "Patient" p where p.w…`
}
export async function selectedHarmless() {
  return pool.query('SELECT DISTINCT ward FROM "Patient"');
}
export async function selectedCount() {
  return pool.query('SELECT count(*) FROM "Patient"');
}
export async function selectedWithRecord(id: string) {
  const { rows } = await pool.query('SELECT p.* FROM "Patient" AS p WHERE id = $1', [id]);
  await record('read', id);
  return rows[0];
}
export async function sqlDelete(id: string) {
  await pool.query('DELETE FROM "Patient" WHERE id = $1', [id]);
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `sqlDelete`, leaves without an audit record: `end of the function`
}

/** A closure that nobody here runs. */
export const lazily = (id: string) => () => prisma.patient.findUnique({ where: { id } });
//                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at `(anonymous)`, leaves without an audit record: `prisma.patient.findUnique({ where: { id } })`

/** A class whose constructor or accessor records. */
class Reader {
  constructor(private readonly id: string) {
    void record('open', id);
  }
  async read() {
    await record('read', this.id);
    return this.load();
  }
  private load() {
    return prisma.patient.findUnique({ where: { id: this.id } });
  }
}
export const reader = new Reader('1');
