import { fileURLToPath, pathToFileURL } from 'node:url';

/** Absolute path with forward slashes; `undefined` for what is no file on this machine (`untitled:`, `git:`, another host). */
export function toPath(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri).replaceAll('\\', '/');
  } catch {
    return undefined;
  }
}

export function toUri(path: string): string {
  return pathToFileURL(path).href;
}
