import { actions, channels, overridable, protections, severities } from '../schema/terms.ts';
import { itemsOf, textOf, valueOf, type Syntax } from '../syntax/syntax.ts';
import type { SafeguardSource } from './policy-document.ts';
import { readCategorySelector, readFlag, readKnown, readReference, readReferences, readTexts } from './read-values.ts';

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
    severity: readKnown(valueOf(syntax, 'severity'), severities)[0],
    overridable: readKnown(valueOf(syntax, 'overridable'), overridable),
  };
  const protect = valueOf(syntax, 'protect');
  if (protect !== undefined) {
    return {
      ...base,
      kind: 'protect',
      channels: readKnown(valueOf(protect, 'channel'), channels),
      categories: readCategorySelector(file, valueOf(protect, 'category')),
      accept: readKnown(valueOf(protect, 'accept'), protections),
      acceptSpan: valueOf(protect, 'accept')?.span ?? base.span,
      accepted: readReferences(file, valueOf(protect, 'accept')) ?? [],
    };
  }
  const transport = valueOf(syntax, 'transport');
  if (transport !== undefined) {
    return {
      ...base,
      kind: 'transport',
      tls: textOf(valueOf(transport, 'tls')),
      verifyCertificates: readFlag(valueOf(transport, 'verifyCertificates')),
      startTls: textOf(valueOf(transport, 'startTls')) === 'required',
      hsts: readReference(file, valueOf(transport, 'hsts')),
      cookies: readCookies(valueOf(transport, 'cookies')),
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

function readCookies(syntax: Syntax | undefined): (SafeguardSource & { readonly kind: 'transport' })['cookies'] {
  if (syntax === undefined) return undefined;
  return {
    secure: readFlag(valueOf(syntax, 'secure')),
    httpOnly: readFlag(valueOf(syntax, 'httpOnly')),
    sameSite: readKnown(valueOf(syntax, 'sameSite'), ['lax', 'strict'] as const)[0],
  };
}
