import { Router } from 'express';
import { prisma } from './db';

export const users = Router();

users.get('/users/:id', async (request, response) => {
  const user = await prisma.user.findUnique({ where: { id: request.params.id } });
  response.json(user);
  //            ^^^^ no-excess-data: credential.password, credential.token
});

users.get('/users', async (_request, response) => {
  response.send({ users: await prisma.user.findMany() });
  //                           ^^^^^^^^^^^^^^^^^^^^^^ no-excess-data: credential.password, credential.token
});

users.get('/users/:id/spread', async (request, response) => {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: request.params.id } });
  response.json({ ...user, passwordHash: undefined });
  //                 ^^^^ no-excess-data (warning): credential.token
});

users.get('/users/:id/hash', async (request, response) => {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: request.params.id } });
  response.json({ hash: user.passwordHash, orders: user });
  //                    ^^^^^^^^^^^^^^^^^ no-excess-data: credential.password
  //                                               ^^^^ no-excess-data: credential.password, credential.token
});

/** Whose data it is may see it: e-mail, name and phone are no secrets to the person. */
users.get('/me', async (request, response) => {
  const user = await prisma.user.findUnique({
    where: { id: request.params.id },
    select: { id: true, email: true, fullName: true, phone: true },
  });
  response.json(user);
});

users.get('/me/public', async (request, response) => {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: request.params.id } });
  const { passwordHash, resetToken, ...profile } = user;
  response.json(profile);
});

users.get('/me/written', async (request, response) => {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: request.params.id }, omit: { passwordHash: true, resetToken: true } });
  response.json({ user });
});

/** The template shows what it takes. */
users.get('/me/page', async (request, response) => {
  response.render('profile', { user: await prisma.user.findUniqueOrThrow({ where: { id: request.params.id } }) });
});

/** A token is what a log-in is for. */
users.post('/login', async (request, response) => {
  const user = await prisma.user.findUniqueOrThrow({ where: { email: request.body.email } });
  const accessToken = await sign(user.id);
  if (!(await verify(user.passwordHash, request.body.password))) return response.status(401).end();
  return response.json({ accessToken, refreshToken: user.resetToken, email: user.email, name: user.fullName });
});

declare function sign(id: string): Promise<string>;
declare function verify(hash: string, password: string): Promise<boolean>;
