import type { Coverage, CoverageNote } from '@proviso/code-analyzer';

/** Coverage of several scopes as one: counts are added, notes about the same thing joined. */
export function mergeCoverage(parts: readonly Coverage[]): Coverage {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return {
    filesAnalyzed: sum(parts, part => part.filesAnalyzed),
    linesAnalyzed: sum(parts, part => part.linesAnalyzed),
    ownerReads: { total: sum(parts, part => part.ownerReads.total), unresolved: sum(parts, part => part.ownerReads.unresolved) },
    notes: mergeNotes(parts.flatMap(part => part.notes)),
  };
}

function sum(parts: readonly Coverage[], of: (part: Coverage) => number): number {
  return parts.reduce((total, part) => total + of(part), 0);
}

function mergeNotes(notes: readonly CoverageNote[]): readonly CoverageNote[] {
  const merged = new Map<string, CoverageNote>();
  for (const note of notes) {
    const key = JSON.stringify([note.kind, note.subject, note.place]);
    const known = merged.get(key);
    merged.set(key, known ? { ...known, count: known.count + note.count } : note);
  }
  return [...merged.values()];
}
