import { itemsOf, valueOf, type Syntax } from '../syntax/syntax.ts';
import type { BreachSource } from './policy-document.ts';
import { readCategorySelector, readReference, readTexts } from './read-values.ts';

export function readBreach(file: string, syntax: Syntax | undefined): readonly BreachSource[] {
  return itemsOf(syntax).flatMap(item => (item.kind === 'map' ? readNotice(file, item) : []));
}

function readNotice(file: string, syntax: Syntax): BreachSource {
  const law = readReference(file, valueOf(syntax, 'law'));
  const assess = readReference(file, valueOf(syntax, 'assess'));
  const notify = readReference(file, valueOf(syntax, 'notify')) ?? (assess && { ...assess, text: 'assessment' });
  return {
    id: `${law?.text ?? ''}.${notify?.text ?? ''}`,
    file,
    span: law?.span ?? syntax.span,
    law,
    notify,
    within: readReference(file, valueOf(syntax, 'within')),
    from: readReference(file, valueOf(syntax, 'from')),
    categories: readCategorySelector(file, valueOf(syntax, 'category')),
    when: undefined,
    unless: undefined,
    legal: readTexts(valueOf(syntax, 'legal')),
  };
}
