import { checkPolicy } from './checks/check-policy.ts';
import type { CompiledPolicy } from './compiled-policy.ts';
import type { Diagnostic } from './diagnostic.ts';
import { emitPolicy } from './emit/emit-policy.ts';
import type { CompileHost } from './load/compile-host.ts';
import { loadDocuments } from './load/load-documents.ts';
import { resolvePolicy } from './resolve/resolve-policy.ts';
import { inReadingOrder } from './reading-order.ts';
import type { WrittenWaiver } from './unused-waivers.ts';

export interface CompileSettings extends CompileHost {
  /** For checks of dates only: what is emitted never depends on it. */
  readonly now: Date;
}

export interface Compilation {
  /** Absent when there is an error. */
  readonly policy?: CompiledPolicy;
  /** Everything that is wrong, in reading order, the entry first. */
  readonly diagnostics: readonly Diagnostic[];
  /** The waivers of the entry, and where they stand; those of what it extends are for others too. */
  readonly waivers: readonly WrittenWaiver[];
}

/** A policy file (a path, or `proviso:<pack>`) to its compiled form. Never throws. */
export function compile(entry: string, settings: CompileSettings): Compilation {
  const loaded = loadDocuments(entry, settings); // parse: text to typed documents, by YAML and JSON Schema
  const resolved = resolvePolicy(loaded.documents, loaded.incomplete); // resolve: join them, look up names
  const files = loaded.documents.map(document => document.file);
  const checked = checkPolicy({ policy: resolved.policy, entry: files[0] ?? entry, now: settings.now, incomplete: loaded.incomplete }); // check: one file for each question
  const errors = [...loaded.diagnostics, ...resolved.diagnostics];
  const diagnostics = inReadingOrder([...errors, ...onlyCertain(checked, errors, loaded.broken)], files);
  const waivers = resolved.policy.waivers
    .map(({ source: { id, file, span } }) => ({ id, file, span }))
    .filter(({ file }) => file === files[0]);
  if (diagnostics.some(diagnostic => diagnostic.severity === 'error')) return { diagnostics, waivers };
  return { policy: emitPolicy(resolved.policy), diagnostics, waivers }; // emit: plain JSON with a digest
}

/** Nothing about a file that is not understood to its end, and nothing more about what is wrong anyway. */
function onlyCertain(checked: readonly Diagnostic[], errors: readonly Diagnostic[], broken: ReadonlySet<string>): readonly Diagnostic[] {
  const placeOf = ({ file, span }: Diagnostic): string => `${file}:${span.start}:${span.end}`;
  const wrong = new Set(errors.map(placeOf));
  return checked.filter(diagnostic => !broken.has(diagnostic.file) && !wrong.has(placeOf(diagnostic)));
}
