import { memoised } from './memoised.ts';
import type { SourceFile } from './compiler.ts';

/**
 * What a function reads from one file alone, kept as long as the file's text stays: an edit elsewhere does not read it again.
 * Ask with a function that is declared once (`perFile(indexSource)(file)`), because answers are kept by function.
 */
export type PerFile = <V>(read: (file: SourceFile) => V) => (file: SourceFile) => V;

export function createPerFile(): PerFile {
  const readers = new Map<unknown, unknown>();
  return <V>(read: (file: SourceFile) => V) => {
    const known = readers.get(read) as ((file: SourceFile) => V) | undefined;
    const reader = known ?? memoised(read);
    readers.set(read, reader);
    return reader;
  };
}
