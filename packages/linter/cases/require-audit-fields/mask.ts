export function maskEmail(email: string): string {
  return email.replace(/^[^@]*/, '***');
}
