import { posix } from 'node:path';
import type { FileAccess } from '@proviso/linter';
import { toAbsolute } from '../check/find-targets.ts';

/** Test documents among the paths, and in the folders among them; sorted, each once. */
export function findTestDocuments(
  paths: readonly string[],
  cwd: string,
  files: FileAccess,
): { readonly documents: readonly string[] } | { readonly problem: string } {
  const found = new Set<string>();
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const absolute = toAbsolute(path, cwd);
    const kind = files.stat(absolute)?.kind;
    if (kind === undefined) return { problem: `there is no file or folder \`${path}\` (looked for ${absolute})` };
    for (const file of kind === 'file' ? [absolute] : documentsBelow(absolute, files)) found.add(file);
  }
  if (found.size > 0) return { documents: [...found] };
  return { problem: `nothing to test: no *.policy-test.yaml in ${paths.length === 0 ? toAbsolute('.', cwd) : paths.join(', ')}` };
}

function documentsBelow(folder: string, files: FileAccess): readonly string[] {
  return files
    .list(folder)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, kind }) => {
      const path = posix.join(folder, name);
      if (kind === 'file') return /\.policy-test\.ya?ml$/.test(name) ? [path] : [];
      return kind === 'folder' && name !== 'node_modules' && name !== '.git' ? documentsBelow(path, files) : [];
    });
}
