import type { Diagnostic } from '../diagnostic.ts';
import type { Reference } from '../document/policy-document.ts';
import { sliceOf } from '../load/slice-of.ts';
import { nearest } from '../structure/nearest.ts';
import { tameId } from '../structure/tame-id.ts';

/** Looks up words and notes what is wrong with them. */
export interface Names {
  readonly diagnostics: Diagnostic[];
  /** Some file could not be read: what resembles nothing may be declared there. */
  readonly incomplete: boolean;
}

/** Whoever has more mistakes than this needs no more suggestions, and looking for them takes its time. */
const mostSuggestions = 500;

/** The known word that was probably meant. */
export function suggestion(written: string, known: Iterable<string>, names: Names): string | undefined {
  return names.diagnostics.length < mostSuggestions ? nearest(written, known) : undefined;
}

export type NameKind = 'category' | 'purpose' | 'role' | 'region' | 'subject' | 'attribute' | 'set' | 'store';

/**
 * Known ids among the references, sorted. A misspelt one is reported and read as what was meant, so that nothing else
 * follows from it: with an error no policy comes out.
 */
export function resolveIds(references: readonly Reference[], kind: NameKind, known: ReadonlySet<string>, names: Names): readonly string[] {
  const ids = references.flatMap(reference => {
    if (known.has(reference.text)) return reference.text;
    return reportUnknown(reference, kind, known, names) ?? [];
  });
  return sortedUnique(ids);
}

/** Reports an unknown word; gives the known one that was probably meant. */
export function reportUnknown(reference: Reference, kind: NameKind, known: ReadonlySet<string>, names: Names): string | undefined {
  const slice = kind === 'category' ? sliceOf(reference.text) : undefined;
  const meant = slice === undefined ? suggestion(reference.text, known, names) : undefined;
  // A declaration that is written otherwise is reported as ill-formed; a subtree is none.
  if (meant !== undefined && meant !== reference.text && !meant.endsWith('.**') && tameId(meant) === reference.text) return meant;
  if (meant === undefined && names.incomplete) return undefined;
  const list = [...known].sort();
  const block = kind === 'store' ? 'stores' : 'vocabulary';
  const declare = `declare it in \`${block}\`${list.length > 0 && list.length <= 12 ? `; known: ${list.join(', ')}` : ''}`;
  const extend = slice === undefined ? '' : `extend \`${slice}\`, which declares it, or `;
  names.diagnostics.push({
    name: `unknown-${kind}`,
    severity: 'error',
    file: reference.file,
    span: reference.span,
    message: `unknown ${kind} \`${reference.text}\``,
    help: meant === undefined ? extend + declare : `did you mean \`${meant}\`?`,
  });
  return meant;
}

export function sortedUnique<T extends string>(words: Iterable<T>): readonly T[] {
  return [...new Set(words)].sort();
}
