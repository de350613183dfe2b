import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * With all above it; nothing if it is there. One folder at a time: `mkdirSync` with `recursive` never comes back where a folder can
 * have no folders in it, such as `/proc`.
 */
export function makeFolder(folder: string, mode: number = 0o777): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above, mode);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
