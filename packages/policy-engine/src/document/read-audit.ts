import { entryOf, valueOf, type Syntax } from '../syntax/syntax.ts';
import type { AuditSource } from './policy-document.ts';
import { readKnown, readReference, readReferences } from './read-values.ts';

export function readAudit(file: string, root: Syntax | undefined): AuditSource | undefined {
  const audit = entryOf(root, 'audit');
  if (audit === undefined) return undefined;
  return {
    file,
    span: audit.nameSpan,
    store: readKnown(valueOf(audit.value, 'store'), ['append-only'] as const)[0],
    chain: readKnown(valueOf(audit.value, 'chain'), ['sha256'] as const)[0],
    keep: readReference(file, valueOf(audit.value, 'keep')),
    redact: readReferences(file, valueOf(audit.value, 'redact')) ?? [],
  };
}
