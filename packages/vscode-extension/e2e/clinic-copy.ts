import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from './paths.ts';

export interface ClinicCopy {
  readonly folder: string;
  readonly remove: () => void;
}

/** The sample application in a folder of its own, so that a test may edit and save it. */
export function copyClinic(): ClinicCopy {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'proviso-e2e-')));
  const folder = join(parent, 'clinic');
  cpSync(paths.clinic, folder, { recursive: true });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true, maxRetries: 3 }) };
}
