import type { Diagnostic } from '../diagnostic.ts';
import type { EntrySyntax, MapSyntax, Syntax } from '../syntax/syntax.ts';
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
  for (const error of errors) {
    if (error.keyword !== 'additionalProperties' || error.key === undefined) continue;
    const map = locate(root, error.path).syntax;
    if (map.kind !== 'map') continue;
    const entry = map.entries.find(candidate => candidate.name === error.key);
    const meant = entry === undefined ? undefined : meantKey(error, map, renamed);
    if (entry === undefined || meant === undefined) continue;
    renamed.set(entry, meant);
    diagnostics.push({
      name: 'unknown-key',
      severity: 'error',
      file,
      span: entry.nameSpan,
      message: `unknown key \`${entry.name}\``,
      help: `did you mean \`${meant}\`?`,
    });
  }
  return { root: renamed.size === 0 ? root : withNames(root, renamed), diagnostics };
}

function meantKey(error: StructureError, map: MapSyntax, renamed: ReadonlyMap<EntrySyntax, string>): string | undefined {
  const taken = new Set(map.entries.flatMap(entry => [entry.name, renamed.get(entry) ?? entry.name]));
  return nearest(
    error.key ?? '',
    keysOf(error.schema).filter(key => !taken.has(key)),
  );
}

function withNames(syntax: Syntax, names: ReadonlyMap<EntrySyntax, string>): Syntax {
  switch (syntax.kind) {
    case 'scalar':
      return syntax;
    case 'list':
      return { ...syntax, items: syntax.items.map(item => withNames(item, names)) };
    case 'map':
      return {
        ...syntax,
        entries: syntax.entries.map(entry => ({ ...entry, name: names.get(entry) ?? entry.name, value: withNames(entry.value, names) })),
      };
  }
}
