import { posix } from 'node:path';
import { toAbsolute } from '../check/find-targets.ts';
import type { Host } from '../host.ts';

/** Writes a file that somebody asked for, and the folder that it lies in; answers with what went wrong. */
export function writeOutput(path: string, text: string, host: Host): string | undefined {
  const file = toAbsolute(path, host.cwd);
  try {
    host.makeFolder(posix.dirname(file));
    host.writeFile(file, text);
    return undefined;
  } catch (error) {
    return `\`${path}\` could not be written: ${error instanceof Error ? error.message : String(error)}`;
  }
}
