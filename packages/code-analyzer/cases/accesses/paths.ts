import { prisma } from './db.ts';
import { record } from './records.ts';

declare const urgent: boolean;
declare const respond: any;
declare function view(row: unknown): unknown;
declare function mayRead(row: unknown): boolean;

export async function noRecord(id: string) {
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in noRecord: unaudited at `return prisma.patient.findUnique({ where: { id } });`
}

export async function before(id: string) {
  await record('read', id);
  return prisma.patient.findUnique({ where: { id } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in before: audited by `record('read', id)`
}

export async function after(id: string) {
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in after: audited by `record('read', id)`
  await record('read', id);
  return row;
}

export async function nothingFound(id: string) {
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in nothingFound: audited by `record('read', row.id)`
  if (!row) return respond.status(404);
  await record('read', row.id);
  return row;
}

export async function nothingFoundInOtherWords(id: string) {
  const row = await prisma.patient.findFirst({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in nothingFoundInOtherWords: audited by `record('read')`
  const found = row !== null;
  if (row === null || row === undefined || !found) return undefined;
  await record('read');
  return row;
}

export async function emptyList(wardId: string) {
  const rows = await prisma.patient.findMany({ where: { wardId } });
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in emptyList: audited by `record('read', rows)`
  if (rows.length === 0) return [];
  if (rows.length > 0) await record('read', rows);
  return rows;
}

export async function earlyReturn(id: string) {
  const row = await prisma.patient.findUniqueOrThrow({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in earlyReturn: unaudited at `return view(row);` unless `record('read', id)` when `row.restricted` is false
  if (!row.restricted) return view(row);
  await record('read', id);
  return row;
}

export async function onlyWhenUrgent(id: string) {
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in onlyWhenUrgent: unaudited at `return row;` unless `record('urgent', id)` when `urgent` is false
  if (urgent) await record('urgent', id);
  return row;
}

/** Whether the promise is there depends on the branch. */
export async function pendingRecord(id: string) {
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in pendingRecord: unaudited at `return row;` unless `record('read', id)` when `urgent` is true
  const pending = urgent ? undefined : record('read', id);
  await pending;
  return row;
}

export async function notAwaited(id: string) {
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in notAwaited: audited by `record('read', id)`
  void record('read', id);
  return row;
}

export async function bothBranches(id: string) {
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in bothBranches: audited by `record('a')`
  if (urgent) {
    await record('a');
    return row;
  }
  await record('b');
  return view(row);
}

/** A restricted row is refused; the read itself was not accounted for. */
export async function refused(id: string) {
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in refused: unaudited at `return respond.status(403);` unless `record('read', id)` when `row` is true, `mayRead(row)` is false
  if (!row || !mayRead(row)) return respond.status(403);
  await record('read', id);
  return row;
}

/** An exception hands nothing out. */
export async function throwing(id: string) {
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in throwing: audited by `record('read', id)`
  if (!mayRead(row)) throw new Error('forbidden');
  await record('read', id);
  return row;
}

function refuse(message: string): never {
  throw new Error(message);
}
export async function throwingHelper(id: string) {
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in throwingHelper: audited by `record('read', id)`
  if (!mayRead(row)) {
    refuse('forbidden');
    return view(row);
  }
  await record('read', id);
  return row;
}

export async function finallyRecords(id: string) {
  try {
    return await prisma.patient.findUnique({ where: { id } });
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in finallyRecords: audited by `record('read', id)`
  } finally {
    await record('read', id);
  }
}

export async function onlyInCatch(id: string) {
  try {
    return await prisma.patient.findUnique({ where: { id } });
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in onlyInCatch: unaudited at `return await prisma.patient.findUnique({ where: { id } });` unless `record('failed', id)`
  } catch (error) {
    await record('failed', id);
    throw error;
  }
}

export async function usualHandler(id: string) {
  try {
    const row = await prisma.patient.findUnique({ where: { id } });
    //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in usualHandler: audited by `record('read', row.id)`
    if (!row) return respond.status(404);
    const shown = view(row);
    await record('read', row.id);
    return respond.json(shown);
  } catch (error) {
    return respond.status(500);
  }
}

/** Best effort: it was tried. */
export async function failedRecordIsIgnored(id: string) {
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in failedRecordIsIgnored: audited by `record('read', new Date())`
  try {
    await record('read', new Date());
  } catch {
    respond.warn('no record');
  }
  return row;
}

export async function thrownAndReleased(id: string) {
  let row;
  try {
    row = await prisma.patient.findUnique({ where: { id } });
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in thrownAndReleased: unaudited at `return row;` unless `record('read', id)` when `mayRead(row)` is false
    if (!mayRead(row)) throw new Error('odd');
    await record('read', id);
  } catch {
    respond.warn('odd');
  }
  return row;
}

export async function eachRow(wardId: string) {
  const rows = await prisma.patient.findMany({ where: { wardId } });
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in eachRow: audited by `record('read', row.id)`
  for (const row of rows) await record('read', row.id);
  return rows;
}

export async function someRowsAreLeftOut(wardId: string) {
  const rows = await prisma.patient.findMany({ where: { wardId } });
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in someRowsAreLeftOut: unaudited at `return rows;` unless `record('read', row.id)` when `rows` has an item, `row.restricted` is false, `rows` has no more items
  for (const row of rows) {
    if (!row.restricted) continue;
    await record('read', row.id);
  }
  return rows;
}

export async function eachRowByCallback(wardId: string) {
  const rows = await prisma.patient.findMany({ where: { wardId } });
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in eachRowByCallback: audited by `rows.map(row => record('read', row.id))`
  await Promise.all(rows.map(row => record('read', row.id)));
  return rows;
}

export async function together(id: string) {
  const [row] = await Promise.all([prisma.patient.findUnique({ where: { id } }), record('read', id)]);
  //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in together: audited by `record('read', id)`
  return row;
}

export async function chained(id: string) {
  return prisma.patient.findUnique({ where: { id } }).then(async row => {
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in chained: audited by `prisma.patient.findUnique({ where: { id } }).then(async row…`
    await record('read', id);
    return row;
  });
}

export async function transaction(id: string) {
  return prisma.$transaction(async tx => {
    const row = await tx.patient.findUnique({ where: { id } });
    //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in prisma.$transaction callback: audited by `tx.auditLog.create({ data: { id, action: 'read' } })`
    await tx.auditLog.create({ data: { id, action: 'read' } });
    return row;
  });
}

export async function recordAroundTransaction(id: string) {
  const row = await prisma.$transaction(async tx => tx.patient.findUnique({ where: { id } }));
  //                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in prisma.$transaction callback: audited by `record('read', id)`
  await record('read', id);
  return row;
}

export async function inLoopOfReads(ids: string[]) {
  return Promise.all(
    ids.map(async id => {
      const row = await prisma.patient.findUnique({ where: { id } });
      //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in ids.map callback: audited by `record('read', id)`
      await record('read', id);
      return row;
    }),
  );
}

export async function harmlessColumns(wardId: string) {
  return prisma.patient.findMany({ where: { wardId }, select: { id: true, wardId: true } });
}

export async function deleting(id: string) {
  await prisma.patient.delete({ where: { id } });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delete in deleting: unaudited at `end of the function`
}

export async function updating(id: string) {
  await prisma.patient.update({ where: { id }, data: { email: 'x' } });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ update in updating: audited by `record('update', id)`
  await record('update', id);
}

export async function deadCode(id: string) {
  return undefined;
  return prisma.patient.findUnique({ where: { id } });
}

export async function switched(id: string, kind: string) {
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in switched: unaudited at `end of the function` unless `record('a')` when the value is not `'a'`, the value is `'b'`
  switch (kind) {
    case 'a':
      await record('a');
      break;
    case 'b':
      break;
    default:
      await record('other');
  }
}

export const missing = async (id: string) => (await prisma.patient.findUnique({ where: { id } })) ?? record('missing', id);
//                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in missing: unaudited at `(await prisma.patient.findUnique({ where: { id } })) ?? rec…` unless `record('missing', id)` when `(await prisma.patient.findUnique({ where: { id } }))` is there

/** It gives back a count, and deletes patients. */
export async function deletingMany(wardId: string) {
  const { count } = await prisma.patient.deleteMany({ where: { wardId } });
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ delete in deletingMany: unaudited at `return count;`
  return count;
}

export async function countingMany(wardId: string) {
  return prisma.patient.count({ where: { wardId } });
}

/** The same question has the same answer. */
export async function onlyReadWhenRecorded(id: string, full: boolean) {
  let row;
  if (full) row = await prisma.patient.findUnique({ where: { id } });
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in onlyReadWhenRecorded: audited by `record('read', id)`
  if (full) await record('read', id);
  return row;
}

export async function askedTheOtherWayRound(id: string, kind: string) {
  if (kind === 'open') await record('read', id);
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in askedTheOtherWayRound: audited by `record('other', id)`
  if (kind !== 'open') await record('other', id);
  return row;
}

export async function answerMayChange(id: string, full: boolean) {
  if (full) await record('read', id);
  full = id !== '';
  const row = await prisma.patient.findUnique({ where: { id } });
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read in answerMayChange: unaudited at `return row;` unless `record('read', id)` when `full` is false, `full` is true
  if (!full) await record('read', id);
  return row;
}
