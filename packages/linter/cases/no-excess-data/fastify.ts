import fastify from 'fastify';
import { prisma } from './db';

const server = fastify();

server.get<{ Params: { id: string } }>('/users/:id', async request => {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: request.params.id } });
  return user;
  //     ^^^^ no-excess-data: credential.password, credential.token
});
server.get<{ Params: { id: string } }>('/users/:id/name', async (request, reply) => {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: request.params.id }, select: { fullName: true } });
  return reply.send(user);
});

interface Tokens {
  readonly access_token: string;
}

/** What is asked of somebody else, and how the answer is read, is no route. */
export const provider = {
  id: 'acme',
  userinfo: {
    url: 'https://id.acme.example/userinfo',
    async request({ id }: { readonly id: string; readonly tokens: Tokens }) {
      return prisma.user.findUniqueOrThrow({ where: { id } });
    },
  },
  profile: {
    url: `${process.env['ISSUER']}/profile`,
    request: async (id: string) => prisma.user.findUniqueOrThrow({ where: { id } }),
  },
};

/** A route that is only described. */
export const described = {
  method: 'GET',
  url: '/users/:id/whole',
  handler: async (request: { readonly params: { readonly id: string } }) => prisma.user.findUniqueOrThrow({ where: { id: request.params.id } }),
  //                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-excess-data: credential.password, credential.token
};
