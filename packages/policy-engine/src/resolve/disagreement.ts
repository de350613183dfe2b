import type { Diagnostic } from '../diagnostic.ts';
import type { Declaration, Reference } from '../document/policy-document.ts';
import { sortedUnique, type Names } from './names.ts';
import type { Extends } from './overrides.ts';

/** What is declared, and the words of a declaration that say what it means. */
interface Question<T> {
  readonly kind: 'role' | 'region';
  readonly wordsOf: (declared: T) => readonly Reference[];
  readonly extend: Extends;
}

/** Two files that know nothing of each other and mean different things by one id. Of a parent's `loosened-parent` speaks. */
export function reportDisagreement<T extends Declaration>(
  declarations: readonly T[],
  { kind, wordsOf, extend }: Question<T>,
  names: Names,
): void {
  const textOf = (declared: T): string => sortedUnique(wordsOf(declared).map(({ text }) => text)).join(' ');
  const met = new Map<string, T[]>();
  for (const declared of declarations) {
    const before = met.get(declared.id) ?? [];
    const other = before.find(
      one => textOf(one) !== textOf(declared) && !extend(one.file, declared.file) && !extend(declared.file, one.file),
    );
    if (other !== undefined) names.diagnostics.push(disagreement(kind, other, declared));
    met.set(declared.id, [...before, declared]);
  }
}

const words = { role: '`includes`', region: 'countries' } as const;

function disagreement(kind: 'role' | 'region', declared: Declaration, other: Declaration): Diagnostic {
  return {
    name: 'duplicate-id',
    severity: 'error',
    file: declared.file,
    span: declared.span,
    message: `the ${kind} \`${declared.id}\` is declared in ${other.file} with other ${words[kind]}`,
    help: `leave the ${kind} out here, or give it another id`,
    related: [{ file: other.file, span: other.span, message: 'declared here' }],
  };
}
