import { posix } from 'node:path';
import type { FileAccess } from '@proviso/code-analyzer';
import { configurationName } from './find-configurations.ts';

/**
 * The project that a folder belongs to: the nearest folder upward with a configuration, or else the repository (`.git`).
 * `undefined` when there is neither: an unpacked archive is a project of its own, and where it starts only the host knows.
 */
export function findProjectRoot(folder: string, files: FileAccess): string | undefined {
  for (let at = folder; ; at = posix.dirname(at)) {
    if (files.stat(posix.join(at, configurationName)) || files.stat(posix.join(at, '.git'))) return at;
    if (posix.dirname(at) === at) return undefined;
  }
}
