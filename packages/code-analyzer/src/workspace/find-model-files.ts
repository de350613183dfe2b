import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { FileAccess } from './file-access.ts';

/** A declaration file of the project that says what a library does, and the name by which that library is imported. */
export interface FoundModel {
  readonly module: string;
  readonly path: string;
}

export type FoundModels =
  | { readonly kind: 'found'; readonly models: readonly FoundModel[] }
  /** Above the repository, or a link that leads there. */
  | { readonly kind: 'outside'; readonly path: string }
  /** No file ends in `.d.ts` there. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'bad-name'; readonly path: string; readonly module: string };

/**
 * Models that a configuration names: a file, a folder with all below, or a glob. What follows the folder in a path is the name
 * of the module: `models/@acme/audit.d.ts` in `models` describes `@acme/audit`. Links in folders are not followed.
 */
export function findModelFiles(files: FileAccess, folder: string, written: string): FoundModels {
  const root = repositoryAround(files, folder);
  const path = posix.resolve(folder, written);
  const { base, glob } = picomatch.scan(path);
  const start = glob === '' ? path : base;
  if (!isBelow(start, root) || !isBelow(files.realPath(start), files.realPath(root))) return { kind: 'outside', path: start };
  const isFile = glob === '' && files.stat(path)?.kind === 'file';
  const matches = picomatch(glob === '' ? `${path}/**` : path, { dot: true });
  const paths = isFile ? [path] : declarationsBelow(files, start).filter(found => matches(found));
  const models = paths.filter(isDeclaration).map(found => ({ path: found, module: moduleOf(found, isFile ? posix.dirname(path) : start) }));
  const outside = models.find(model => !isBelow(files.realPath(model.path), files.realPath(root)));
  if (outside) return { kind: 'outside', path: outside.path };
  const misnamed = models.find(({ module }) => !moduleName.test(module));
  if (misnamed) return { kind: 'bad-name', ...misnamed };
  return models.length === 0 ? { kind: 'nothing' } : { kind: 'found', models };
}

/** A package, or a path in one. What is below `globals` would be no module. */
const moduleName = /^(?!globals\/)(@[\w.-]+\/)?[\w-][\w.-]*(\/[\w-][\w.-]*)*$/;

const isDeclaration = (path: string): boolean => path.endsWith('.d.ts');

/** The folder that holds `.git`; without one, the folder of the configuration. */
function repositoryAround(files: FileAccess, folder: string): string {
  for (let at = folder; ; at = posix.dirname(at)) {
    if (files.stat(posix.join(at, '.git'))) return at;
    if (posix.dirname(at) === at) return folder;
  }
}

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** In a scope's folder the scope belongs to the name: `models/@acme/*.d.ts`. */
function moduleOf(path: string, folder: string): string {
  const scope = posix.basename(folder).startsWith('@') ? `${posix.basename(folder)}/` : '';
  return scope + posix.relative(folder, path).replace(/\.d\.ts$/, '');
}

function declarationsBelow(files: FileAccess, folder: string): readonly string[] {
  const found: string[] = [];
  const open = [folder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { name, kind } of files.list(at)) {
      const path = posix.join(at, name);
      if (kind === 'folder' && name !== 'node_modules' && name !== '.git') open.push(path);
      else if (kind === 'file') found.push(path);
    }
  }
  return found.sort();
}
