import { prisma } from './db';

/** Its types say which fields leave. */
export const resolvers = {
  Query: {
    user: (_parent: unknown, { id }: { id: string }) => prisma.user.findUnique({ where: { id } }),
  },
};
