/** What needs no compiler, so that a host which has the facts already does not load one. */
export type * from './coverage/coverage.ts';
export * from './facts.ts';
export * from './stages.ts';
export * from './vocabulary.ts';
export type { AnalyzedFacts } from './kept/analyzed-facts.ts';
export type { FactStore } from './kept/fact-store.ts';
export { createKeeping, type Keeper, type Keeping, type KeepingSettings } from './kept/keep-facts.ts';
export { libraryOf } from './program/virtual-paths.ts';
export type { UserModel } from './user-model.ts';
export { findModelFiles, type FoundModel, type FoundModels } from './workspace/find-model-files.ts';
export { matchGlob } from './workspace/match-glob.ts';
export type { FileAccess, FolderEntry } from './workspace/file-access.ts';
export { nodeFileAccess, toSlashes } from './workspace/node-file-access.ts';
export type { WorkspaceSettings } from './workspace/workspace-settings.ts';
