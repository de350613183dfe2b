import type { Declaration } from '../document/policy-document.ts';
import type { Names } from './names.ts';

/** `lists`: one for each file, the entry's first. It is asked last: its own ids are the ones to change. */
export function reportRepeatedIds(lists: readonly (readonly Declaration[])[], what: string, names: Names): void {
  const first = new Map<string, Declaration>();
  for (const declared of lists.toReversed().flat()) {
    const known = declared.id === '' ? undefined : first.get(declared.id);
    if (known === undefined) first.set(declared.id, declared);
    else names.diagnostics.push(repeated(declared, known, what));
  }
}

/** By id. The same thing may be declared in several files, if they all say the same. */
export function joinEqual<T extends Declaration>(lists: readonly (readonly T[])[], what: string, names: Names): ReadonlyMap<string, T> {
  const joined = new Map<string, T>();
  for (const declared of lists.toReversed().flat()) {
    const known = joined.get(declared.id);
    if (known === undefined) joined.set(declared.id, declared);
    else if (contentOf(known) !== contentOf(declared)) names.diagnostics.push(repeated(declared, known, what));
  }
  return joined;
}

/** What is said, wherever it stands. */
function contentOf(declared: Declaration): string {
  return JSON.stringify(declared, (key, value: unknown) => (key === 'span' || key === 'file' ? undefined : value));
}

function repeated(declared: Declaration, known: Declaration, what: string): Names['diagnostics'][number] {
  const elsewhere = known.file === declared.file ? 'above' : `in ${known.file}`;
  return {
    name: 'duplicate-id',
    severity: 'error',
    file: declared.file,
    span: declared.span,
    message: `the ${what} \`${declared.id}\` is declared ${elsewhere}`,
    help: known.file === declared.file ? 'give it an id of its own' : 'leave it out here, or give it an id of its own',
    related: [{ file: known.file, span: known.span, message: 'declared here' }],
  };
}
