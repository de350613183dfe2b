import type { AnalysisContext } from '../analysis-context.ts';
import type { Coverage } from './coverage.ts';
import type { FileFacts } from '../facts.ts';
import { lineCount } from '../workspace/file-kinds.ts';
import { relativeTo } from '../workspace/walk-files.ts';
import { noteReplacedModules, noteUnknownModules } from './module-notes.ts';
import { createNotes, sortedNotes, type Notes } from './notes.ts';
import { countOwnerReads } from './owner-reads.ts';

interface Measuring {
  readonly context: AnalysisContext;
  readonly factsOf: (file: string) => FileFacts;
  readonly textOf: (file: string) => string | undefined;
  /** Notes that earlier stages have made. */
  readonly notes: readonly Notes[];
  readonly root: string;
}

/** Looks at every file, and says what was not looked at or not understood. */
export function measureCoverage({ context, factsOf, textOf, notes, root }: Measuring): Coverage {
  const { compiler } = context;
  const own = createNotes();
  const noting: AnalysisContext = { ...context, note: own.note };
  for (const file of compiler.files) factsOf(file);
  for (const file of compiler.files) {
    for (const { message, place } of compiler.syntaxErrorsIn(file)) own.note({ kind: 'syntax-error', subject: relativeTo(root, file), message: `${message} What follows may not have been understood`, place });
  }
  noteUnknownModules(compiler, compiler.files, own.note, path => relativeTo(root, path));
  noteReplacedModules(compiler, own.note);
  const reads = compiler.files.flatMap(file => compiler.sourceFile(file) ?? []).map(file => countOwnerReads(noting, file));
  return {
    filesAnalyzed: compiler.files.length,
    linesAnalyzed: compiler.files.reduce((lines, file) => lines + lineCount(textOf(file) ?? ''), 0),
    ownerReads: { total: sum(reads.map(read => read.total)), unresolved: sum(reads.map(read => read.unresolved)) },
    notes: sortedNotes([...notes, own].flatMap(made => made.all())),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
