import { createCipheriv, createHash, createHmac, generateKeyPairSync, hash, pbkdf2Sync, randomBytes, scryptSync } from 'node:crypto';
import argon2 from 'argon2';
import bcrypt from 'bcrypt';
import CryptoJS from 'crypto-js';

interface Patient {
  id: string;
  email: string;
  phone: string;
  diagnosis: string;
}
interface Credentials {
  password: string;
  accessToken: string;
}

const key = Buffer.from(process.env.FIELD_KEY ?? '', 'hex');
const pepper = process.env.PEPPER ?? '';
const cheap = 4;
//            ^ no-weak-protection

export function hashes(patient: Patient, file: Buffer, accessToken: string, credentials: Credentials) {
  createHash('md5').update(patient.email).digest('hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection (warning): contact.email
  createHash('sha1').update(patient.phone).digest('base64');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection (warning): contact.phone
  createHash('sha256').update(patient.email).digest('hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection (warning): contact.email
  createHash('sha256').update(patient.email.trim().toLowerCase()).digest('hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection (warning): contact.email
  hash('sha1', patient.email);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection (warning): contact.email
  createHmac('sha256', key).update(patient.email).digest('hex');
  createHash('md5').update(file).digest('hex');
  createHash('sha256').update(patient.id).digest('hex');
  createHash('sha256').update(credentials.accessToken).digest('hex');
  createHash('sha256').update(accessToken).digest('hex');
  createHash('sha256').update(`${pepper}${patient.email}`).digest('hex');
}

export function byName(patient: Patient) {
  CryptoJS.MD5(patient.email).toString();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection (warning): contact.email
  CryptoJS.SHA256(patient.email).toString();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection (warning): contact.email
  CryptoJS.DES.encrypt(patient.diagnosis, pepper).toString();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  CryptoJS.HmacSHA256(patient.email, pepper).toString();
  CryptoJS.AES.encrypt(patient.diagnosis, pepper).toString();
  CryptoJS.MD5(patient.id).toString();
  createHash('sha256').update(`${process.env.HASH_SECRET_KEY ?? ''}${patient.email}`).digest('hex');
}

export async function passwords({ password }: Credentials) {
  createHash('sha256').update(password).digest('hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection (suggestion): credential.password
  createHash('md5').update(password).digest('hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection (suggestion): credential.password
  await bcrypt.hash(password, 12);
  await bcrypt.hash(password, 4);
//                            ^ no-weak-protection
  await bcrypt.hash(password, cheap);
  await bcrypt.hash(password, Number(process.env.ROUNDS));
  await bcrypt.hash(password, await bcrypt.genSalt(8));
//                                                 ^ no-weak-protection
  bcrypt.hashSync(password, 10);
  await argon2.hash(password);
  pbkdf2Sync(password, randomBytes(16), 1000, 32, 'sha256');
//                                      ^^^^ no-weak-protection
  pbkdf2Sync(password, randomBytes(16), 600_000, 32, 'sha256');
  scryptSync(password, randomBytes(16), 32, { N: 1024 });
//                                               ^^^^ no-weak-protection
  scryptSync(password, randomBytes(16), 32);
}

export function ciphers(patient: Patient, text: string) {
  createCipheriv('aes-256-ecb', key, null).update(patient.diagnosis, 'utf8', 'hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  createCipheriv('des-ede3-cbc', key, randomBytes(8)).update(text, 'utf8', 'hex');
  createCipheriv('rc4', key, null).update(patient.diagnosis, 'utf8', 'hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  createCipheriv('aes-256-cbc', key, Buffer.alloc(16)).update(patient.diagnosis, 'utf8', 'hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  createCipheriv('aes-256-gcm', key, '0000000000000000').update(patient.diagnosis, 'utf8', 'hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  createCipheriv('aes-256-gcm', key, randomBytes(12)).update(patient.diagnosis, 'utf8', 'hex');
  createCipheriv('aes-256-ecb', key, null).update(text, 'utf8', 'hex');
  generateKeyPairSync('rsa', { modulusLength: 1024 });
//                                            ^^^^ no-weak-protection
  generateKeyPairSync('rsa', { modulusLength: 3072 });
}

/** In development only, and a name alone. */
export function others(patient: Patient, diagnosis: string) {
  if (process.env.NODE_ENV === 'development') createHash('md5').update(patient.email).digest('hex');
  return createCipheriv('aes-256-ecb', key, null).update(diagnosis, 'utf8', 'hex');
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection (suggestion): health.record
}

/** What is stretched is no personal data. */
export async function stretched(material: Buffer, nonce: string) {
  pbkdf2Sync(material, randomBytes(16), 1000, 32, 'sha256');
  scryptSync(material, randomBytes(16), 32, { N: 1024 });
  await bcrypt.hash(nonce, 4);
}
