/** Knex, Kysely and Drizzle. */
import knex from 'knex';
import { Kysely, sql as ksql } from 'kysely';
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { eq, sql } from 'drizzle-orm';
import { encrypt, type PatientDto } from './writer.ts';
const db = knex({ client: 'pg' });
export async function kn(dto: PatientDto, dtos: PatientDto[]) {
  await db('patients').insert({ email: dto.email, diagnosis: dto.diagnosis });
//                                                           ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await db('patients').insert({ email: dto.email, diagnosis: encrypt(dto.diagnosis) });
  await db('patients').insert(dtos);
//                            ^^^^ no-unencrypted-storage: health.record
  await db('patients').where({ id: dto.id }).update({ diagnosis: dto.diagnosis });
//                                                               ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await db('patients').where({ id: dto.id }).update('diagnosis', dto.diagnosis);
//                                                               ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await db('patients').where({ diagnosis: dto.diagnosis }).update({ ward: dto.ward });
  await db('patients').insert({ id: dto.id, diagnosis: dto.diagnosis }).onConflict('id').merge({ diagnosis: encrypt(dto.diagnosis) });
//                                                     ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await db('patients').insert({ id: dto.id }).onConflict('id').merge({ diagnosis: dto.diagnosis });
//                                                                                ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await db.raw('UPDATE patients SET diagnosis = ? WHERE id = ?', [dto.diagnosis, dto.id]);
//                                                                ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await db.raw('SELECT * FROM patients WHERE diagnosis = ?', [dto.diagnosis]);
  await db.transaction(async trx => {
    await trx('patients').insert({ diagnosis: dto.diagnosis });
//                                            ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
    await trx.insert({ diagnosis: dto.diagnosis }).into('patients');
//                                ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  });
  await db.batchInsert('patients', dtos, 30);
//                                 ^^^^ no-unencrypted-storage: health.record
}
interface Schema { patients: { id: string; diagnosis: string; ward: string; email: string } }
export async function ky(k: Kysely<Schema>, dto: PatientDto) {
  await k.insertInto('patients').values({ id: dto.id, email: dto.email, ward: dto.ward, diagnosis: dto.diagnosis }).execute();
//                                                                                                 ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await k.insertInto('patients').values({ id: dto.id, email: dto.email, ward: dto.ward, diagnosis: encrypt(dto.diagnosis) }).execute();
  await k.updateTable('patients').set({ diagnosis: dto.diagnosis }).where('id', '=', dto.id).execute();
//                                                 ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await k.updateTable('patients').set('diagnosis', dto.diagnosis).where('id', '=', dto.id).execute();
//                                                 ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await k.selectFrom('patients').where('diagnosis', '=', dto.diagnosis).selectAll().execute();
  await ksql`update patients set diagnosis = ${dto.diagnosis} where id = ${dto.id}`.execute(k);
//                                             ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await ksql`update patients set diagnosis = ${encrypt(dto.diagnosis)} where id = ${dto.id}`.execute(k);
}
const patients = pgTable('patients', { id: text('id').primaryKey(), email: text('email'), diagnosis: text('diagnosis'), ward: text('ward') });
const dz = drizzle(process.env.DATABASE_URL ?? '');
export async function dr(dto: PatientDto) {
  await dz.insert(patients).values({ id: dto.id, diagnosis: dto.diagnosis });
//                                                          ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await dz.insert(patients).values({ id: dto.id, diagnosis: encrypt(dto.diagnosis) });
  await dz.insert(patients).values({ id: dto.id, diagnosis: encrypt(dto.diagnosis) }).onConflictDoUpdate({ target: patients.id, set: { diagnosis: dto.diagnosis } });
//                                                                                                                                                ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await dz.insert(patients).values({ id: dto.id, diagnosis: encrypt(dto.diagnosis) }).onConflictDoUpdate({ target: patients.id, set: { diagnosis: encrypt(dto.diagnosis) } });
  await dz.update(patients).set({ diagnosis: dto.diagnosis }).where(eq(patients.id, dto.id));
//                                           ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await dz.update(patients).set({ ward: dto.ward }).where(eq(patients.diagnosis, dto.diagnosis));
  await dz.execute(sql`update patients set diagnosis = ${dto.diagnosis} where id = ${dto.id}`);
//                                                       ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await dz.execute(sql`select * from patients where diagnosis = ${dto.diagnosis}`);
  await dz.transaction(async tx => { await tx.insert(patients).values([{ id: dto.id, diagnosis: dto.diagnosis }]); });
//                                                                                              ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
}
