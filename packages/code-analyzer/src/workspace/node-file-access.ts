import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import type { FileAccess, FolderEntry } from './file-access.ts';

/** Files of this machine. Nothing is cached; nothing throws. */
export function nodeFileAccess(): FileAccess {
  return {
    read: path => attempt(() => new Uint8Array(readFileSync(path))),
    list: folder =>
      attempt(() => readdirSync(folder, { withFileTypes: true }).map(entry => ({ name: entry.name, kind: kindOf(entry) }))) ?? [],
    stat: path =>
      attempt(() => {
        const found = statSync(path);
        return { kind: found.isDirectory() ? ('folder' as const) : ('file' as const), size: found.size, modified: found.mtimeMs };
      }),
    realPath: path => attempt(() => toSlashes(realpathSync.native(path))) ?? path,
  };
}

/** Paths are written with `/` everywhere inside. */
export const toSlashes = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

/** A missing file, a folder without permission, a path that is too long: all the same to the caller. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
