import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';

/** Largest file that is read from a revision, in bytes. */
const largest = 16 * 1024 * 1024;

/** Text of a file as a git revision has it; nothing without git, without the revision or without the file. */
export function readRevision(revision: string, path: string): string | undefined {
  if (!isRevision(revision)) return undefined;
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

/** Is there such a revision where a file lies? Nothing when there is no repository, or no git. */
export function hasRevision(revision: string, path: string): boolean | undefined {
  const runs = (...args: readonly string[]): boolean => {
    try {
      execFileSync('git', args, { cwd: posix.dirname(path), stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  if (!runs('rev-parse', '--git-dir')) return undefined;
  return isRevision(revision) && runs('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
}

/** No option of git, and no object within a revision. */
function isRevision(text: string): boolean {
  return text !== '' && !text.startsWith('-') && !text.includes(':');
}
