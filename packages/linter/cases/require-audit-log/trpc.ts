import { initTRPC } from '@trpc/server';
import { recordAccess } from './audit.ts';
import { prisma } from './db.ts';

const t = initTRPC.create();

const audit = t.middleware(async ({ ctx, path, next }: any) => {
  const result = await next();
  await recordAccess({ actor: ctx.user.id, action: 'call', target: path });
  return result;
});
const auditWrites = t.middleware(async ({ ctx, path, type, next }: any) => {
  if (type === 'mutation') await recordAccess({ actor: ctx.user.id, action: 'call', target: path });
  return next();
});

const publicProcedure = t.procedure;
const auditedProcedure = t.procedure.use(audit);
const writeAuditedProcedure = t.procedure.use(auditWrites);
const protectedProcedure = auditedProcedure.use(({ ctx, next }: any) => {
  if (!ctx.user) throw new Error('unauthorized');
  return next({ ctx });
});

export const patientRouter = t.router({
  list: publicProcedure.query(() => prisma.patient.findMany()),
  //                                ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the procedure `list`, leaves without an audit record: `prisma.patient.findMany()`
  byId: publicProcedure.input((value: unknown) => value as string).query(async ({ ctx, input }: any) => {
    const patient = await prisma.patient.findUnique({ where: { id: input } });
    if (patient) await recordAccess({ actor: ctx.user.id, action: 'read', target: input });
    return patient;
  }),
  audited: auditedProcedure.query(() => prisma.patient.findMany()),
  protected: protectedProcedure.input((value: unknown) => value).query(() => prisma.patient.findMany()),
  sometimes: writeAuditedProcedure.query(() => prisma.patient.findMany()),
  //                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the procedure `sometimes`, leaves without an audit record: `prisma.patient.findMany()`
  remove: publicProcedure.mutation(async ({ input }: any) => {
    await prisma.patient.delete({ where: { id: input } });
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the procedure `remove`, leaves without an audit record: `return { ok: true };`
    return { ok: true };
  }),
  inline: t.procedure
    .use(async ({ next, path }) => {
      await recordAccess({ actor: 'x', action: 'call', target: path });
      return next();
    })
    .query(() => prisma.patient.findMany()),
});
