import type { FileAccess } from '@proviso/linter';

/** Where the check of a file starts, and how far it may look. */
export interface ProjectRoot {
  readonly folder: string;
  /** Set for a file that belongs to no project: it is checked by itself, so that opening a note in a home folder does not read the home folder. */
  readonly onlyFile?: string;
}

const projectMarks = ['proviso.config.yaml', 'package.json', 'tsconfig.json', '.git'];

/** The workspace folder that holds a file; for a file outside all of them, the nearest folder that looks like a project. */
export function findProjectRoot(path: string, workspaceFolders: readonly string[], files: FileAccess): ProjectRoot {
  const folders = foldersAbove(path);
  const folder =
    folders.find(each => workspaceFolders.includes(each)) ??
    folders.find(each => projectMarks.some(mark => files.stat(inFolder(each, mark)) !== undefined));
  return folder === undefined ? { folder: folders[0] ?? '/', onlyFile: path } : { folder };
}

function inFolder(folder: string, name: string): string {
  return folder === '/' ? `/${name}` : `${folder}/${name}`;
}

/** From the folder that holds the file up to the root of the disk. */
function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let cut = path.lastIndexOf('/'); cut >= 0; cut = path.lastIndexOf('/', cut - 1)) {
    folders.push(cut === 0 ? '/' : path.slice(0, cut));
    if (cut === 0) break;
  }
  return folders;
}
