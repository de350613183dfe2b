import type { StoredField } from '@proviso/code-analyzer';
import type { Fix } from '../finding.ts';

/** Prisma: `/// @encrypted` above the column, which `prisma-field-encryption` acts on. It encrypts strings only, so a person decides. */
export function markEncrypted(field: StoredField, text: string | undefined): readonly Fix[] {
  if (field.declaredBy !== 'prisma' || text === undefined) return [];
  const lineStart = text.lastIndexOf('\n', field.span.start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return [
    {
      title: 'Mark the column `/// @encrypted` (prisma-field-encryption)',
      kind: 'suggestion',
      edits: [{ file: field.file, span: { start: lineStart, end: lineStart }, newText: `${indent}/// @encrypted${newline}` }],
    },
  ];
}
