import { prisma } from './db';

export async function rolesOf(id: string) {
  const user = await prisma.user.findUnique({ where: { id } });
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-excess-data (warning): contact.email, contact.phone, credential.password, credential.token, identity.name
  if (!user) throw new Error('nobody has this id');
  return user.role === 'admin' ? ['admin', user.plan] : [user.role];
}

export async function mailAll(send: (address: string) => Promise<void>) {
  const users = await prisma.user.findMany({ where: { plan: 'free' } });
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-excess-data (warning): contact.phone, credential.password, credential.token, identity.name
  for (const { email } of users) await send(email);
  return users.length;
}

export async function ids() {
  const users = await prisma.user.findMany();
  //                  ^^^^^^^^^^^^^^^^^^^^^^ no-excess-data (warning): contact.email, contact.phone, credential.password, credential.token, identity.name
  return users.filter(user => user.role === 'admin').map(({ id }) => id);
}

export async function planOf(email: string) {
  const { plan } = await prisma.user.findFirstOrThrow({ where: { email } });
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-excess-data (warning): contact.email, contact.phone, credential.password, credential.token, identity.name
  return plan;
}

export async function totals() {
  const orders = await prisma.order.findMany({ include: { user: true } });
  return orders.map(order => order.total);
}

/** Nothing is read for nothing. */
export async function narrow(id: string) {
  const user = await prisma.user.findUnique({ where: { id }, select: { role: true } });
  return user?.role;
}

/** They go somewhere as a whole: what is needed there is not seen. */
export async function whole(id: string) {
  return prisma.user.findUnique({ where: { id } });
}
export async function alsoWhole(id: string) {
  const user = await prisma.user.findUnique({ where: { id } });
  return user && present(user);
}
export async function held(id: string) {
  const user = await prisma.user.findUniqueOrThrow({ where: { id } });
  return { role: user.role, user };
}
export async function spread(id: string) {
  const { passwordHash, ...user } = await prisma.user.findUniqueOrThrow({ where: { id } });
  return verify(passwordHash) ? user : undefined;
}
export async function handed() {
  const users = await prisma.user.findMany();
  return users.map(present);
}
export async function sortedWhole() {
  const users = await prisma.user.findMany();
  const admins = users.filter(user => user.role === 'admin');
  return admins;
}
export async function closedOver(id: string) {
  const user = await prisma.user.findUniqueOrThrow({ where: { id } });
  return () => [user.role, keys(user)];
}
export async function kept(id: string, cache: { user?: unknown }) {
  const user = await prisma.user.findUniqueOrThrow({ where: { id } });
  cache.user = user;
  return user.role;
}

/** Whether there is one: nothing of it is used, and nothing is said. */
export async function exists(email: string) {
  const user = await prisma.user.findUnique({ where: { email } });
  return user !== null;
}

/** Options that are not seen may ask for fields. */
export async function options(query: { where: { id: string }; select?: { role: true } }) {
  const user = await prisma.user.findUniqueOrThrow(query);
  return user.role;
}

/** What a write gives back was not read for it. */
export async function written(id: string) {
  const user = await prisma.user.update({ where: { id }, data: { plan: 'pro' } });
  return user.plan;
}

/** All personal fields are used. */
export async function all(id: string) {
  const order = await prisma.order.findUniqueOrThrow({ where: { id } });
  return order.total;
}

/** No policy speaks of reads of these; of health it does. */
export async function rooms() {
  const visitors = await prisma.visitor.findMany();
  return visitors.map(({ room }) => room);
}
export async function wards() {
  const patients = await prisma.patient.findMany();
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^ no-excess-data (warning): health.record
  return patients.map(({ ward }) => ward);
}

declare function present(user: object): string;
declare function keys(user: object): readonly string[];
declare function verify(hash: string): boolean;
