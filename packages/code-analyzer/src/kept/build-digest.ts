import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from './digest.ts';

/**
 * Says which analyzer this is, by its own code: a number of a version is the same before and after a patch, or between two builds
 * of a clone. The compiler's version is fixed in the manifest.
 */
export function buildDigest(): string {
  const sources = fileURLToPath(new URL('..', import.meta.url));
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
    file => /\.[jt]s$/.test(file) && !file.endsWith('.d.ts'),
  );
  const parts = files.sort().map(file => [file, digestOf(readFileSync(join(sources, file)))]);
  const manifest = readFileSync(join(sources, '..', 'package.json'), 'utf8');
  return digestOf(JSON.stringify([manifest, process.version, process.platform, parts]));
}
