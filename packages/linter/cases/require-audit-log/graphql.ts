import { GraphQLObjectType, GraphQLString } from 'graphql';
import { composeResolvers } from '@graphql-tools/resolvers-composition';
import { Query, Resolver, Mutation, UseMiddleware } from 'type-graphql';
import { recordAccess } from './audit.ts';
import { prisma } from './db.ts';

type Resolve = (parent: unknown, args: any, context: any) => Promise<unknown>;

const audited =
  (action: string, resolve: Resolve): Resolve =>
  async (parent, args, context) => {
    const result = await resolve(parent, args, context);
    await recordAccess({ actor: context.user.id, action, target: args.id });
    return result;
  };
const auditUnlessAdmin =
  (resolve: Resolve): Resolve =>
  async (parent, args, context) => {
    if (!context.user.admin) await recordAccess({ actor: context.user.id, action: 'read', target: args.id });
    return resolve(parent, args, context);
  };

export const resolvers = {
  Query: {
    patients: () => prisma.patient.findMany(),
    //              ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the resolver `Query.patients`, leaves without an audit record: `prisma.patient.findMany()`
    patient: async (_parent: unknown, { id }: { id: string }, context: any) => {
      const patient = await prisma.patient.findUnique({ where: { id } });
      await recordAccess({ actor: context.user.id, action: 'read', target: id });
      return patient;
    },
    wrapped: audited('read', async (_parent, { id }) => prisma.patient.findUnique({ where: { id } })),
    admins: auditUnlessAdmin(async (_parent, { id }) => prisma.patient.findUnique({ where: { id } })),
    //                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the resolver `Query.admins`, leaves without an audit record: `prisma.patient.findUnique({ where: { id } })`
  },
  Mutation: {
    removePatient: async (_parent: unknown, { id }: { id: string }) => prisma.patient.delete({ where: { id } }),
    //                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the resolver `Mutation.removePatient`, leaves without an audit record: `prisma.patient.delete({ where: { id } })`
  },
  Encounter: {
    patient: ({ patientId }: { patientId: string }) => prisma.patient.findUnique({ where: { id: patientId } }),
    //                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the resolver `Encounter.patient`, leaves without an audit record: `prisma.patient.findUnique({ where: { id: patientId } })`
  },
};

/** Every resolver of the type goes through it. */
const auditEach = (next: Resolve): Resolve => audited('call', next);
export const composed = composeResolvers(
  {
    Query: {
      charts: async () => prisma.patient.findMany(),
    },
  },
  { 'Query.*': [auditEach] },
);

export const queryType = new GraphQLObjectType({
  name: 'Query',
  fields: {
    patient: {
      type: GraphQLString,
      resolve: async (_parent: unknown, { id }: any) => prisma.patient.findUnique({ where: { id } }),
      //                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the resolver `patient`, leaves without an audit record: `prisma.patient.findUnique({ where: { id } })`
    },
    audited: {
      type: GraphQLString,
      resolve: audited('read', async (_parent, { id }) => prisma.patient.findUnique({ where: { id } })),
    },
  },
});

async function auditMiddleware({ context, info }: any, next: () => Promise<unknown>) {
  await recordAccess({ actor: context.user.id, action: 'read', target: info.fieldName });
  return next();
}
@Resolver()
export class PatientResolver {
  @Query(() => [Object])
  async patients() {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the resolver `PatientResolver.patients`, leaves without an audit record: `return prisma.patient.findMany();`
  }

  @Query(() => [Object])
  @UseMiddleware(auditMiddleware)
  async auditedPatients() {
    return prisma.patient.findMany();
  }

  @Mutation(() => Boolean)
  async remove(id: string) {
    await prisma.patient.delete({ where: { id } });
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-audit-log: health.record | enters at the resolver `PatientResolver.remove`, leaves without an audit record: `return true;`
    return true;
  }
}
