import type { Compiler } from '../program/compiler.ts';
import type { OpenedProgram } from '../program/open-program.ts';
import type { PerFile } from '../program/per-file.ts';
import { findInnerEdit } from './inner-edit.ts';
import { createKeptFlows, type KeptFlows } from './kept-flows.ts';

interface Program {
  readonly opened: OpenedProgram;
  readonly compiler: Compiler;
}

interface EditedProgram extends Program {
  readonly file: string;
  /** What is known of flows, which is then no longer that program's own. */
  readonly handOver: () => KeptFlows | undefined;
}

/** What is still true of flows after an edit to one file; nothing at all, where the edit may be noticed in others. */
export function takeOver(before: EditedProgram, after: Program, perFile: PerFile): KeptFlows {
  const kept = before.handOver();
  const [old, current] = [before.compiler.sourceFile(before.file), after.compiler.sourceFile(before.file)];
  if (!kept || !old || !current || !isRestSame(before, after)) return createKeptFlows(perFile);
  const edit = findInnerEdit(old, current, { before: before.compiler, after: after.compiler });
  if (!edit) return createKeptFlows(perFile);
  kept.advance(edit);
  return kept;
}

/** A stub of a package has the names that the project asks it for, and may so change with a file. */
function isRestSame({ opened: before, file }: EditedProgram, { opened: after }: Program): boolean {
  const files = after.program.getSourceFiles();
  return (
    files.length === before.program.getSourceFiles().length &&
    files.every(source => source.fileName === file || before.program.getSourceFile(source.fileName) === source)
  );
}
