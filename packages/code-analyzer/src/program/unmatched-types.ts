import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { FileAccess } from '../workspace/file-access.ts';

/** Names of packages, as the configuration has them, that name none of those which are installed for these folders. */
export function unmatchedTypes(names: readonly string[], folders: readonly string[], files: FileAccess): readonly string[] {
  if (names.length === 0) return [];
  const installed = [...new Set(folders.flatMap(aboveAndSelf))].flatMap(folder => packagesIn(posix.join(folder, 'node_modules'), files));
  return names.filter(name => {
    const isNamed = picomatch(name);
    return !installed.some(each => isNamed(each));
  });
}

function aboveAndSelf(folder: string): readonly string[] {
  const above = posix.dirname(folder);
  return above === folder ? [folder] : [folder, ...aboveAndSelf(above)];
}

/** Those of a scope by their whole names. */
function packagesIn(folder: string, files: FileAccess): readonly string[] {
  return files.list(folder).flatMap(({ name }) => {
    if (!name.startsWith('@')) return [name];
    return files.list(posix.join(folder, name)).map(inside => `${name}/${inside.name}`);
  });
}
