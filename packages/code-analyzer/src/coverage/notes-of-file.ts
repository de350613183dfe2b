import type { AnalysisContext } from '../analysis-context.ts';
import type { CoverageNote } from './coverage.ts';
import type { SourceFile } from '../program/compiler.ts';
import { relativeTo } from '../workspace/walk-files.ts';
import { noteUnknownModules } from './module-notes.ts';
import { createNotes, sortedNotes, type Notes } from './notes.ts';
import { countOwnerReads } from './owner-reads.ts';

/** What of one file was not looked at or not understood: what the stages said of places in it, and what it imports. */
export function notesOfFile(context: AnalysisContext, source: SourceFile | undefined, { file, root, made }: NotedFile): readonly CoverageNote[] {
  const own = createNotes();
  if (source) {
    for (const { message, place } of context.compiler.syntaxErrorsIn(file)) own.note({ kind: 'syntax-error', subject: relativeTo(root, file), message, place });
    noteUnknownModules(context.compiler, [file], own.note, path => relativeTo(root, path));
    countOwnerReads({ ...context, note: own.note }, source);
  }
  const there = made.flatMap(notes => notes.all()).filter(note => note.place?.file === file);
  return sortedNotes([...there, ...own.all()]);
}

interface NotedFile {
  readonly file: string;
  readonly root: string;
  /** Notes of earlier stages. */
  readonly made: readonly Notes[];
}
