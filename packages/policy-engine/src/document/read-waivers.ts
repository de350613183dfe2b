import { entryOf, itemsOf, textOf, valueOf, type Syntax } from '../syntax/syntax.ts';
import type { WaiverSource } from './policy-document.ts';
import { readCategorySelector, readReference, readReferences } from './read-values.ts';

export function readWaivers(file: string, syntax: Syntax | undefined): readonly WaiverSource[] {
  return itemsOf(syntax).flatMap(item => (item.kind === 'map' ? readWaiver(file, item) : []));
}

function readWaiver(file: string, syntax: Syntax): WaiverSource {
  const id = valueOf(syntax, 'id');
  const scope = entryOf(syntax, 'scope');
  return {
    id: textOf(id) ?? '',
    file,
    span: id?.span ?? syntax.span,
    rule: readReference(file, valueOf(syntax, 'rule')),
    scopeSpan: scope?.nameSpan ?? id?.span ?? syntax.span,
    files: readReferences(file, valueOf(scope?.value, 'files')) ?? [],
    categories: readCategorySelector(file, valueOf(scope?.value, 'category')),
    reason: textOf(valueOf(syntax, 'reason')) ?? '',
    approvedBy: textOf(valueOf(syntax, 'approvedBy')) ?? '',
    expires: readReference(file, valueOf(syntax, 'expires')),
  };
}
