// Each access is marked with the checks that every path to it has passed, or `unguarded`.
import { prisma } from './db.ts';

interface User {
  id: string;
  /** @guards consent */
  agreedToResearch: boolean;
  isActive: boolean;
}
/** @guards consent */
declare function hasConsent(user: User): boolean;
/** @guards access */
declare function can(user: User, action: string): Promise<boolean>;
/** @guards access */
declare function assertAccess(user: User): void;
/** @guards access */
declare function requireAccess(user: User): Promise<void>;
/** @guards consent */
declare function findConsent(user: User): { readonly scope: string } | undefined;
declare function isKnown(user: User): boolean;
function fail(message: string): never {
  throw new Error(message);
}

const note = () => 0;

export async function earlyReturn(user: User) {
  if (!hasConsent(user)) return null;
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ consent `hasConsent(user)`
}
export async function insideBranch(user: User) {
  if (hasConsent(user)) {
    return prisma.patient.findMany();
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ consent `hasConsent(user)`
  }
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
}
export async function throwing(user: User) {
  assertAccess(user);
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ access `assertAccess(user)`
}
export async function waitedFor(user: User) {
  await requireAccess(user);
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ access `requireAccess(user)`
}
/** Nobody waits: the read has long begun when the promise is rejected. */
export async function notWaitedFor(user: User) {
  requireAccess(user);
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
}
/** A promise is always truthy. */
export async function promiseAsAnswer(user: User) {
  if (!can(user, 'read')) return null;
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
}
export async function awaitedAnswer(user: User) {
  if (!(await can(user, 'read'))) throw new Error('no');
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ access `can(user, 'read')`
}
export async function bothKinds(user: User) {
  assertAccess(user);
  if (!hasConsent(user)) return null;
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ consent `hasConsent(user)`, access `assertAccess(user)`
}
export async function constant(user: User) {
  const allowed = await can(user, 'read');
  const known = isKnown(user);
  if (!known || !allowed) return null;
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ access `can(user, 'read')`
}
export async function constantOfAPromise(user: User) {
  const allowed = can(user, 'read');
  if (!allowed) return null;
  const rows = await prisma.patient.findMany();
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
  if (!(await allowed)) return null;
  return [rows, await prisma.patient.findMany()];
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^ access `can(user, 'read')`
}
export async function eitherIsNotEnough(user: User) {
  if (!hasConsent(user) && !isKnown(user)) return null;
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
}
export async function eitherInAConstant(user: User) {
  const allowed = hasConsent(user) || isKnown(user);
  if (!allowed) return null;
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
}
export async function bothInAConstant(user: User) {
  const allowed = hasConsent(user) && isKnown(user);
  if (!allowed) return null;
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ consent `hasConsent(user)`
}
export async function compared(user: User) {
  if (hasConsent(user) === false) return null;
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ consent `hasConsent(user)`
}
/** `false` is not `undefined`. */
export async function comparedWithNothing(user: User) {
  if (hasConsent(user) === undefined) return null;
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
}
export async function found(user: User) {
  const consent = findConsent(user);
  if (consent === undefined) return null;
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ consent `findConsent(user)`
}
export async function kept(user: User) {
  if (!user.agreedToResearch) return null;
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ consent `user.agreedToResearch`
}
export async function otherProperty(user: User) {
  if (!user.isActive) return null;
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
}
export const ternary = (user: User) => (hasConsent(user) ? prisma.patient.findMany() : null);
//                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ consent `hasConsent(user)`
export const shortCircuit = (user: User) => hasConsent(user) && prisma.patient.findMany();
//                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^ consent `hasConsent(user)`

/** Look-alikes. */
export async function answerNotUsed(user: User) {
  hasConsent(user);
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
}
export async function answerOnlyNoted(user: User) {
  if (!hasConsent(user)) note();
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
}
export async function wrongWayRound(user: User) {
  if (hasConsent(user)) return null;
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
}
export async function afterwards(user: User) {
  const rows = await prisma.patient.findMany();
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
  if (!hasConsent(user)) return null;
  return rows;
}
export async function inOneBranchOnly(user: User, all: boolean) {
  if (!all) assertAccess(user);
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
}
export async function inBothBranches(user: User, all: boolean) {
  if (all) assertAccess(user);
  else await requireAccess(user);
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ access `assertAccess(user)`, access `requireAccess(user)`
}
export async function caught(user: User) {
  try {
    assertAccess(user);
  } catch {
    note();
  }
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
}
export async function caughtAndLeft(user: User) {
  try {
    assertAccess(user);
  } catch {
    return null;
  }
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ access `assertAccess(user)`
}
export async function endsForGood(user: User) {
  if (!hasConsent(user)) fail('no consent');
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ consent `hasConsent(user)`
}
export async function inALoop(users: User[]) {
  for (const user of users) {
    if (!hasConsent(user)) continue;
    await prisma.patient.findMany();
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^ consent `hasConsent(user)`
  }
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
}

/** Helpers. */
function mayRead(user: User): boolean {
  if (!isKnown(user)) return false;
  return hasConsent(user);
}
export async function helperSaysYes(user: User) {
  if (!mayRead(user)) return null;
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ consent `mayRead(user)`
}
function mayReadOrIsKnown(user: User): boolean {
  if (isKnown(user)) return true;
  return hasConsent(user);
}
export async function helperSaysYesWithout(user: User) {
  if (!mayReadOrIsKnown(user)) return null;
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
}
const isForbidden = async (user: User) => !(await can(user, 'read'));
export async function helperSaysNo(user: User) {
  if (await isForbidden(user)) return null;
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ access `isForbidden(user)`
}
async function ensure(user: User) {
  if (!(await can(user, 'read'))) throw new Error('forbidden');
}
export async function helperThrows(user: User) {
  await ensure(user);
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ access `ensure(user)`
}
async function warn(user: User) {
  if (!(await can(user, 'read'))) note();
}
export async function helperOnlyWarns(user: User) {
  await warn(user);
  return prisma.patient.findMany();
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded
}
/** @guards access */
function currentUser(users: User[]): User {
  const [user] = users;
  if (!user) throw new Error('nobody');
  return user;
}
export async function taggedThatThrows(users: User[]) {
  const user = currentUser(users);
  return [user, await prisma.patient.findMany()];
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^ access `currentUser(users)`
}
