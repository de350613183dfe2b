import { createHmac } from 'node:crypto';

export function maskEmail(email: string): string {
  return email.slice(0, 2) + '***';
}

export function pseudonymOf(value: string): string {
  return createHmac('sha256', process.env.PSEUDONYM_KEY ?? '').update(value).digest('hex');
}
