import { entryOf, itemsOf, textOf, valueOf, type Syntax } from '../syntax/syntax.ts';
import type { ResidencySource } from './policy-document.ts';
import { readCategorySelector, readFlag, readReference, readReferences, readTexts } from './read-values.ts';

export function readResidency(file: string, syntax: Syntax | undefined): readonly ResidencySource[] {
  return itemsOf(syntax).flatMap(item => (item.kind === 'map' ? readRule(file, item) : []));
}

function readRule(file: string, syntax: Syntax): ResidencySource {
  const id = valueOf(syntax, 'id');
  const subjectRegion = readReference(file, valueOf(syntax, 'subjectRegion'));
  return {
    id: textOf(id) ?? (subjectRegion === undefined ? '' : `residency.${subjectRegion.text}`),
    file,
    span: id?.span ?? subjectRegion?.span ?? syntax.span,
    subjectRegion,
    categories: readCategorySelector(file, valueOf(syntax, 'category')),
    store: readReferences(file, valueOf(syntax, 'store')),
    deny: readReferences(file, valueOf(syntax, 'deny')) ?? [],
    primaryStore: readReferences(file, valueOf(syntax, 'primaryStore')) ?? [],
    transfer: readTransfer(file, syntax),
    legal: readTexts(valueOf(syntax, 'legal')),
  };
}

function readTransfer(file: string, rule: Syntax): ResidencySource['transfer'] {
  const transfer = entryOf(rule, 'transfer');
  if (transfer === undefined) return undefined;
  return {
    span: transfer.nameSpan,
    allow: readReferences(file, valueOf(transfer.value, 'allow')) ?? [],
    separateConsent: readFlag(valueOf(transfer.value, 'separateConsent')) === true,
    assessment: readReference(file, valueOf(transfer.value, 'assessment')),
  };
}
