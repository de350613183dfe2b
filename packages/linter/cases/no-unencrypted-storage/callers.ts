import { hash } from 'bcryptjs';
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text } from 'drizzle-orm/pg-core';

const members = pgTable('members', { id: text('id'), email: text('email'), password: text('password') });
const db = drizzle(process.env.DATABASE_URL ?? '');

type NewMember = typeof members.$inferInsert;

interface Members {
  keep(member: NewMember): Promise<void>;
}

/** Every call passes a hash, also through the interface. */
class StoredMembers implements Members {
  async keep(member: NewMember): Promise<void> {
    await db.insert(members).values(member);
  }
}

async function keepCopy(member: NewMember): Promise<void> {
  const copy: NewMember = { email: member.email, password: member.password };
  await db.insert(members).values(copy);
}

/** One call of two does not. */
async function keepSome(member: NewMember): Promise<void> {
  await db.insert(members).values(member);
  //                              ^^^^^^ no-unencrypted-storage: credential.password
}

/** Nobody calls it here. */
export async function keepOne(member: NewMember): Promise<void> {
  await db.insert(members).values(member);
  //                              ^^^^^^ no-unencrypted-storage: credential.password
}

/** A hash on one way only. */
async function keepMaybe(member: NewMember): Promise<void> {
  await db.insert(members).values(member);
  //                              ^^^^^^ no-unencrypted-storage: credential.password
}

export async function signUp(request: { email: string; password: string }, stored: Members = new StoredMembers()): Promise<void> {
  const password = await hash(request.password, 12);
  const member = { email: request.email, password };
  await stored.keep({ ...request, password });
  await new StoredMembers().keep(member);
  await keepCopy(member);
  await keepSome(member);
  await keepSome(request);
  await keepMaybe({ email: request.email, password: request.email === '' ? request.password : password });
}
