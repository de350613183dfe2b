import type { Channel, Flow, Label, OptionFact } from '@proviso/code-analyzer';
import { defineRule, type Report, type RuleContext } from '../define-rule.ts';
import { categoriesOf, nameCategories } from '../describe-labels.ts';
import { protectWithBinding } from '../fixes/protect-with-binding.ts';
import type { ChannelVerdict } from '../policy-view.ts';

export const noUnencryptedStorage = defineRule({
  name: 'no-unencrypted-storage',
  family: 'storage',
  summary: 'Data that the policy wants encrypted must not be written to a database, file, object store, cache or queue in clear.',
  cwe: ['CWE-311', 'CWE-312', 'CWE-377', 'CWE-732'],
  dpv: ['dpv:EncryptionAtRest', 'dpv:Pseudonymisation'],
  laws: ['GDPR.32.1.a', 'HIPAA.164.312.a.2.iv', 'PCI-DSS.3.5.1'],
  safeguard: 'protect: { channel: [database, file, object, cache, queue, search, warehouse] }',
  hasFix: false,
  hasSuggestions: true,
  check({ facts, policy, surroundings, report }) {
    for (const flow of facts.flows) {
      if (!Object.hasOwn(places, flow.channel) || flow.developmentOnly) continue;
      const atRest = facts.options.find(option => isOptionOf(option, flow));
      const verdict = policy.intoChannel(flow.channel, atRest && isEncrypted(atRest) ? flow.labels.map(encrypted) : flow.labels);
      if (verdict.holds) {
        reportShared(flow, { facts, policy, report });
        continue;
      }
      report({
        ...toReport(flow, verdict),
        open: atRest?.values.some(({ means }) => means === 'doubtful') ?? false,
        fixes: protectWithBinding(flow, verdict, surroundings),
      });
    }
  },
});

/** Whatever may be written in clear is still not for every account of the machine. How the machine is used is not in the code. */
function reportShared(flow: Flow, { facts, policy, report }: Pick<RuleContext, 'facts' | 'policy' | 'report'>): void {
  const { file, span } = flow.sink;
  const shared = facts.options.find(
    fact => fact.aspect === 'file-access' && fact.file === file && fact.span.start === span.start && fact.span.end === span.end,
  );
  const clear = flow.labels.filter(label => label.protections.length === 0 && policy.protecting(label));
  const clause = policy.encryptedAtRest;
  if (!shared || !clause || clear.length === 0) return;
  const [value] = shared.values;
  const where = shared.option === 'mode' ? `with the mode ${value.text ?? ''}` : `below \`${value.text ?? ''}\``;
  report({
    at: flow.source,
    evidence: clear.map(label => label.evidence),
    open: true,
    categories: categoriesOf(clear),
    clause,
    message: `\`${flow.source.text}\` holds ${nameCategories(clear)} and is written ${where}, where other accounts of the machine can read it`,
    help: 'write it with `mode: 0o600`, or in a folder that `mkdtemp` makes, and delete it when it is done with',
    trace: flow.steps,
    fixes: [],
  });
}

/** Where data stays, in the words of a finding. */
const places: Readonly<Partial<Record<Channel, string>>> = {
  database: 'the database',
  file: 'a file',
  object: 'the object store',
  cache: 'the cache',
  queue: 'the queue',
  search: 'the search index',
  warehouse: 'the warehouse',
};

/** Encryption that the same call asks of the service: `ServerSideEncryption` of S3. */
const isOptionOf = ({ aspect, file, span }: OptionFact, { sink }: Flow): boolean =>
  aspect === 'written-at-rest' && file === sink.file && span.start === sink.span.start && span.end === sink.span.end;

const isEncrypted = ({ values }: OptionFact): boolean => values.every(({ means }) => means === 'on');

const encrypted = (label: Label): Label => ({ ...label, protections: [...label.protections, 'encrypted'] });

function toReport(flow: Flow, { labels, clause, accept }: ChannelVerdict): Omit<Report, 'fixes'> {
  return {
    at: flow.source,
    evidence: labels.map(label => label.evidence),
    categories: categoriesOf(labels),
    ...(clause && { clause }),
    message: `\`${flow.source.text}\` holds ${nameCategories(labels)} and is kept in ${places[flow.channel] ?? flow.channel} through \`${flow.sink.text}\`${stateOf(labels)}`,
    help:
      accept.length > 0 ? `protect it before it is written: ${accept.join(', ')}` : 'leave it out: the policy accepts no protection here',
    trace: flow.steps,
  };
}

function stateOf(labels: readonly Label[]): string {
  const weak = [...new Set(labels.flatMap(label => label.weakProtections))];
  if (weak.length > 0) return `: ${weak.join(', ')} does not protect it`;
  const done = [...new Set(labels.flatMap(label => label.protections))];
  return labels.every(label => label.protections.length > 0) ? `, only ${done.join(', ')}` : ' in clear';
}
