import type { Diagnostic } from '../diagnostic.ts';
import type { Reference, SafeguardSource } from '../document/policy-document.ts';
import type { Check } from './check.ts';

/** What every record of access has, whoever asks for it. */
const fieldsOfEveryRecord = ['action', 'actor', 'at'];

/**
 * A safeguard wants a field in the records of access, and `redact` leaves it out: the record would prove nothing. A part of a
 * field, `subject.email` of `subject`, may be left out.
 */
export const redactedAuditField: Check = {
  name: 'redacted-audit-field',
  find: ({ policy }) => {
    const demanded = new Map<string, SafeguardSource>();
    for (const { source } of policy.safeguards) {
      if (source.kind !== 'audit') continue;
      for (const field of [...source.fields, ...fieldsOfEveryRecord]) if (!demanded.has(field)) demanded.set(field, source);
    }
    return policy.audit.flatMap(({ redact }) =>
      redact.flatMap(path => {
        const safeguard = demanded.get(path.text);
        return safeguard === undefined ? [] : redactedField(path, safeguard);
      }),
    );
  },
};

function redactedField(path: Reference, safeguard: SafeguardSource): Diagnostic {
  return {
    name: 'redacted-audit-field',
    severity: 'error',
    file: path.file,
    span: path.span,
    message: `\`${path.text}\` is left out of audit records, and \`${safeguard.id}\` wants it in them`,
    help: 'leave out only a part of it, as `subject.email` of `subject`, or nothing',
    related: [{ file: safeguard.file, span: safeguard.span, message: 'the safeguard that wants it' }],
  };
}
