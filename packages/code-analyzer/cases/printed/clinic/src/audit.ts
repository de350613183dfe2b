import { appendFile } from 'node:fs/promises';

/** @audits */
export async function record(what: string): Promise<void> {
  await appendFile('audit.log', what);
}
