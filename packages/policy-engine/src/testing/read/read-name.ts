import type { Span } from '../../diagnostic.ts';
import { entriesOf, textOf, valueOf, type Syntax } from '../../syntax/syntax.ts';

/** Name of a test and where it stands. */
export function readName(syntax: Syntax, otherwise: string): { readonly name: string; readonly span: Span } {
  const name = valueOf(syntax, 'name');
  const [first] = entriesOf(syntax);
  return { name: textOf(name) ?? otherwise, span: name?.span ?? first?.nameSpan ?? syntax.span };
}
