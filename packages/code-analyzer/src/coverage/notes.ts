import type { CoverageNote } from './coverage.ts';
import type { ReportCoverage } from '../analysis-context.ts';

/** Collects what was not looked at; notes about the same thing are counted together. */
export interface Notes {
  readonly note: ReportCoverage;
  readonly all: () => readonly CoverageNote[];
}

export function createNotes(): Notes {
  const notes = new Map<string, CoverageNote>();
  return {
    note: ({ count = 1, ...note }) => {
      const key = [note.kind, note.subject, note.place?.file, note.place?.span.start].join('\n');
      const known = notes.get(key);
      notes.set(key, known ? { ...known, count: known.count + count } : { ...note, count });
    },
    all: () => [...notes.values()],
  };
}

/** Kind by kind, the most frequent first. */
export function sortedNotes(notes: readonly CoverageNote[]): readonly CoverageNote[] {
  const place = (note: CoverageNote): string => `${note.subject}\n${note.place?.file ?? ''}\n${String(note.place?.span.start ?? 0).padStart(9, '0')}`;
  return [...notes].sort((a, b) => (a.kind === b.kind ? b.count - a.count || (place(a) < place(b) ? -1 : 1) : a.kind < b.kind ? -1 : 1));
}
