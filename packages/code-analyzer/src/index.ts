export * from './facts.ts';
export * from './vocabulary.ts';
export type { FileAccess, FolderEntry } from './workspace/file-access.ts';
