import { posix } from 'node:path';
import { configurationName, type FileAccess } from '@proviso/linter';

/**
 * The project that a folder belongs to: the nearest folder upward with a configuration, or else the repository (`.git`),
 * or else the folder itself, so that an unpacked archive is a project of its own.
 */
export function findProjectRoot(folder: string, files: FileAccess): string {
  for (let at = folder; ; at = posix.dirname(at)) {
    if (files.stat(posix.join(at, configurationName)) || files.stat(posix.join(at, '.git'))) return at;
    if (posix.dirname(at) === at) return folder;
  }
}
