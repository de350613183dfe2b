import type { Answer, AnsweredLabel, Evidence, Label, WideRead } from '@proviso/code-analyzer';
import { defineRule, type Report } from '../define-rule.ts';
import { categoriesOf, nameCategories } from '../describe-labels.ts';
import type { Fix } from '../finding.ts';
import type { PolicyView } from '../policy-view.ts';

export const noExcessData = defineRule({
  name: 'no-excess-data',
  family: 'exposure',
  summary: 'Personal data must not be read, or handed out, that nobody needs.',
  cwe: ['CWE-213', 'CWE-359'],
  dpv: ['dpv:InformationFlowControl', 'dpv:PrivacyByDefault'],
  laws: ['GDPR.5.1.c', 'GDPR.25.1', 'GDPR.25.2'],
  safeguard: 'protect: { channel: response }',
  hasFix: false,
  hasSuggestions: true,
  check({ facts, policy, report }) {
    for (const answer of facts.answers) {
      const found = handedOut(answer, policy);
      if (found) report(found);
    }
    for (const read of facts.wideReads) {
      const clause = clauseOfRead(read, policy);
      if (clause) report(readForNothing(read, clause));
    }
  },
});

/** What the policy keeps out of responses, and credentials that only go out because they are columns of a row. */
function handedOut(answer: Answer, policy: PolicyView): Report | undefined {
  const verdict = policy.intoChannel('response', answer.labels);
  const kept = verdict.labels.filter(isSaid);
  const columns = answer.labels.filter(label => isColumnOfRow(label) && policy.protectingCredential(label) !== undefined);
  const labels = [...kept, ...columns.filter(label => !kept.includes(label))];
  const [first] = labels;
  const clause = kept.length > 0 ? verdict.clause : first && policy.protectingCredential(first);
  if (!first || !clause) return undefined;
  const fields = fieldsOf(labels);
  return {
    at: answer,
    evidence: labels.map(evidenceOf),
    // A key may be a row's reason to be shown.
    open: kept.length === 0,
    categories: categoriesOf(labels),
    clause,
    message: `\`${answer.text}\` holds ${nameCategories(labels)}${fields} and is handed out by ${answer.by}`,
    help: 'hand out the fields that are needed, one by one: by a `select` at the read, or an object written for the answer',
    trace: [{ ...first.declaredAt, says: first.because }, ...answer.steps],
    fixes: [],
  };
}

/** By the words of a name alone, nothing is said of a value by itself. */
const isSaid = (label: Label): boolean => evidenceOf(label) !== 'name' || label.path.length > 0;

/** A hash is kept out like its password. */
const evidenceOf = ({ evidence, unclaimed }: Label): Evidence => unclaimed ?? evidence;

/** `{ token: row.token }` is written on purpose, and so is what was encrypted. */
const isColumnOfRow = ({ stored, path, protections }: AnsweredLabel): boolean => stored && path.length > 0 && protections.length === 0;

/** A policy speaks of reads where it wants them on record; nobody has to be told what credentials are. What keeps one out of answers says it best. */
function clauseOfRead({ unused }: WideRead, policy: PolicyView): Report['clause'] {
  const credentials = unused.filter(label => policy.protectingCredential(label) !== undefined);
  const clauses = [policy.auditOf('read', unused)?.clause, policy.intoChannel('response', credentials).clause];
  return clauses.find(clause => clause !== undefined) ?? credentials.flatMap(label => policy.protectingCredential(label) ?? [])[0];
}

function readForNothing(read: WideRead, clause: Report['clause']): Report {
  const labels = read.unused;
  const used = read.used.map(name => `\`${name}\``).join(', ');
  return {
    at: read,
    evidence: labels.map(label => label.evidence),
    open: true,
    categories: categoriesOf(labels),
    ...(clause && { clause }),
    message: `\`${read.text}\` reads ${nameCategories(labels)}${fieldsOf(labels)}, and only ${used} ${read.used.length > 1 ? 'are' : 'is'} used`,
    help: `ask for the fields that are used: ${used}`,
    trace: labels.map(({ declaredAt, because }) => ({ ...declaredAt, says: because })),
    fixes: narrowing(read),
  };
}

function narrowing({ narrowed, used }: WideRead): readonly Fix[] {
  if (!narrowed) return [];
  return [
    {
      title: `Read only ${used.map(name => `\`${name}\``).join(', ')}`,
      kind: 'suggestion',
      edits: [{ ...narrowed.place, newText: narrowed.newText }],
    },
  ];
}

/** The names that people know the fields by, where there are few: ` in \`passwordHash\``. */
function fieldsOf(labels: readonly Label[]): string {
  const names = [...new Set(labels.map(({ path }) => path.join('.')).filter(name => name !== ''))];
  return names.length === 0 || names.length > 3 ? '' : ` in ${names.map(name => `\`${name}\``).join(', ')}`;
}
