import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** A built-in pack from its file, so that a test sees what is written there now. */
export function readPack(name: string): { readonly path: string; readonly text: string } | undefined {
  const file = `${folder}${name}.policy.yaml`;
  return existsSync(file) ? { path: `proviso:${name}`, text: readFileSync(file, 'utf8') } : undefined;
}
