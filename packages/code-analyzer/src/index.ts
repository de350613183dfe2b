export { openAnalysis, type Analysis, type AnalysisSettings } from './analyze.ts';
export type { WorkspaceSettings } from './workspace/workspace-settings.ts';
export * from './facts.ts';
export * from './vocabulary.ts';
export type { FileAccess, FolderEntry } from './workspace/file-access.ts';
export { memoryFileAccess } from './workspace/memory-file-access.ts';
export { nodeFileAccess, toSlashes } from './workspace/node-file-access.ts';
