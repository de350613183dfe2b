import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { Hono } from 'hono';

const patients = pgTable('patients', { id: text('id'), email: text('email'), password: text('password'), ward: text('ward') });
const db = drizzle(process.env.DATABASE_URL ?? '', { schema: { patients } });
const app = new Hono();

app.get('/patients/:id', async context => {
  const [patient] = await db.select().from(patients).where(eq(patients.id, context.req.param('id')));
  return context.json(patient);
  //                  ^^^^^^^ no-excess-data: credential.password
});
app.get('/patients', async context => {
  return context.json(await db.select({ id: patients.id, email: patients.email }).from(patients));
});
app.get('/wards', async context => {
  const rows = await db.select().from(patients);
  //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ no-excess-data (warning): contact.email, credential.password
  return context.json(rows.map(row => row.ward));
});
