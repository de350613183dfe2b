import { posix } from 'node:path';
import type { FileAccess } from '@proviso/code-analyzer';

/** Files of the disk with other texts, and with files that are not there. The texts may change later. */
export function overlaidFiles(files: FileAccess, texts: ReadonlyMap<string, string>): FileAccess {
  const encoder = new TextEncoder();
  return {
    ...files,
    read: path => {
      const text = texts.get(path);
      return text === undefined ? files.read(path) : encoder.encode(text);
    },
    stat: path => {
      const text = texts.get(path);
      return text === undefined ? files.stat(path) : { kind: 'file', size: encoder.encode(text).length, modified: 0 };
    },
    list: folder => {
      const entries = files.list(folder);
      const known = new Set(entries.map(({ name }) => name));
      const added = [...texts.keys()].filter(path => posix.dirname(path) === folder && !known.has(posix.basename(path)));
      return [...entries, ...added.map(path => ({ name: posix.basename(path), kind: 'file' as const }))];
    },
  };
}
