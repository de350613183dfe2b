import { initTRPC } from '@trpc/server';
import { z } from 'zod';
import { prisma } from './db';

const { procedure, router } = initTRPC.create();

export const users = router({
  list: procedure.query(() => prisma.user.findMany()),
  //                          ^^^^^^^^^^^^^^^^^^^^^^ no-excess-data: credential.password, credential.token
  byId: procedure.input(z.string()).query(async ({ input }) => {
    const user = await prisma.user.findUniqueOrThrow({ where: { id: input } });
    return { user, now: Date.now() };
    //       ^^^^ no-excess-data: credential.password, credential.token
  }),
  names: procedure.query(() => prisma.user.findMany({ select: { id: true, fullName: true } })),
  checked: procedure.output(z.array(z.object({ id: z.string() }))).query(() => prisma.user.findMany()),
});
