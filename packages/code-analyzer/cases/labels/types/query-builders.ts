import { knex } from 'knex';
import { Kysely, type Generated, type Insertable, type Selectable } from 'kysely';
declare const use: (...values: unknown[]) => void;

interface Database {
  person: PersonTable;
  visit: VisitTable;
}
interface PersonTable {
  id: Generated<number>;
  email: string;
  first_name: string | null;
}
interface VisitTable {
  id: Generated<number>;
  diagnosis: string;
}
interface Customer {
  id: number;
  email: string;
  phone: string;
}
declare module 'knex/types/tables' {
  interface Tables {
    customers: Customer;
  }
}
const db = new Kysely<Database>({});
const sql = knex({ client: 'pg' });

export async function kysely(row: Selectable<PersonTable>, fresh: Insertable<PersonTable>) {
  use(row, fresh);
  //  ^^^ email contact.email (schema contact), first_name identity.name (schema contact)
  //       ^^^^^ email contact.email (schema contact), first_name identity.name (schema contact)
  const all = await db.selectFrom('person').selectAll().where('id', '=', 1).execute();
  use(all);
  //  ^^^ email contact.email (schema contact), first_name identity.name (schema contact)
  const some = await db.selectFrom('person as p').select(['p.id', 'p.email', 'first_name as given']).executeTakeFirst();
  use(some);
  //  ^^^^ email contact.email (schema contact), given identity.name (schema contact)
  const renamed = await db.selectFrom('person').select(['person.email as contact', 'id as email']).executeTakeFirstOrThrow();
  use(renamed);
  //  ^^^^^^^ contact contact.email (schema contact)
  const joined = await db.selectFrom('visit').innerJoin('person', 'person.id', 'visit.id').select(['visit.diagnosis', 'email']).executeTakeFirstOrThrow();
  use(joined);
  //  ^^^^^^ diagnosis health.record (schema), email contact.email (schema contact)
  const made = await db.insertInto('person').values({ email: 'x' }).returning('id').executeTakeFirst();
  use(made);
  //  ^^^^ nothing
}

export async function knexed() {
  const all = await sql('customers').where({ id: 1 });
  use(all);
  //  ^^^ email contact.email (schema customer), phone contact.phone (schema customer)
  const some = await sql('customers').select('id', 'email').first();
  use(some);
  //  ^^^^ email contact.email (schema customer), phone contact.phone (schema customer)
  const ids = await sql<Customer>('archive').select('id');
  use(ids);
  //  ^^^ nothing
  const phones = await sql<Customer>('archive').pluck('phone');
  use(phones);
  //  ^^^^^^ nothing
}
