import { actions, channels, protections } from '../schema/terms.ts';
import { itemsOf, textOf, valueOf, type Syntax } from '../syntax/syntax.ts';
import type { SafeguardSource } from './policy-document.ts';
import { readCategorySelector, readKnown, readTexts } from './read-values.ts';

export function readSafeguards(file: string, syntax: Syntax | undefined): readonly SafeguardSource[] {
  return itemsOf(syntax).flatMap(item => readSafeguard(file, item) ?? []);
}

function readSafeguard(file: string, syntax: Syntax): SafeguardSource | undefined {
  const id = valueOf(syntax, 'id');
  const base = {
    id: textOf(id) ?? '',
    file,
    span: id?.span ?? syntax.span,
    legal: readTexts(valueOf(syntax, 'legal')),
    message: textOf(valueOf(syntax, 'message')),
  };
  const protect = valueOf(syntax, 'protect');
  if (protect !== undefined) {
    return {
      ...base,
      kind: 'protect',
      channels: readKnown(valueOf(protect, 'channel'), channels),
      categories: readCategorySelector(file, valueOf(protect, 'category')),
      accept: readKnown(valueOf(protect, 'accept'), protections),
    };
  }
  const transport = valueOf(syntax, 'transport');
  if (transport !== undefined) {
    const verify = valueOf(transport, 'verifyCertificates');
    return {
      ...base,
      kind: 'transport',
      tls: textOf(valueOf(transport, 'tls')),
      verifyCertificates: verify?.kind === 'scalar' && typeof verify.value === 'boolean' ? verify.value : undefined,
      startTls: textOf(valueOf(transport, 'startTls')) === 'required',
    };
  }
  const audit = valueOf(syntax, 'audit');
  if (audit === undefined) return undefined;
  return {
    ...base,
    kind: 'audit',
    actions: readKnown(valueOf(audit, 'action'), actions),
    categories: readCategorySelector(file, valueOf(audit, 'category')),
    fields: readTexts(valueOf(audit, 'fields')),
  };
}
