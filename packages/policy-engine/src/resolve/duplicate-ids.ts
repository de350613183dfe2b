import type { Diagnostic } from '../diagnostic.ts';
import type { Declaration, PolicyDocument } from '../document/policy-document.ts';

/** Statements and safeguards share one space of ids, because findings, decisions and waivers name them. The entry comes last: its own ids are the ones to change. */
export function duplicateIds(documents: readonly PolicyDocument[]): readonly Diagnostic[] {
  const first = new Map<string, Declaration>();
  const diagnostics: Diagnostic[] = [];
  for (const document of documents.toReversed()) {
    for (const declared of [...document.statements, ...document.safeguards]) {
      const known = declared.id === '' ? undefined : first.get(declared.id);
      if (known === undefined) first.set(declared.id, declared);
      else diagnostics.push(duplicateId(declared, known));
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
