import type { Flow, Label } from '@proviso/code-analyzer';
import { defineRule, type Report } from '../define-rule.ts';
import { categoriesOf, nameCategories } from '../describe-labels.ts';
import { useIdentifier } from '../fixes/use-identifier.ts';
import type { ChannelVerdict, PolicyView } from '../policy-view.ts';

export const noUndeclaredRecipient = defineRule({
  name: 'no-undeclared-recipient',
  family: 'exposure',
  summary: 'Personal data goes only to companies that the policy declares, each for the categories that it may receive.',
  cwe: ['CWE-359'],
  dpv: ['dpv:InformationFlowControl', 'dpv:DataProcessingAgreement', 'dpv:ThirdPartySecurityProcedures'],
  laws: ['GDPR.28.3', 'GDPR.30.1.d', 'GDPR.44', 'HIPAA.164.308.b.1', 'CPRA.1798.100.d'],
  safeguard: 'protect: { channel: recipient }, processors',
  hasFix: false,
  hasSuggestions: true,
  check({ facts, policy, report }) {
    const shares = facts.flows
      .filter(flow => (flow.channel === 'recipient' || flow.recipient || flow.host !== undefined) && !flow.developmentOnly)
      .flatMap(flow => refusedOf(flow, policy));
    for (const group of atOnePlace(shares)) report(toReport(group));
  },
});

interface Refused {
  readonly flow: Flow;
  readonly labels: readonly Label[];
  readonly why: 'unprotected' | ReturnType<PolicyView['toRecipient']>['state'];
  readonly guarded: ChannelVerdict;
}

/** What a safeguard refuses is said here for the channel `recipient`, and by the rule of its channel for the others: not twice. */
function refusedOf(flow: Flow, policy: PolicyView): readonly Refused[] {
  const guarded = policy.intoChannel(flow.channel, flow.labels);
  const others = flow.labels.filter(label => !guarded.labels.includes(label));
  const { state, labels } =
    flow.recipient || flow.host === undefined ? policy.toRecipient(flow.recipient, others) : policy.toHost(flow.host, others);
  return [
    ...(guarded.holds || flow.channel !== 'recipient' ? [] : [{ flow, labels: guarded.labels, why: 'unprotected' as const, guarded }]),
    ...(labels.length > 0 ? [{ flow, labels, why: state, guarded }] : []),
  ];
}

type Group = readonly [Refused, ...Refused[]];

/** One helper may tell two companies: one finding names both. */
function atOnePlace(refused: readonly Refused[]): readonly Group[] {
  const groups = new Map<string, [Refused, ...Refused[]]>();
  for (const one of refused) {
    const { source, sink } = one.flow;
    const key = [source.span.start, source.span.end, sink.span.start, one.why, ...categoriesOf(one.labels)].join(' ');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function toReport(group: Group): Report {
  const [{ flow, labels, why, guarded }] = group;
  const names = [...new Set(group.map(one => nameOf(one.flow)))].join(' and to ');
  return {
    at: flow.source,
    evidence: labels.map(label => label.evidence),
    // A policy that names nobody may be older than the question.
    open: why === 'silent',
    categories: categoriesOf(labels),
    ...(why === 'unprotected' && guarded.clause && { clause: guarded.clause }),
    message: `\`${flow.source.text}\` holds ${nameCategories(labels)} and goes to ${names} through \`${flow.sink.text}\`${complaints[why]}`,
    help: `send an identifier instead, or ${wayOut(group)}`,
    trace: flow.steps,
    fixes: useIdentifier(flow),
  };
}

const complaints: Readonly<Record<Refused['why'], string>> = {
  unprotected: ' unprotected',
  silent: ', and the policy declares no processors',
  undeclared: ', which the policy does not declare',
  declared: ', which the policy declares for other categories',
};

function wayOut(group: Group): string {
  const [{ why, guarded }] = group;
  if (why === 'unprotected')
    return guarded.accept.length > 0 ? `protect it: ${guarded.accept.join(', ')}` : 'nothing: the policy accepts no protection here';
  if (why === 'declared') return 'add the category to those of the processor';
  const ids = [...new Set(group.map(({ flow }) => (flow.recipient ? `\`${flow.recipient.processor}\`` : 'the company')))].join(' and ');
  return `declare ${ids} under \`processors\` of the policy, with the categories that may go there`;
}

function nameOf({ recipient, host }: Flow): string {
  if (!recipient) return host === undefined ? 'another company' : `\`${host}\``;
  const by = recipient.package ?? recipient.host;
  return by === undefined ? recipient.processor : `${recipient.processor} (\`${by}\`)`;
}
