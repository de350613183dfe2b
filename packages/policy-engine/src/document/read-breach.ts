import { itemsOf, valueOf, type Syntax } from '../syntax/syntax.ts';
import type { BreachSource } from './policy-document.ts';
import { readConditions } from './read-conditions.ts';
import type { Reading } from './reading.ts';
import { readCategorySelector, readReference, readTexts } from './read-values.ts';

export function readBreach(reading: Reading, syntax: Syntax | undefined): readonly BreachSource[] {
  return itemsOf(syntax).flatMap(item => (item.kind === 'map' ? readNotice(reading, item) : []));
}

function readNotice(reading: Reading, syntax: Syntax): BreachSource {
  const { file } = reading;
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
    when: readConditions(reading, valueOf(syntax, 'when')),
    unless: readConditions(reading, valueOf(syntax, 'unless')),
    legal: readTexts(valueOf(syntax, 'legal')),
  };
}
