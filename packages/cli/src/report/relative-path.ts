import { posix } from 'node:path';
import { isWithin } from '../check/find-targets.ts';

/** As short as it can be said: relative to the folder that was checked, or absolute when it lies outside. */
export function relativePath(file: string, base: string): string {
  if (!isWithin(file, base) || file === base) return file;
  return posix.relative(base, file);
}
