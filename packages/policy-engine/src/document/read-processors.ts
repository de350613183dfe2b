import { entriesOf, valueOf, type EntrySyntax, type Syntax } from '../syntax/syntax.ts';
import type { ProcessorSource } from './policy-document.ts';
import { readCategorySelector, readReference, readReferences, readTexts } from './read-values.ts';

export function readProcessors(file: string, syntax: Syntax | undefined): readonly ProcessorSource[] {
  return entriesOf(syntax).map(entry => readProcessor(file, entry));
}

function readProcessor(file: string, { name, nameSpan, value }: EntrySyntax): ProcessorSource {
  return {
    id: name,
    file,
    span: nameSpan,
    packages: readTexts(valueOf(value, 'packages')),
    hosts: readTexts(valueOf(value, 'hosts')),
    categories: readCategorySelector(file, valueOf(value, 'categories')),
    purposes: readReferences(file, valueOf(value, 'purposes')) ?? [],
    regions: readReferences(file, valueOf(value, 'regions')) ?? [],
    agreement: readReference(file, valueOf(value, 'agreement')),
    transfer: readReference(file, valueOf(value, 'transfer')),
  };
}
