import type { Diagnostic } from '../diagnostic.ts';
import { entryOf, mapSyntax, type EntrySyntax, type MapSyntax, type Syntax } from '../syntax/syntax.ts';
import { locate } from './locate.ts';
import { nearest } from './nearest.ts';
import { keysOf } from './schema-keys.ts';
import type { StructureError } from './validator.ts';

export interface Repair {
  readonly root: Syntax;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reports each unknown key that resembles a known one which is not written, and reads it as that one.
 * Nothing is compiled from a file with errors; this only keeps one mistake from causing others.
 */
export function repairKeys(file: string, root: Syntax, errors: readonly StructureError[]): Repair {
  const diagnostics: Diagnostic[] = [];
  const renamed = new Map<EntrySyntax, string>();
  for (const [map, unknown] of unknownKeysByMap(root, errors)) {
    const free = new Set(unknown.known.filter(key => !map.entries.has(key)));
    for (const entry of unknown.entries) {
      const meant = nearest(entry.name, free);
      if (meant === undefined) continue;
      free.delete(meant);
      renamed.set(entry, meant);
      diagnostics.push(misspeltKey(file, entry, meant));
    }
  }
  return { root: renamed.size === 0 ? root : withNames(root, renamed), diagnostics };
}

interface UnknownKeys {
  readonly entries: EntrySyntax[];
  /** Keys that the block may have. */
  readonly known: readonly string[];
}

function unknownKeysByMap(root: Syntax, errors: readonly StructureError[]): ReadonlyMap<MapSyntax, UnknownKeys> {
  const found = new Map<MapSyntax, UnknownKeys>();
  for (const error of errors) {
    if (error.keyword !== 'additionalProperties' || error.key === undefined) continue;
    const map = locate(root, error.path).syntax;
    const entry = entryOf(map, error.key);
    if (map.kind !== 'map' || entry === undefined) continue;
    const unknown = found.get(map) ?? { entries: [], known: keysOf(error.schema) };
    unknown.entries.push(entry);
    found.set(map, unknown);
  }
  return found;
}

function misspeltKey(file: string, entry: EntrySyntax, meant: string): Diagnostic {
  const message = `unknown key \`${entry.name}\``;
  return { name: 'unknown-key', severity: 'error', file, span: entry.nameSpan, message, help: `did you mean \`${meant}\`?` };
}

function withNames(syntax: Syntax, names: ReadonlyMap<EntrySyntax, string>): Syntax {
  switch (syntax.kind) {
    case 'scalar':
      return syntax;
    case 'list':
      return { ...syntax, items: syntax.items.map(item => withNames(item, names)) };
    case 'map': {
      const entries = [...syntax.entries.values()];
      return mapSyntax(
        entries.map(entry => ({ ...entry, name: names.get(entry) ?? entry.name, value: withNames(entry.value, names) })),
        syntax.span,
      );
    }
  }
}
