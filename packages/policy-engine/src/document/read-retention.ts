import { legalBases } from '../schema/terms.ts';
import { itemsOf, textOf, valueOf, type Syntax } from '../syntax/syntax.ts';
import type { RetentionSource } from './policy-document.ts';
import { readCategorySelector, readKnown, readReference, readReferences, readTexts } from './read-values.ts';

export function readRetention(file: string, syntax: Syntax | undefined): readonly RetentionSource[] {
  return itemsOf(syntax).flatMap(item => (item.kind === 'map' ? readRule(file, item) : []));
}

function readRule(file: string, syntax: Syntax): RetentionSource {
  const id = valueOf(syntax, 'id');
  return {
    id: textOf(id) ?? '',
    file,
    span: id?.span ?? syntax.span,
    categories: readCategorySelector(file, valueOf(syntax, 'category')),
    keep: readReference(file, valueOf(syntax, 'keep')),
    from: readReference(file, valueOf(syntax, 'from')),
    then: readKnown(valueOf(syntax, 'then'), ['erase', 'anonymize'] as const)[0],
    hold: readReferences(file, valueOf(syntax, 'hold')) ?? [],
    basis: readKnown(valueOf(syntax, 'basis'), legalBases)[0],
    legal: readTexts(valueOf(syntax, 'legal')),
  };
}
