import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { appendFileSync, createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { PrismaClient } from '@prisma/client';
import Redis from 'ioredis';
import { MongoClient } from 'mongodb';
import { Pool } from 'pg';
import { createClient } from 'redis';

interface Patient {
  id: string;
  email: string;
  diagnosis: string;
  passportNumber: string;
}

const prisma = new PrismaClient();
const pool = new Pool();
const cache = new Redis();
const other = createClient();
const mongo = new MongoClient(process.env.MONGO_URL ?? '');
const s3 = new S3Client({ region: 'eu-central-1' });
const key = Buffer.from(process.env.FIELD_KEY ?? '', 'hex');

function encryptField(text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
}

export async function databases(patient: Patient) {
  await prisma.patient.create({ data: { id: patient.id, email: patient.email, diagnosis: patient.diagnosis, passport: '' } });
//                                                                                       ^^^^^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await prisma.patient.update({ where: { id: patient.id }, data: { passport: patient.passportNumber } });
  await prisma.patient.update({ where: { id: patient.id }, data: { diagnosis: encryptField(patient.diagnosis) } });
  await pool.query('UPDATE patients SET diagnosis = $1 WHERE id = $2', [patient.diagnosis, patient.id]);
//                                                                      ^^^^^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await pool.query('UPDATE patients SET diagnosis = $1 WHERE id = $2', [encryptField(patient.diagnosis), patient.id]);
  await pool.query('UPDATE patients SET email = $1 WHERE id = $2', [patient.email, patient.id]);
  await mongo.db().collection('visits').insertOne({ patientId: patient.id, diagnosis: patient.diagnosis });
//                                                                                    ^^^^^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await mongo.db().collection('visits').insertOne({ patientId: patient.id });
}

export async function caches(patient: Patient) {
  await cache.set(`patient:${patient.id}`, JSON.stringify(patient));
//                                                        ^^^^^^^ no-unencrypted-storage: health.record, identity.passport
  await cache.set(`patient:${patient.id}`, JSON.stringify({ id: patient.id, email: patient.email }));
  await cache.hset('passports', patient.id, patient.passportNumber);
//                                          ^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-storage: identity.passport
  await cache.hset('passports', patient.id, createHash('md5').update(patient.passportNumber).digest('hex'));
//                                                                   ^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-storage: identity.passport
  await cache.set(`patient:${patient.id}`, encryptField(JSON.stringify(patient)), 'EX', 60);
  await other.set(patient.id, patient.diagnosis);
//                            ^^^^^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await other.set(patient.id, createHmac('sha256', key).update(patient.diagnosis).digest('hex'));
//                                                             ^^^^^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  await cache.lpush('letters', JSON.stringify({ to: patient.email, diagnosis: patient.diagnosis }));
//                                                                            ^^^^^^^^^^^^^^^^^ no-unencrypted-storage: health.record
}

export async function files(patients: Patient[]) {
  await writeFile('/var/exports/patients.json', JSON.stringify(patients));
//                                                             ^^^^^^^^ no-unencrypted-storage: health.record, identity.passport
  await writeFile('/var/exports/count.txt', String(patients.length));
  await writeFile('/var/exports/ids.json', JSON.stringify(patients.map(({ id }) => id)));
  const lines = createWriteStream('/var/exports/patients.csv');
  for (const patient of patients) lines.write(`${patient.id};${patient.diagnosis}\n`);
//                                                             ^^^^^^^^^^^^^^^^^ no-unencrypted-storage: health.record
  for (const patient of patients) lines.write(`${patient.id};${encryptField(patient.diagnosis)}\n`);
  appendFileSync('/var/exports/passports.txt', patients.map(patient => patient.passportNumber).join('\n'));
//                                                                     ^^^^^^^^^^^^^^^^^^^^^^ no-unencrypted-storage: identity.passport
  if (process.env.NODE_ENV === 'development') appendFileSync('/tmp/debug.txt', JSON.stringify(patients));
}

export async function objects(patient: Patient) {
  const Key = `patients/${patient.id}.json`;
  await s3.send(new PutObjectCommand({ Bucket: 'letters', Key, Body: patient.diagnosis }));
//                                                                   ^^^^^^^^^^^^^^^^^ no-unencrypted-storage (warning): health.record
  await s3.send(new PutObjectCommand({ Bucket: 'letters', Key, Body: patient.diagnosis, ServerSideEncryption: 'aws:kms' }));
  await s3.send(new PutObjectCommand({ Bucket: 'letters', Key, Body: encryptField(patient.diagnosis) }));
  await s3.send(new PutObjectCommand({ Bucket: 'letters', Key, Body: patient.id }));
}

/** A name alone. */
export async function names(diagnosis: string) {
  await cache.set('last', diagnosis);
//                        ^^^^^^^^^ no-unencrypted-storage (suggestion): health.record
}
