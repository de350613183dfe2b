import type { Span } from '../diagnostic.ts';
import { entryOf, type Syntax } from '../syntax/syntax.ts';

export interface Located {
  readonly syntax: Syntax;
  /** Key of the entry that holds the value; absent for list items and the root. */
  readonly nameSpan?: Span;
}

/** The value at a path of names and indices. */
export function locate(root: Syntax, path: readonly string[]): Located {
  let found: Located = { syntax: root };
  for (const part of path) {
    const next = step(found.syntax, part);
    if (next === undefined) return found;
    found = next;
  }
  return found;
}

function step(syntax: Syntax, part: string): Located | undefined {
  if (syntax.kind === 'list') {
    const item = syntax.items[Number(part)];
    return item === undefined ? undefined : { syntax: item };
  }
  const entry = entryOf(syntax, part);
  return entry === undefined ? undefined : { syntax: entry.value, nameSpan: entry.nameSpan };
}

/** Where something about a value is shown: a scalar at itself, a block at its key, a block without a key at its first key. */
export function spanToShow(located: Located): Span {
  const { syntax } = located;
  if (syntax.kind === 'scalar') return syntax.span;
  if (located.nameSpan !== undefined) return located.nameSpan;
  const [first] = syntax.kind === 'map' ? syntax.entries.values() : [];
  return first?.nameSpan ?? syntax.span;
}
