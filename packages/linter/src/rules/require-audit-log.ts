import type { DataAccess, FlowStep } from '@proviso/code-analyzer';
import { defineRule } from '../define-rule.ts';
import { categoriesOf, nameCategories } from '../describe-labels.ts';
import { insertAuditCall } from '../fixes/insert-audit-call.ts';

export const requireAuditLog = defineRule({
  name: 'require-audit-log',
  family: 'audit',
  summary: 'Reads, exports and deletions of data that the policy wants audited need an audit record on every path.',
  cwe: ['CWE-778'],
  safeguard: 'audit: { action, category }',
  hasFix: false,
  hasSuggestions: true,
  check({ facts, policy, surroundings, report }) {
    for (const access of facts.accesses) {
      if (access.audit.state === 'audited') continue;
      const wanted = policy.auditOf(access.action, access.labels);
      if (!wanted) continue;
      report({
        at: access,
        evidence: wanted.labels.map(label => label.evidence),
        categories: categoriesOf(wanted.labels),
        clause: wanted.clause,
        message: `\`${access.text}\` ${verbs[access.action]} ${nameCategories(wanted.labels)} in \`${access.inFunction}\`, ${whatIsMissing(access)}`,
        help: `write an audit record on every path${wanted.clause.fields.length > 0 ? ` (${wanted.clause.fields.join(', ')})` : ''}, or bind your audit function in proviso.config.yaml under \`bindings.audit\``,
        trace: traceOf(access),
        fixes: insertAuditCall(access, surroundings),
      });
    }
  },
});

const verbs = { read: 'reads', export: 'exports', update: 'changes', delete: 'deletes' } as const;

function whatIsMissing({ audit }: DataAccess): string {
  if (audit.state === 'audited') return '';
  return audit.elsewhere ? `and a path to \`${firstLine(audit.exit.text)}\` leaves no audit record` : 'and no audit record is written';
}

function traceOf({ audit }: DataAccess): readonly FlowStep[] {
  if (audit.state === 'audited') return [];
  const { elsewhere, exit, path } = audit;
  return [
    ...path,
    { file: exit.file, span: exit.span, says: `leaves without an audit record: \`${firstLine(exit.text)}\`` },
    ...(elsewhere
      ? [{ file: elsewhere.file, span: elsewhere.span, says: `audited only on another path: \`${firstLine(elsewhere.text)}\`` }]
      : []),
  ];
}

function firstLine(text: string): string {
  const [line = ''] = text.split(/\r?\n/);
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
