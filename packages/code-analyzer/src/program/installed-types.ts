/** Published types of installed packages: only of packages that the configuration names, and of what those import. */
import { posix } from 'node:path';
import { ts } from '@ts-morph/common';
import picomatch from 'picomatch';
import type { FileAccess } from '../workspace/file-access.ts';

export interface InstalledTypes {
  /** The file that declares a module, as seen from the importing file. */
  readonly find: (specifier: string, fromFile: string) => string | undefined;
  /** The same modules lead to the same files, which have not changed since. */
  readonly isUnchanged: () => boolean;
}

/** `names` are globs over names of packages: `@acme/*`. */
export function findInstalledTypes(names: readonly string[], files: FileAccess): InstalledTypes | undefined {
  if (names.length === 0) return undefined;
  const isNamed = picomatch([...names]);
  const found = new Map<string, string | undefined>();
  const asked = new Map<string, Question>();
  const loaded = new Set<string>();
  const resolve = createResolver(files);
  const find = (specifier: string, fromFile: string): string | undefined => {
    if (!loaded.has(fromFile) && !isNamed(packageOf(specifier))) return undefined;
    const key = JSON.stringify([specifier, posix.dirname(fromFile)]);
    if (asked.has(key)) return found.get(key);
    const path = resolve(specifier, fromFile);
    asked.set(key, { specifier, fromFile, path, version: path === undefined ? '' : versionOf(files, path) });
    found.set(key, path);
    if (path !== undefined) loaded.add(path);
    return path;
  };
  return { find, isUnchanged: () => leadToTheSame([...asked.values()], files) };
}

interface Question {
  readonly specifier: string;
  readonly fromFile: string;
  readonly path: string | undefined;
  readonly version: string;
}

function leadToTheSame(questions: readonly Question[], files: FileAccess): boolean {
  const resolve = createResolver(files);
  return questions.every(({ specifier, fromFile, path, version }) => {
    const now = resolve(specifier, fromFile);
    return now === path && (now === undefined || versionOf(files, now) === version);
  });
}

function versionOf(files: FileAccess, path: string): string {
  const stat = files.stat(path);
  return stat === undefined ? '' : `${String(stat.modified)}:${String(stat.size)}`;
}

/** `@acme/types/user` belongs to `@acme/types`, `@types/acme__types` as well. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const options: ts.CompilerOptions = { moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext };

/** Node's way through `node_modules`, links of package managers followed. */
function createResolver(files: FileAccess): (specifier: string, fromFile: string) => string | undefined {
  const decoder = new TextDecoder();
  const host: ts.ModuleResolutionHost = {
    fileExists: path => files.stat(path)?.kind === 'file',
    directoryExists: path => files.stat(path)?.kind === 'folder',
    readFile: path => {
      const bytes = files.read(path);
      return bytes && decoder.decode(bytes);
    },
    realpath: files.realPath,
    getCurrentDirectory: () => '/',
    useCaseSensitiveFileNames: true,
  };
  const cache = ts.createModuleResolutionCache('/', path => path, options);
  return (specifier, fromFile) => {
    const path = ts.resolveModuleName(specifier, fromFile, options, host, cache).resolvedModule?.resolvedFileName;
    return path !== undefined && /\.[cm]?tsx?$/.test(path) && path.includes('/node_modules/') ? path : undefined;
  };
}
