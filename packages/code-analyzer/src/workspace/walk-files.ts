import { posix } from 'node:path';
import type { ReportCoverage } from '../analysis-context.ts';
import type { FileAccess, FolderEntry } from './file-access.ts';
import { kindOfFile, type FileKind } from './file-kinds.ts';
import { readIgnoreRules, type IgnoreRules } from './ignore-rules.ts';

export interface FoundFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly size: number;
  readonly modified: number;
}

/** Folders that hold other people's or a machine's code. */
const skippedFolders: ReadonlyMap<string, string> = new Map([
  ['node_modules', 'installed packages are known through models'],
  ['bower_components', 'installed packages are known through models'],
  ['jspm_packages', 'installed packages are known through models'],
  ['dist', 'build output'],
]);

interface Walk {
  readonly root: string;
  readonly files: FileAccess;
  readonly note: ReportCoverage;
  /** Left out by the configuration. */
  readonly isExcluded: (path: string) => boolean;
  readonly found: FoundFile[];
  /** Real paths of folders that were entered, so that links never lead in circles. */
  readonly entered: Set<string>;
}

/** All files below a folder that may matter, in the order of their paths. What is left out is counted. */
export function walkFiles(settings: Pick<Walk, 'root' | 'files' | 'note' | 'isExcluded'>): readonly FoundFile[] {
  const walk: Walk = { ...settings, found: [], entered: new Set() };
  enter(walk, settings.root, readIgnoreRules(settings.root, settings.files));
  return walk.found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function enter(walk: Walk, folder: string, rules: IgnoreRules): void {
  const real = walk.files.realPath(folder);
  if (walk.entered.has(real)) return;
  walk.entered.add(real);
  const entries = [...walk.files.list(folder)].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (entries.some(({ kind }) => kind === 'unreadable')) noteUnreadable(walk, folder);
  for (const entry of entries) visit(walk, posix.join(folder, entry.name), entry, rules);
}

function noteUnreadable({ root, note }: Walk, folder: string): void {
  const place = { file: folder, span: { start: 0, end: 0 } };
  note({ kind: 'unreadable-file', subject: relativeTo(root, folder), message: 'this folder cannot be read; check its permissions', place });
}

function visit(walk: Walk, path: string, entry: FolderEntry, rules: IgnoreRules): void {
  const kind = entry.kind === 'link' ? targetKind(walk, path) : entry.kind;
  if (kind === 'folder') visitFolder(walk, path, entry.name, rules);
  else if (kind === 'file') visitFile(walk, path, entry.name, rules);
}

function visitFolder(walk: Walk, path: string, name: string, rules: IgnoreRules): void {
  const reason = skippedFolders.get(name);
  if (reason !== undefined) return skip(walk, `${name}/`, `folders named \`${name}\` are not read: ${reason}`);
  if (name === '.git') return;
  if (name.startsWith('.')) return skip(walk, '.*/', 'folders whose name begins with a dot hold settings and output of tools');
  if (rules.ignores(path, true)) return skip(walk, '.gitignore', 'ignored by git; `include` nothing that git ignores');
  if (walk.isExcluded(path)) return skip(walk, 'exclude', 'left out by the configuration');
  enter(walk, path, rules.inside(path));
}

function visitFile(walk: Walk, path: string, name: string, rules: IgnoreRules): void {
  const kind = kindOfFile(name);
  if (kind === 'other') return;
  if (rules.ignores(path, false)) return skip(walk, '.gitignore', 'ignored by git');
  if (walk.isExcluded(path)) return skip(walk, 'exclude', 'left out by the configuration');
  if (kind === 'unsupported')
    return skip(walk, `*${posix.extname(name)}`, `files of the kind \`${posix.extname(name)}\` cannot be read yet`);
  const stat = walk.files.stat(path);
  walk.found.push({ path, kind, size: stat?.size ?? 0, modified: stat?.modified ?? 0 });
}

/** A link into the walked tree shows nothing new; one to a folder above itself would never end. */
function targetKind(walk: Walk, path: string): 'file' | 'folder' | undefined {
  const target = walk.files.realPath(path);
  const stat = walk.files.stat(path);
  const place = { file: path, span: { start: 0, end: 0 } };
  if (!stat) {
    walk.note({
      kind: target === path ? 'link-loop' : 'unreadable-file',
      subject: relativeTo(walk.root, path),
      message: 'this link leads nowhere',
      place,
    });
    return undefined;
  }
  if (isBelow(path, target)) {
    walk.note({
      kind: 'link-loop',
      subject: relativeTo(walk.root, path),
      message: `this link leads back to \`${relativeTo(walk.root, target)}\`, which holds it; it was not followed`,
      place,
    });
    return undefined;
  }
  return isBelow(target, walk.files.realPath(walk.root)) ? undefined : stat.kind;
}

function skip(walk: Walk, subject: string, message: string): void {
  walk.note({ kind: 'skipped-file', subject, message });
}

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
export const relativeTo = (root: string, path: string): string =>
  isBelow(path, root) && path !== root ? path.slice(root === '/' ? 1 : root.length + 1) : path;
