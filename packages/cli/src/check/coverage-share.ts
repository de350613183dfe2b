import type { Coverage, CoverageKind } from '@proviso/linter';

/** Files that were meant to be analysed and were not, or not as a whole. What a configuration leaves out is not among them. */
const missedFiles: ReadonlySet<CoverageKind> = new Set(['unreadable-file', 'minified-file', 'too-large-file']);
const partlyAnalysed: ReadonlySet<CoverageKind> = new Set(['syntax-error', 'cap-reached']);

export interface CoverageShare {
  /** Percent of the files that were analysed as a whole. */
  readonly files: number;
  /** Percent of property reads with a personal-data word whose owner has a known type. */
  readonly owners: number;
}

export function coverageShare({ filesAnalyzed, ownerReads, notes }: Coverage): CoverageShare {
  const missed = countOf(missedFiles);
  const whole = Math.max(0, filesAnalyzed - countOf(partlyAnalysed));
  return { files: percent(whole, filesAnalyzed + missed), owners: percent(ownerReads.total - ownerReads.unresolved, ownerReads.total) };

  function countOf(kinds: ReadonlySet<CoverageKind>): number {
    const places = notes.filter(note => kinds.has(note.kind)).flatMap(note => note.place?.file ?? note.subject);
    return new Set(places).size;
  }
}

/** Names of packages: no aliases (`~/server`, `#log`, `@/app`). */
const isAlias = (module: string): boolean => /^[~#]|^@\//.test(module);

/** Reads with a personal-data word whose owner comes from a package that is neither in the project nor known by a model. */
export function readsOfUnknownPackages({ notes }: Coverage): number {
  const packages = notes.flatMap(({ kind, subject }) => (kind === 'unknown-module' && !isAlias(subject) ? [subject] : []));
  const blamed = notes.filter(
    ({ kind, subject }) => kind === 'unresolved-owner' && packages.some(name => subject === name || subject.startsWith(`${name}/`)),
  );
  return blamed.reduce((sum, note) => sum + note.count, 0);
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}
