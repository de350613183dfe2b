import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';

/** Largest file that is read from a revision, in bytes. */
const largest = 16 * 1024 * 1024;

/** Text of a file as a git revision has it; nothing without git, without the revision or without the file. */
export function readRevision(revision: string, path: string): string | undefined {
  if (revision === '' || revision.startsWith('-') || revision.includes(':')) return undefined;
  try {
    return execFileSync('git', ['show', `${revision}:./${posix.basename(path)}`], {
      cwd: posix.dirname(path),
      encoding: 'utf8',
      maxBuffer: largest,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
