'use server';

import { prisma } from '../../db';

export async function load(id: string) {
  const user = await prisma.user.findUniqueOrThrow({ where: { id } });
  return user;
  //     ^^^^ no-excess-data: credential.password, credential.token
}
export async function loadName(id: string) {
  return prisma.user.findUniqueOrThrow({ where: { id }, select: { fullName: true } });
}
