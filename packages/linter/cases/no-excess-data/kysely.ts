import type { Kysely } from 'kysely';

interface Database {
  customers: { id: string; email: string; full_name: string; password_hash: string; country: string };
}

export async function countries(db: Kysely<Database>) {
  const rows = await db.selectFrom('customers').selectAll().execute();
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-excess-data (warning): contact.email, credential.password, identity.name
  return new Set(rows.map(row => row.country));
}
export async function narrow(db: Kysely<Database>) {
  const rows = await db.selectFrom('customers').select(['id', 'country']).execute();
  return rows.map(row => row.country);
}
