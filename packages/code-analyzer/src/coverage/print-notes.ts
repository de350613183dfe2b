import type { CoverageNote } from './coverage.ts';
import type { PlaceWriter } from '../printed/place-writer.ts';

export function printNotes(notes: readonly CoverageNote[], places: PlaceWriter): readonly string[] {
  return notes.map(({ kind, subject, message, place, count }) => {
    const where = place ? `${places.write(place)} ` : '';
    return `${where}${kind} ${subject}: ${message}${count === 1 ? '' : ` (${String(count)} times)`}`;
  });
}
