/** SQL: a statement that only looks for something stores nothing. */
import pg from 'pg';
import mysql from 'mysql2/promise';
import postgres from 'postgres';
import Database from 'better-sqlite3';
import { createPool, sql as slonik } from 'slonik';
import sqlite3 from 'sqlite3';
import mssql from 'mssql';
import { PrismaClient, Prisma } from '@prisma/client';
import { sql as vercel } from '@vercel/postgres';
import { neon } from '@neondatabase/serverless';
import { encrypt, type PatientDto } from './writer.ts';
const pool = new pg.Pool();
const sql = postgres(process.env.DATABASE_URL ?? '');
const lite = new Database('app.db');
const prisma = new PrismaClient();
const db3 = postgres(''); const nsql = neon(process.env.DATABASE_URL ?? '');
export async function raw(dto: PatientDto) {
  await pool.query({ text: 'INSERT INTO patients (diagnosis) VALUES ($1)', values: [dto.diagnosis] });
//                                                                                  ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await pool.query(`INSERT INTO patients (diagnosis) VALUES ('${dto.diagnosis}')`);
//                                                              ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await pool.query('SELECT * FROM patients WHERE diagnosis = $1', [dto.diagnosis]);
  const client = await pool.connect();
  await client.query('INSERT INTO patients (diagnosis) VALUES ($1)', [dto.diagnosis]);
//                                                                    ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await client.query('INSERT INTO patients (diagnosis) VALUES ($1)', [encrypt(dto.diagnosis)]);
  const my = await mysql.createConnection({ host: 'db' });
  await my.execute('INSERT INTO patients (diagnosis) VALUES (?)', [dto.diagnosis]);
//                                                                 ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await my.query('INSERT INTO patients SET ?', { diagnosis: dto.diagnosis });
//                                                          ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await my.execute('INSERT INTO patients (diagnosis) VALUES (?)', [encrypt(dto.diagnosis)]);
  await my.query('SELECT id FROM patients WHERE diagnosis = ?', [dto.diagnosis]);
  await sql`insert into patients (diagnosis) values (${dto.diagnosis})`;
//                                                     ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await sql`insert into patients (diagnosis) values (${encrypt(dto.diagnosis)})`;
  await sql`insert into patients ${sql({ id: dto.id, diagnosis: dto.diagnosis })}`;
//                                                              ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await sql`select id from patients where diagnosis = ${dto.diagnosis}`;
  lite.prepare('INSERT INTO patients (diagnosis) VALUES (?)').run(dto.diagnosis);
//                                                                ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  const insert = lite.prepare('INSERT INTO patients (id, diagnosis) VALUES (@id, @diagnosis)');
  insert.run({ id: dto.id, diagnosis: dto.diagnosis });
//                                    ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  insert.run({ id: dto.id, diagnosis: encrypt(dto.diagnosis) });
  lite.prepare('SELECT * FROM patients WHERE diagnosis = ?').all(dto.diagnosis);
  lite.prepare('SELECT * FROM patients WHERE diagnosis = ?').get(dto.diagnosis);
  const sl = await createPool('postgres://');
  await sl.query(slonik.unsafe`INSERT INTO patients (diagnosis) VALUES (${dto.diagnosis})`);
//                                                                        ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await sl.query(slonik.unsafe`INSERT INTO patients (diagnosis) VALUES (${encrypt(dto.diagnosis)})`);
  const s3 = new sqlite3.Database('x.db');
  s3.run('INSERT INTO patients (diagnosis) VALUES (?)', [dto.diagnosis]);
//                                                       ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  s3.run('INSERT INTO patients (diagnosis) VALUES (?)', dto.diagnosis);
//                                                      ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  s3.all('SELECT * FROM patients WHERE diagnosis = ?', [dto.diagnosis], () => {});
  await prisma.$executeRaw`UPDATE patients SET diagnosis = ${dto.diagnosis} WHERE id = ${dto.id}`;
//                                                           ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await prisma.$executeRaw`UPDATE patients SET diagnosis = ${encrypt(dto.diagnosis)} WHERE id = ${dto.id}`;
  await prisma.$executeRaw(Prisma.sql`UPDATE patients SET diagnosis = ${dto.diagnosis}`);
//                                                                      ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await prisma.$executeRawUnsafe('UPDATE patients SET diagnosis = $1', dto.diagnosis);
//                                                                     ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await prisma.$queryRaw`SELECT * FROM patients WHERE diagnosis = ${dto.diagnosis}`;
  await vercel`INSERT INTO patients (diagnosis) VALUES (${dto.diagnosis})`;
//                                                        ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await nsql`INSERT INTO patients (diagnosis) VALUES (${dto.diagnosis})`;
//                                                      ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await db3`insert into patients (diagnosis) values (${dto.diagnosis})`;
//                                                     ^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  const ms = new mssql.Request();
  await ms.query('INSERT INTO patients (diagnosis) VALUES (@diagnosis)');
}
