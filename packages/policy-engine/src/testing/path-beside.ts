import { dirname, join } from 'node:path/posix';

/** A path as a document writes it: relative to the document, absolute, or a pack. */
export function pathBeside(file: string, written: string): string {
  const path = written.replaceAll('\\', '/');
  return path.startsWith('proviso:') || /^(?:\/|[A-Za-z]:\/)/.test(path) ? path : join(dirname(file), path);
}
