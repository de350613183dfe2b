import { posix } from 'node:path';

/** A path as seen from a folder. Unlike Node's `posix.resolve`, it knows drive letters and never asks for the working folder. */
export function resolvePath(folder: string, path: string): string {
  const joined = isAbsolute(path) ? posix.normalize(path) : posix.join(folder, path);
  return joined.length > 1 && joined.endsWith('/') ? joined.slice(0, -1) : joined;
}

export const isAbsolute = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:\//.test(path);
