import { posix, resolve } from 'node:path';
import { findProjectRoot, type FileAccess } from '@proviso/linter/judging';

/** What to report on, and the project that is analysed for it. Absolute paths with forward slashes. */
export interface Target {
  readonly path: string;
  readonly kind: 'file' | 'folder';
  readonly root: string;
  /** A file in no project: nothing beside it is looked at, so that a note in a home folder does not read the home folder. */
  readonly isAlone: boolean;
}

export type Targets = { readonly targets: readonly Target[] } | { readonly problem: string };

export function findTargets(paths: readonly string[], cwd: string, files: FileAccess): Targets {
  const targets: Target[] = [];
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const absolute = toAbsolute(path, cwd);
    const kind = files.stat(absolute)?.kind;
    if (kind === undefined)
      return { problem: `there is no file or folder \`${path}\` (looked for ${absolute}); check the spelling, or the folder you are in` };
    targets.push(kind === 'folder' ? folderTarget(absolute, toAbsolute('.', cwd), files) : fileTarget(absolute, files));
  }
  return { targets };
}

/**
 * A folder in no project (an unpacked archive) is one itself, unless a package around it lies in the folder that one stands in: `src`
 * alone lacks the schema and the compiler options beside it. No further up: a stray `package.json` in a home folder is not a reason to read it all.
 */
function folderTarget(path: string, cwd: string, files: FileAccess): Target {
  const around = findPackageRoot(path, files);
  const root = findProjectRoot(path, files) ?? (around !== undefined && isWithin(around, cwd) ? around : path);
  return { path, kind: 'folder', root, isAlone: false };
}

/** A file in no repository belongs to the nearest package, if any. It need not exist: text on standard input may stand for it. */
export function fileTarget(path: string, files: FileAccess): Target {
  const folder = posix.dirname(path);
  const root = findProjectRoot(folder, files) ?? findPackageRoot(folder, files);
  return { path, kind: 'file', root: root ?? folder, isAlone: root === undefined };
}

function findPackageRoot(folder: string, files: FileAccess): string | undefined {
  for (let at = folder; ; at = posix.dirname(at)) {
    if (['package.json', 'tsconfig.json'].some(name => files.stat(posix.join(at, name)))) return at;
    if (posix.dirname(at) === at) return undefined;
  }
}

export function toAbsolute(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  return process.platform === 'win32' ? absolute.replaceAll('\\', '/') : absolute;
}

export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The folder that locations are relative to: where the command was started, and for what lies elsewhere the folder that was named, else what all projects share. */
export function baseOf(targets: readonly Target[], cwd: string): string {
  const [first, ...others] = targets;
  if (!first) return '/';
  if (posix.dirname(cwd) !== cwd && targets.every(({ path }) => isWithin(path, cwd))) return cwd;
  if (others.length === 0) return first.kind === 'folder' ? first.path : first.root;
  return others.reduce((base, target) => sharedFolder(base, target.root), first.root);
}

function sharedFolder(a: string, b: string): string {
  let folder = a;
  while (!isWithin(b, folder) && posix.dirname(folder) !== folder) folder = posix.dirname(folder);
  return folder;
}
