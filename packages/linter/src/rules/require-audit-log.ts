import type { DataAccess, EntryPoint, FlowStep } from '@proviso/code-analyzer';
import { defineRule } from '../define-rule.ts';
import { categoriesOf, nameCategories } from '../describe-labels.ts';
import { insertAuditCall } from '../fixes/insert-audit-call.ts';

export const requireAuditLog = defineRule({
  name: 'require-audit-log',
  family: 'audit',
  summary: 'Reads, exports and deletions of data that the policy wants audited need an audit record on every path.',
  cwe: ['CWE-778'],
  dpv: ['dpv:ActivityMonitoring', 'dpv:RecordsOfActivities'],
  laws: ['GDPR.5.2', 'GDPR.32.1', 'HIPAA.164.312.b', 'PCI-DSS.10.2.1'],
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
        message: `\`${access.text}\` ${verbs[access.action]} ${nameCategories(wanted.labels)} ${whereItRuns(access)}, ${whatIsMissing(access)}`,
        help: `write an audit record on every path${wanted.clause.fields.length > 0 ? ` (${wanted.clause.fields.join(', ')})` : ''}, or bind your audit function in proviso.config.yaml under \`bindings.audit\``,
        trace: traceOf(access),
        fixes: insertAuditCall(access, surroundings),
      });
    }
  },
});

const verbs = { read: 'reads', export: 'exports', update: 'changes', delete: 'deletes' } as const;

const entryKinds = {
  route: 'the route ',
  action: 'the server action ',
  loader: 'the loader ',
  resolver: 'the resolver ',
  procedure: 'the procedure ',
  message: 'the handler of ',
  job: 'the job ',
  lambda: 'the Lambda handler ',
  function: '',
  module: 'the module ',
} as const;

/** The function, and who comes to it without a record, if that is somebody else. */
function whereItRuns({ audit, inFunction, span, file }: DataAccess): string {
  const within = `in \`${inFunction}\``;
  if (audit.state === 'audited' || audit.entry.kind === 'module') return within;
  const { entry } = audit;
  const named = nameEntry(entry);
  if (entry.kind === 'function' && entry.text === inFunction) return within;
  const isInside = entry.file === file && entry.span.start <= span.start && span.end <= entry.span.end;
  return isInside ? `in ${named}` : `${within}, reached from ${named}`;
}

const nameEntry = ({ kind, text }: EntryPoint): string => `${entryKinds[kind]}\`${text}\``;

function whatIsMissing({ audit }: DataAccess): string {
  if (audit.state === 'audited') return '';
  return audit.elsewhere ? `and a path to \`${firstLine(audit.exit.text)}\` leaves no audit record` : 'and no audit record is written';
}

function traceOf({ audit }: DataAccess): readonly FlowStep[] {
  if (audit.state === 'audited') return [];
  const { elsewhere, entry, exit, path } = audit;
  return [
    { file: entry.file, span: { start: entry.span.start, end: entry.span.start }, says: `enters at ${nameEntry(entry)}` },
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
