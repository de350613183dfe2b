import type { Coverage, CoverageKind, CoverageNote } from '@proviso/linter';

export interface CoverageGroup {
  readonly title: string;
  readonly kind: CoverageKind;
  /** Worst first. */
  readonly notes: readonly CoverageNote[];
  /** What all of them say, when that is the same and there are several: said once. */
  readonly message?: string;
}

/** In the order in which a reader should worry. */
const titles: Readonly<Record<CoverageKind, string>> = {
  'unreadable-file': 'Files that could not be read',
  'wrong-encoding': 'Files that are not UTF-8',
  'too-large-file': 'Files that are too large',
  'minified-file': 'Minified files',
  'link-loop': 'Links that lead back to themselves',
  'syntax-error': 'Files that do not parse as a whole',
  'broken-tsconfig': 'tsconfig files with mistakes',
  'broken-schema': 'Schemas with mistakes',
  'broken-model': 'Models of libraries with mistakes',
  'ambiguous-schema': 'Schemas of which more than one fits',
  'cap-reached': 'Analyses that hit a limit',
  'unresolved-binding': 'Bindings that name nothing',
  'unattached-tag': 'Tags that attach to nothing',
  'unknown-category-tag': 'Tags with a category that the policy does not know',
  'unknown-module': 'Modules that are not known',
  'unresolved-owner': 'Reads of personal-data words on values of unknown type',
  'unknown-callee': 'Calls of functions that are not known',
  'model-replaced': "Declarations of the project that stand behind Proviso's own model",
  'skipped-file': 'Files that were left out',
};

/** Shown with every report: the answer is not complete where these occur. */
const alarming: ReadonlySet<CoverageKind> = new Set([
  'unreadable-file',
  'wrong-encoding',
  'too-large-file',
  'link-loop',
  'syntax-error',
  'broken-tsconfig',
  'broken-schema',
  'broken-model',
  'ambiguous-schema',
  'cap-reached',
  'unresolved-binding',
  'unknown-category-tag',
]);

export function groupCoverage(coverage: Coverage): readonly CoverageGroup[] {
  return (Object.keys(titles) as CoverageKind[])
    .map(kind =>
      groupOf(
        kind,
        coverage.notes.filter(note => note.kind === kind),
      ),
    )
    .filter(group => group.notes.length > 0);
}

function groupOf(kind: CoverageKind, notes: readonly CoverageNote[]): CoverageGroup {
  const [first, ...others] = notes;
  const shared = first && others.length > 0 && others.every(note => note.message === first.message) ? first.message : undefined;
  return { kind, title: titles[kind], notes: [...notes].sort(worstFirst), ...(shared !== undefined && { message: shared }) };
}

export function isAlarming(kind: CoverageKind): boolean {
  return alarming.has(kind);
}

function worstFirst(a: CoverageNote, b: CoverageNote): number {
  if (a.count !== b.count) return b.count - a.count;
  return a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0;
}
