import type { AuditCall } from '@proviso/code-analyzer';
import { isActor, missingFields } from '../audit-field-names.ts';
import { defineRule, type RuleContext } from '../define-rule.ts';
import { categoriesOf, nameCategories } from '../describe-labels.ts';

export const requireAuditFields = defineRule({
  name: 'require-audit-fields',
  family: 'audit',
  summary: 'An audit record has the fields that the policy lists, and no personal data in clear.',
  cwe: ['CWE-778', 'CWE-532'],
  dpv: ['dpv:RecordsOfActivities', 'dpv:LoggingPolicy'],
  laws: ['GDPR.5.2', 'GDPR.5.1.c', 'HIPAA.164.312.b', 'PCI-DSS.10.2.2'],
  safeguard: 'audit: { fields }',
  hasFix: false,
  hasSuggestions: false,
  check(context) {
    for (const call of context.facts.auditCalls) {
      const wanted = context.policy.auditFieldsOf(call.accountsFor);
      if (!wanted) continue;
      reportMissing(call, wanted, context);
      reportPersonal(call, wanted, context);
    }
  },
});

type Wanted = NonNullable<ReturnType<RuleContext['policy']['auditFieldsOf']>>;

function reportMissing(call: AuditCall, { clause, fields }: Wanted, { report }: RuleContext): void {
  const missing = call.fields ? missingFields(fields, call.fields, call.open ?? false) : [];
  if (missing.length === 0) return;
  report({
    at: call,
    evidence: [],
    categories: [],
    clause,
    message: `\`${call.text}\` leaves a record without ${named(missing)}`,
    help: `a record has ${named(fields)}: hand over what is missing, or let the function add it`,
    trace: [],
    fixes: [],
  });
}

/** Who did it may be said in clear: a record that names nobody is none. */
function reportPersonal(call: AuditCall, { clause, fields }: Wanted, { report }: RuleContext): void {
  const namesActor = fields.some(isActor);
  for (const { file, span, text, field, label } of call.personal) {
    if (label.protections.length > 0 || (namesActor && isActor(field))) continue;
    report({
      at: { file, span },
      evidence: [label.evidence],
      categories: categoriesOf([label]),
      clause,
      message: `\`${text}\` puts ${nameCategories([label])} into the audit record${field === '' ? '' : ` as \`${field}\``}`,
      help: 'audit records are kept long and read by many: record an identifier, or protect it',
      trace: [{ ...label.declaredAt, says: label.because }],
      fixes: [],
    });
  }
}

function named(fields: readonly string[]): string {
  const quoted = fields.map(field => `\`${field}\``);
  const last = quoted.at(-1) ?? '';
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} and ${last}` : last;
}
