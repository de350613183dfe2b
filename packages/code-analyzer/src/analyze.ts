/** The pipeline, a line a stage. */
import type { Coverage, FileFacts, LabelledPlace, Place } from './facts.ts';
import type { Bindings, Vocabulary } from './vocabulary.ts';
import type { FileAccess } from './workspace/file-access.ts';

export interface AnalysisSettings {
  readonly vocabulary: Vocabulary;
  readonly bindings: Bindings;
  /** Folder that relative modules of the bindings start from. */
  readonly bindingsBase: string;
}

export interface WorkspaceSettings {
  /** Absolute path of the folder to analyse. */
  readonly root: string;
  readonly files: FileAccess;
  /** Globs relative to `root`; empty `include` means everything. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The facts of a workspace, made file by file when asked. Never changes: an edit gives a new analysis that reuses the old. */
export interface Analysis {
  /** Absolute paths of all analysed files (TypeScript, JavaScript and schema files), sorted. */
  readonly files: readonly string[];
  readonly factsOf: (file: string) => FileFacts;
  /** What is labelled at an offset: for hover. */
  readonly labelledAt: (file: string, offset: number) => LabelledPlace | undefined;
  /** Comments of a file with their delimiters, in order: for suppressions. */
  readonly commentsOf: (file: string) => readonly (Place & { readonly text: string })[];
  readonly textOf: (file: string) => string | undefined;
  readonly coverage: () => Coverage;
  /** The same workspace with this text for a file (an editor's buffer); `undefined` means as on disk. */
  readonly withText: (file: string, text: string | undefined) => Analysis;
  /** The same workspace with files read again that changed on disk. */
  readonly refreshed: () => Analysis;
}
