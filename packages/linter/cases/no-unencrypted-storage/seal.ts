import { createCipheriv, randomBytes } from 'node:crypto';

const key = Buffer.from(process.env.FIELD_KEY ?? '', 'hex');

/** The project's own encryption, as the configuration binds it. */
export function seal(text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
}
