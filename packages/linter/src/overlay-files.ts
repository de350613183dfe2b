import type { FileAccess } from '@proviso/code-analyzer';

/** Files as an editor sees them: unsaved texts before what is on disk. */
export function overlayFiles(files: FileAccess, texts: ReadonlyMap<string, string>): FileAccess {
  if (texts.size === 0) return files;
  const encoder = new TextEncoder();
  return {
    ...files,
    read: path => {
      const text = texts.get(path);
      return text === undefined ? files.read(path) : encoder.encode(text);
    },
    stat: path => {
      const text = texts.get(path);
      return text === undefined ? files.stat(path) : { kind: 'file', size: text.length, modified: 0 };
    },
  };
}

/** Text of a file, byte order mark removed. */
export function readText(files: FileAccess, path: string): string | undefined {
  const bytes = files.read(path);
  return bytes && new TextDecoder().decode(bytes);
}
