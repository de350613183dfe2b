import { eq, type InferInsertModel, type InferSelectModel } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { boolean, pgTable, serial, text } from 'drizzle-orm/pg-core';
declare const use: (...values: unknown[]) => void;

const patients = pgTable('patients', { id: serial('id').primaryKey(), email: text('email').notNull(), name: text(), phone: boolean() });
const visits = pgTable('visits', t => ({ id: t.serial(), diagnosis: t.text() }));
const db = drizzle('postgres://localhost', { schema: { patients, visits } });
type Row = InferSelectModel<typeof patients>;

export async function read(row: Row, fresh: InferInsertModel<typeof patients>, other: typeof patients.$inferSelect) {
  use(row, fresh, other);
  //  ^^^ email contact.email (schema patient), name identity.name (schema patient)
  //       ^^^^^ email contact.email (schema patient), name identity.name (schema patient)
  //              ^^^^^ email contact.email (schema patient), name identity.name (schema patient)
  const all = await db.select().from(patients).where(eq(patients.id, 1)).limit(1);
  use(all);
  //  ^^^ email contact.email (schema patient), name identity.name (schema patient)
  const some = await db.select({ id: patients.id, mail: patients.email }).from(patients).innerJoin(visits, eq(visits.id, patients.id));
  use(some);
  //  ^^^^ mail contact.email (schema patient)
  const both = await db.select().from(patients).leftJoin(visits, eq(visits.id, patients.id));
  use(both);
  //  ^^^^ patients.email contact.email (schema patient), patients.name identity.name (schema patient), visits.diagnosis health.record (schema)
  const found = await db.query.patients.findMany({ columns: { id: true, name: true } });
  use(found);
  //  ^^^^^ name identity.name (schema patient)
  const without = await db.query.patients.findFirst({ columns: { email: false, name: false } });
  use(without);
  //  ^^^^^^^ nothing
  const made = await db.insert(patients).values({ email: 'x' }).returning();
  use(made);
  //  ^^^^ email contact.email (schema patient), name identity.name (schema patient)
  const inside = await db.transaction(async tx => tx.update(patients).set({ name: 'x' }).returning({ id: patients.id }));
  use(inside);
  //  ^^^^^^ nothing
}
