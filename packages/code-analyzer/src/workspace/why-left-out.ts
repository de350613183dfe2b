import { posix } from 'node:path';
import { kindOfFile, type FileKind } from './file-kinds.ts';
import type { FileAccess } from './file-access.ts';
import { relativeTo, walkFiles, type FoundFile } from './walk-files.ts';

interface LeftOut {
  readonly root: string;
  readonly files: FileAccess;
  readonly isExcluded: (path: string) => boolean;
  /** Why a file that was found is not among the sources. */
  readonly reasonToSkip: (file: FoundFile) => { readonly message: string } | undefined;
}

/** Why a file is not part of the program, in words that go on from "it is not analysed:". */
export function whyLeftOut({ root, files, isExcluded, reasonToSkip }: LeftOut, path: string): string {
  if (!path.startsWith(`${root}/`)) return `it lies outside of ${root}`;
  const reasons: string[] = [];
  const found = walkFiles({ root, files: onTheWayTo(path, files), isExcluded, note: note => void reasons.push(note.message) });
  const [walked] = reasons;
  if (walked !== undefined) return walked;
  const file = found.find(one => one.path === path);
  const kind = kindOfFile(posix.basename(path));
  if (!file) return kindReasons[kind] ?? 'nothing is there';
  return kindReasons[kind] ?? reasonToSkip(file)?.message ?? '`include` of the configuration does not name it';
}

const kindReasons: Readonly<Partial<Record<FileKind, string>>> = {
  other: 'it is no TypeScript, JavaScript or Prisma schema file',
  json: 'JSON is read for settings only, it holds no code',
};

/** Folders that show nothing but the way to one file: all that is said of them is said of it. */
function onTheWayTo(path: string, files: FileAccess): FileAccess {
  return { ...files, list: folder => files.list(folder).filter(({ name }) => isOnTheWay(posix.join(folder, name), path)) };
}

const isOnTheWay = (entry: string, path: string): boolean => relativeTo(entry, path) !== path || entry === path;
