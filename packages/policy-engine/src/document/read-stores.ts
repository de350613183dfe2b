import { entriesOf, entryOf, textOf, valueOf, type EntrySyntax, type Syntax } from '../syntax/syntax.ts';
import type { StoreSource } from './policy-document.ts';
import { readCategorySelector, readKnown, readReference, readReferences, readTexts } from './read-values.ts';

export function readStores(file: string, syntax: Syntax | undefined): readonly StoreSource[] {
  return entriesOf(syntax).map(entry => readStore(file, entry));
}

function readStore(file: string, { name, nameSpan, value }: EntrySyntax): StoreSource {
  return {
    id: name,
    file,
    span: nameSpan,
    kind: readReference(file, valueOf(value, 'kind')),
    regions: readReferences(file, valueOf(value, 'region')) ?? [],
    transfer: readReference(file, valueOf(value, 'transfer')),
    encryption: readTexts(valueOf(value, 'encryption')),
    holds: readCategorySelector(file, valueOf(value, 'holds')),
    erase: readErase(file, value),
    derivedFrom: readReference(file, valueOf(value, 'derivedFrom')),
    maxLag: readReference(file, valueOf(value, 'maxLag')),
    backups: readBackups(file, value),
  };
}

function readErase(file: string, store: Syntax): StoreSource['erase'] {
  const erase = entryOf(store, 'erase');
  const by = textOf(valueOf(erase?.value, 'by'));
  if (erase === undefined || by === undefined) return undefined;
  return { span: erase.nameSpan, by, within: readReference(file, valueOf(erase.value, 'within')) };
}

function readBackups(file: string, store: Syntax): StoreSource['backups'] {
  const backups = entryOf(store, 'backups');
  const [then] = readKnown(valueOf(backups?.value, 'then'), ['expire', 'crypto-shred'] as const);
  if (backups === undefined || then === undefined) return undefined;
  return { span: backups.nameSpan, window: readReference(file, valueOf(backups.value, 'window')), then };
}
