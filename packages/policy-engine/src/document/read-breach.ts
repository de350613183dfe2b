import { itemsOf, textOf, valueOf, type Syntax } from '../syntax/syntax.ts';
import type { BreachSource } from './policy-document.ts';
import { readConditions } from './read-conditions.ts';
import { readCategorySelector, readReference, readTexts } from './read-values.ts';

export function readBreach(file: string, syntax: Syntax | undefined): readonly BreachSource[] {
  return itemsOf(syntax).flatMap(item => (item.kind === 'map' ? readNotice(file, item) : []));
}

function readNotice(file: string, syntax: Syntax): BreachSource {
  const law = readReference(file, valueOf(syntax, 'law'));
  const notify = readReference(file, valueOf(syntax, 'notify') ?? valueOf(syntax, 'assess'));
  return {
    id: `${law?.text ?? ''}.${notify?.text ?? ''}`,
    file,
    span: law?.span ?? syntax.span,
    law,
    notify,
    within: readReference(file, valueOf(syntax, 'within')),
    from: readReference(file, valueOf(syntax, 'from')),
    categories: readCategorySelector(file, valueOf(syntax, 'category')),
    when: readConditions(file, valueOf(syntax, 'when')),
    unless: readConditions(file, valueOf(syntax, 'unless')),
    legal: readTexts(valueOf(syntax, 'legal')),
  };
}
