/** What the analyzer says of a whole folder, asked in one way or another. Runs in worker threads too: it imports nothing of the test runner. */
import { openAnalysis } from '../../src/analyze.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import type { FileFacts } from '../../src/facts.ts';
import { noBindings } from '../../src/vocabulary.ts';
import type { FileAccess } from '../../src/workspace/file-access.ts';
import { memoryFileAccess } from '../../src/workspace/memory-file-access.ts';
import { nodeFileAccess } from '../../src/workspace/node-file-access.ts';
import { testVocabulary } from '../labels/vocabulary.ts';

export interface ProjectOnDisk {
  readonly root: string;
}

export interface ProjectInMemory {
  readonly texts: Readonly<Record<string, string>>;
}

export type AnyProject = ProjectOnDisk | ProjectInMemory;

export interface Asking {
  readonly listing: 'as it is' | 'reversed';
  /** Which files are asked for, and in which order. */
  readonly questions: 'in order' | 'reversed' | 'even files' | 'odd files';
  /** Before the facts of single files, which are found on the way. */
  readonly coverageFirst: boolean;
}

export interface ProjectFacts {
  /** By path, sorted. */
  readonly files: readonly FileFacts[];
  readonly coverage: Coverage;
}

export function readProjectFacts(project: AnyProject, { listing, questions, coverageFirst }: Asking): ProjectFacts {
  const root = 'root' in project ? project.root : '/app';
  const access = 'root' in project ? nodeFileAccess() : memoryFileAccess(project.texts);
  const analysis = openAnalysis(
    { root, files: listing === 'reversed' ? reversed(access) : access, include: [], exclude: [] },
    { vocabulary: testVocabulary, bindings: noBindings, bindingsBase: root },
  );
  if (coverageFirst) analysis.coverage();
  const facts = chosen(analysis.files, questions).map(analysis.factsOf);
  return { files: facts.sort(byPath), coverage: analysis.coverage() };
}

export const byPath = (first: FileFacts, second: FileFacts): number => (first.file < second.file ? -1 : 1);

const reversed = (access: FileAccess): FileAccess => ({ ...access, list: folder => [...access.list(folder)].reverse() });

function chosen(files: readonly string[], questions: Asking['questions']): readonly string[] {
  switch (questions) {
    case 'in order':
      return files;
    case 'reversed':
      return [...files].reverse();
    case 'even files':
      return files.filter((_, index) => index % 2 === 0);
    case 'odd files':
      return files.filter((_, index) => index % 2 === 1);
  }
}
