import { entriesOf, valueOf, type Syntax } from '../syntax/syntax.ts';
import type { RightsSource } from './policy-document.ts';
import { readReference, readReferences } from './read-values.ts';

export function readRights(file: string, syntax: Syntax | undefined): readonly RightsSource[] {
  return entriesOf(syntax).map(({ name, nameSpan, value }) => ({
    id: name,
    file,
    span: nameSpan,
    due: readReference(file, valueOf(value, 'due')),
    extend: readReference(file, valueOf(value, 'extend')),
    from: readReference(file, valueOf(value, 'from')),
    include: readReferences(file, valueOf(value, 'include')) ?? [],
  }));
}
