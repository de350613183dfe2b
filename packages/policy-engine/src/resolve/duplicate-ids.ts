import type { Diagnostic } from '../diagnostic.ts';
import type { Declaration, PolicyDocument, SafeguardSource, StatementSource } from '../document/policy-document.ts';
import { extensionsOf, isOverride } from './overrides.ts';

/**
 * Statements and safeguards share one space of ids, because findings, decisions and waivers name them. A policy may override what
 * it extends. The entry comes last: its own ids are the ones to change.
 */
export function duplicateIds(documents: readonly PolicyDocument[]): readonly Diagnostic[] {
  const extend = extensionsOf(documents);
  const known = new Map<string, (StatementSource | SafeguardSource)[]>();
  const diagnostics: Diagnostic[] = [];
  for (const document of documents.toReversed()) {
    for (const declared of [...document.statements, ...document.safeguards]) {
      if (declared.id === '') continue;
      const before = known.get(declared.id) ?? [];
      const taken = before.find(other => !isOverride(declared, other, extend) && !isOverride(other, declared, extend));
      if (taken === undefined) known.set(declared.id, [...before, declared]);
      else diagnostics.push(duplicateId(declared, taken));
    }
  }
  return diagnostics;
}

function duplicateId(declared: Declaration, known: Declaration): Diagnostic {
  const elsewhere = known.file === declared.file ? 'above' : `in ${known.file}`;
  return {
    name: 'duplicate-id',
    severity: 'error',
    file: declared.file,
    span: declared.span,
    message: `the id \`${declared.id}\` is taken ${elsewhere}`,
    help: 'give it an id of its own',
    related: [{ file: known.file, span: known.span, message: 'first used here' }],
  };
}
