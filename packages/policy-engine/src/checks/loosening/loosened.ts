import type { Diagnostic } from '../../diagnostic.ts';
import type { Declaration } from '../../document/policy-document.ts';

/** Where a child says it, what, and where its parent says otherwise. */
interface Loosened {
  readonly at: Pick<Diagnostic, 'file' | 'span'>;
  readonly message: string;
  readonly help: string;
  readonly parent: Pick<Declaration, 'file' | 'span'>;
}

export function loosened({ at, message, help, parent }: Loosened): Diagnostic {
  return {
    name: 'loosened-parent',
    severity: 'error',
    file: at.file,
    span: at.span,
    message,
    help,
    related: [{ file: parent.file, span: parent.span, message: 'what must not be loosened' }],
  };
}
