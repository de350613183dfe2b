import { createHash } from 'node:crypto';

/**
 * Identifies a finding across edits elsewhere in its file: rule, file relative to the project, the offending text with
 * white space folded, and how many alike came before it in the file.
 */
export function fingerprintOf(parts: {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
  readonly nth: number;
}): string {
  const canonical = [parts.rule, parts.file, parts.text.replace(/\s+/g, ' ').trim(), parts.nth].join('\0');
  return createHash('sha256').update(canonical).digest('hex').slice(0, 32);
}
