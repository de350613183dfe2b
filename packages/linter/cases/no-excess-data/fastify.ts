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
