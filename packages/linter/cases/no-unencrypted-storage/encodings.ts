/** A function is what it does, not what it is called; a tag may say what cannot be seen. */
import { createCipheriv, randomBytes } from 'node:crypto';
import Redis from 'ioredis';
import { PrismaClient } from '@prisma/client';
interface Patient { id: string; email: string; diagnosis: string }
const redis = new Redis();
const prisma = new PrismaClient();
export const encrypt = (text: string) => Buffer.from(text).toString('base64');
export function encryptField(text: string) { return btoa(text); }
export function encode(text: string) { return text.split('').reverse().join(''); }
export class CryptoService {
  encrypt(text: string): string { return Buffer.from(text, 'utf8').toString('hex'); }
}
export class RealCrypto {
  constructor(private readonly key: Buffer) {}
  encrypt(text: string): string {
    const iv = randomBytes(12);
    const c = createCipheriv('aes-256-gcm', this.key, iv);
    const out = Buffer.concat([c.update(text, 'utf8'), c.final()]);
    return [iv, c.getAuthTag(), out].map(b => b.toString('base64')).join('.');
  }
  /** @protects encrypted */
  seal(text: string): string { return (globalThis as any).sealer.run(text); }
}
interface Cipher { encrypt(text: string): Promise<string> }
export async function b64(p: Patient, service: CryptoService, real: RealCrypto, cipher: Cipher) {
  await redis.set('k', encrypt(p.diagnosis));
//                             ^^^^^^^^^^^ no-unencrypted-storage: health.record
  await redis.set('k', encryptField(p.diagnosis));
//                                  ^^^^^^^^^^^ no-unencrypted-storage: health.record
  await redis.set('k', encode(p.diagnosis));
//                            ^^^^^^^^^^^ no-unencrypted-storage: health.record
  await redis.set('k', service.encrypt(p.diagnosis));
//                                     ^^^^^^^^^^^ no-unencrypted-storage: health.record
  await redis.set('k', real.encrypt(p.diagnosis));
  await redis.set('k', real.seal(p.diagnosis));
  await redis.set('k', await cipher.encrypt(p.diagnosis));
  await prisma.patient.update({ where: { id: p.id }, data: { diagnosis: encrypt(p.diagnosis) } });
//                                                                              ^^^^^^^^^^^ no-unencrypted-storage: health.record
  await prisma.patient.update({ where: { id: p.id }, data: { diagnosis: real.encrypt(p.diagnosis) } });
}
