import { PrismaClient } from '@prisma/client';
import { Router } from 'express';

const prisma = new PrismaClient({ omit: { guest: { passwordHash: true } } });
export const guests = Router();

/** What the client leaves out is in no row; what one query leaves out is in all others. */
guests.get('/guests', async (_request, response) => {
  response.json(await prisma.guest.findMany());
});

guests.get('/hosts', async (_request, response) => {
  response.json(await prisma.user.findMany({ omit: { passwordHash: true, resetToken: true } }));
});

guests.get('/hosts/all', async (_request, response) => {
  response.json(await prisma.user.findMany());
  //                  ^^^^^^^^^^^^^^^^^^^^^^ no-excess-data: credential.password, credential.token
});
