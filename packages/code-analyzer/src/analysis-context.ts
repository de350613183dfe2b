import type { CoverageNote } from './coverage/coverage.ts';
import type { Labeller } from './labels/labeller.ts';
import type { CalleeRoles } from './program/callee-roles.ts';
import type { Compiler } from './program/compiler.ts';
import type { PerFile } from './program/per-file.ts';
import type { Bindings, Vocabulary } from './vocabulary.ts';

/** What every stage that makes facts is handed. */
export interface AnalysisContext {
  readonly compiler: Compiler;
  readonly roles: CalleeRoles;
  readonly labeller: Labeller;
  readonly vocabulary: Vocabulary;
  readonly bindings: Bindings;
  readonly note: ReportCoverage;
  /** Keeps from edit to edit what was read from one file alone. */
  readonly perFile: PerFile;
}

/** Notes with the same kind, subject and place are counted together. */
export type ReportCoverage = (note: Omit<CoverageNote, 'count'> & { readonly count?: number }) => void;
