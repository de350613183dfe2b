import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import type { FileAccess, FolderEntry } from './file-access.ts';

/** Files of this machine. Nothing is cached; nothing throws. */
export function nodeFileAccess(): FileAccess {
  return {
    read: path => attempt(() => (statSync(path).isFile() ? new Uint8Array(readFileSync(path)) : undefined)),
    list: listFolder,
    stat: path =>
      attempt(() => {
        const found = statSync(path);
        // What is neither, a device or a pipe that a link leads to, would be read without end.
        if (!found.isDirectory() && !found.isFile()) return undefined;
        return { kind: found.isDirectory() ? ('folder' as const) : ('file' as const), size: found.size, modified: found.mtimeMs };
      }),
    realPath: path => attempt(() => toSlashes(realpathSync.native(path))) ?? path,
  };
}

function listFolder(folder: string): readonly FolderEntry[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).map(entry => ({ name: entry.name, kind: kindOf(entry) }));
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && absent.has(String(error.code));
    return isAbsent ? [] : [{ name: '.', kind: 'unreadable' }];
  }
}

/** What the system says of a folder that is not there, or is none. */
const absent: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE']);

/** Paths are written with `/` everywhere inside. */
export const toSlashes = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

/** A missing file, a folder without permission, a path that is too long: all the same to the caller. */
function attempt<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
