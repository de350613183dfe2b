import type { Span } from './diagnostic.ts';
import type { CompileHost } from './load/compile-host.ts';
import { loadDocuments } from './load/load-documents.ts';

export interface DeclaredPlace {
  readonly file: string;
  readonly span: Span;
}

/**
 * Where statements, safeguards and rules of residency are declared, by id: a compiled policy says who decides, and this
 * where it stands. `entry` as for `compile`; the entry's own come before those of what it extends.
 */
export function declaredPlaces(entry: string, host: CompileHost): ReadonlyMap<string, DeclaredPlace> {
  const places = new Map<string, DeclaredPlace>();
  for (const { statements, safeguards, residency } of loadDocuments(entry, host).documents) {
    for (const { id, file, span } of [...statements, ...safeguards, ...residency]) {
      if (!places.has(id)) places.set(id, { file, span });
    }
  }
  return places;
}
