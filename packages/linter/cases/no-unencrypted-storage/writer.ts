/** One that encrypts; other writers of the same column do not. */
import { createCipheriv, randomBytes } from 'node:crypto';
export interface PatientDto { id: string; email: string; diagnosis: string; ward: string }
const key = Buffer.from(process.env.FIELD_KEY ?? '', 'hex');
export function encrypt(text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), data]).toString('base64');
}
