import { posix } from 'node:path';
import type { FileAccess, FolderEntry } from './file-access.ts';

/** Files that exist only in memory, by absolute path. For tests and for text that has no folder. */
export function memoryFileAccess(texts: Readonly<Record<string, string | Uint8Array>>): FileAccess {
  const encoder = new TextEncoder();
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, typeof text === 'string' ? encoder.encode(text) : text]));
  const folders = foldersOf([...files.keys()]);
  return {
    read: path => files.get(path),
    list: folder => folders.get(folder) ?? [],
    stat: path => {
      const file = files.get(path);
      if (file) return { kind: 'file', size: file.length, modified: 0 };
      return folders.has(path) ? { kind: 'folder', size: 0, modified: 0 } : undefined;
    },
    realPath: path => path,
  };
}

function foldersOf(paths: readonly string[]): ReadonlyMap<string, readonly FolderEntry[]> {
  const kinds = new Map<string, FolderEntry['kind']>();
  for (const path of paths) {
    kinds.set(path, 'file');
    for (let folder = posix.dirname(path); !kinds.has(folder); folder = posix.dirname(folder)) kinds.set(folder, 'folder');
  }
  const entries = new Map<string, FolderEntry[]>();
  for (const [path, kind] of kinds) {
    if (kind === 'folder' && !entries.has(path)) entries.set(path, []);
    const parent = posix.dirname(path);
    if (parent === path) continue;
    const siblings = entries.get(parent) ?? [];
    siblings.push({ name: posix.basename(path), kind });
    entries.set(parent, siblings);
  }
  return entries;
}
