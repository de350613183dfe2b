import crypto, { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import CryptoJS from 'crypto-js';
import { fixedVector, freshVector } from './vectors.ts';

interface Patient {
  id: string;
  email: string;
  diagnosis: string;
}

const key = Buffer.from(process.env.FIELD_KEY ?? '', 'hex');
const written = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
const settings = { algorithm: 'aes-256-cbc', iv: 'abcdefabcdefabcd' };
const fromEnvironment = Buffer.from(process.env.FIELD_VECTOR ?? '', 'hex');

/** The same vector for every record. */
export function fixed(patient: Patient) {
  createCipheriv('aes-256-cbc', key, written).update(patient.diagnosis, 'utf8', 'hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  createCipheriv(settings.algorithm, key, settings.iv).update(patient.diagnosis, 'utf8', 'hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  createCipheriv('aes-256-cbc', key, fromEnvironment).update(patient.diagnosis, 'utf8', 'hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).update(patient.diagnosis, 'utf8', 'hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  createCipheriv('aes-256-cbc', key, createHash('md5').update(key).digest()).update(patient.diagnosis, 'utf8', 'hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  createCipheriv('aes-256-cbc', key, Buffer.from([1, 2, 3, 4])).update(patient.diagnosis, 'utf8', 'hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  createCipheriv('aes-256-cbc', key, fixedVector).update(patient.diagnosis, 'utf8', 'hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  const cipher = createCipheriv('aes-256-cbc', key, '0'.repeat(16));
  cipher.update(patient.diagnosis, 'utf8', 'hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
}

/** Another for each. */
export function fresh(patient: Patient, secret: string, salt: Buffer) {
  createCipheriv('aes-256-cbc', key, freshVector()).update(patient.diagnosis, 'utf8', 'hex');
  createCipheriv('aes-256-cbc', key, randomBytes(32).subarray(0, 16)).update(patient.diagnosis, 'utf8', 'hex');
  const ofRecord = createHmac('sha256', key).update(patient.id).digest().subarray(0, 16);
  createCipheriv('aes-256-cbc', key, ofRecord).update(patient.diagnosis, 'utf8', 'hex');
  const material = crypto.pbkdf2Sync(secret, salt, 600_000, 48, 'sha256');
  createCipheriv('aes-256-cbc', material.subarray(0, 32), material.subarray(32)).update(patient.diagnosis, 'utf8', 'hex');
}

class Vault {
  private readonly iv = Buffer.alloc(16);
  private readonly filled = Buffer.alloc(16);
  private static readonly text = '1234567890123456';

  constructor() {
    crypto.randomFillSync(this.filled);
  }
  zeros(patient: Patient) {
    return createCipheriv('aes-256-cbc', key, this.iv).update(patient.diagnosis, 'utf8', 'hex');
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  }
  shared(patient: Patient) {
    return createCipheriv('aes-256-cbc', key, Vault.text).update(patient.diagnosis, 'utf8', 'hex');
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  }
  random(patient: Patient) {
    return createCipheriv('aes-256-cbc', key, this.filled).update(patient.diagnosis, 'utf8', 'hex');
  }
}
export const vault = new Vault();

export function ciphers(patient: Patient, secret: string, settled: CryptoJS.lib.WordArray) {
  crypto.createCipher('aes-256-cbc', secret).update(patient.diagnosis, 'utf8', 'hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  createCipheriv('des-ede3-cbc', key, randomBytes(8)).update(patient.diagnosis, 'utf8', 'hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  createCipheriv('aes-128-gcm', key, randomBytes(12)).update(patient.diagnosis, 'utf8', 'hex');
  CryptoJS.AES.encrypt(patient.diagnosis, secret, { mode: CryptoJS.mode.ECB }).toString();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  CryptoJS.AES.encrypt(patient.diagnosis, CryptoJS.enc.Utf8.parse(secret), { iv: CryptoJS.enc.Hex.parse('00') }).toString();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  CryptoJS.TripleDES.encrypt(patient.diagnosis, secret).toString();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  CryptoJS.AES.encrypt(patient.diagnosis, CryptoJS.enc.Utf8.parse(secret), { iv: CryptoJS.lib.WordArray.random(16) }).toString();
  CryptoJS.AES.encrypt(patient.diagnosis, secret, { mode: CryptoJS.mode.CBC }).toString();
}

const pepper = 'a pepper that everybody can read';
const handed = process.env.PEPPER ?? 'development';

/** A key that everybody with the source has. */
export function keys(patient: Patient) {
  createCipheriv('aes-256-gcm', '01234567890123456789012345678901', randomBytes(12)).update(patient.diagnosis, 'utf8', 'hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection: health.record
  createHmac('sha256', pepper).update(patient.email).digest('hex');
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-weak-protection (warning): contact.email
  createHmac('sha256', handed).update(patient.email).digest('hex');
  createHmac('sha256', key).update(patient.email).digest('hex');
  createHmac('sha256', pepper).update(patient.id).digest('hex');
}
