import type { FileAccess } from './file-access.ts';

export interface WorkspaceSettings {
  /** Absolute path of the folder to analyse. */
  readonly root: string;
  readonly files: FileAccess;
  /** Globs relative to `root`; empty `include` means everything. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Globs over names of installed packages whose published types are loaded; absent: of none. */
  readonly types?: readonly string[];
}
