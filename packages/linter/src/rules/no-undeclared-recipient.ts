import type { Flow, Label } from '@proviso/code-analyzer';
import { defineRule, type Report } from '../define-rule.ts';
import { categoriesOf, nameCategories } from '../describe-labels.ts';
import { useIdentifier } from '../fixes/use-identifier.ts';
import type { PolicyView } from '../policy-view.ts';

export const noUndeclaredRecipient = defineRule({
  name: 'no-undeclared-recipient',
  family: 'exposure',
  summary: 'Personal data goes only to companies that the policy declares, each for the categories that it may receive.',
  cwe: ['CWE-359'],
  safeguard: 'protect: { channel: recipient }, processors',
  hasFix: false,
  hasSuggestions: true,
  check({ facts, policy, report }) {
    for (const flow of facts.flows) {
      if ((flow.channel !== 'recipient' && !flow.recipient) || flow.developmentOnly) continue;
      const guarded = policy.intoChannel(flow.channel, flow.labels);
      if (!guarded.holds && flow.channel === 'recipient') {
        const safeguard = guarded.clause && { clause: guarded.clause };
        const accepted = guarded.accept.length > 0 ? `, or protect it: ${guarded.accept.join(', ')}` : '';
        report({ ...about(flow, guarded.labels, ' unprotected'), ...safeguard, help: `send an identifier instead${accepted}` });
      }
      // What a safeguard refuses is said already, here or by the rule of its channel.
      const others = flow.labels.filter(label => !guarded.labels.includes(label));
      const verdict = policy.toRecipient(flow.recipient, others);
      if (verdict.labels.length > 0) report(undeclared(flow, verdict));
    }
  },
});

function about(flow: Flow, labels: readonly Label[], but: string): Omit<Report, 'help'> {
  return {
    at: flow.source,
    evidence: labels.map(label => label.evidence),
    categories: categoriesOf(labels),
    message: `\`${flow.source.text}\` holds ${nameCategories(labels)} and goes to ${nameOf(flow)} through \`${flow.sink.text}\`${but}`,
    trace: flow.steps,
    fixes: useIdentifier(flow),
  };
}

function undeclared(flow: Flow, { state, labels }: ReturnType<PolicyView['toRecipient']>): Report {
  const processor = flow.recipient ? `\`${flow.recipient.processor}\`` : 'the company (named by a `@recipient` tag)';
  const declare = `send an identifier instead, or declare ${processor} under \`processors\` of the policy, with the categories that may go there`;
  switch (state) {
    case 'silent':
      // The policy may be older than the question.
      return { ...about(flow, labels, ', and the policy declares no processors'), open: true, help: declare };
    case 'undeclared':
      return { ...about(flow, labels, ', which the policy does not declare'), help: declare };
    case 'declared':
      return {
        ...about(flow, labels, ', which the policy declares for other categories'),
        help: 'send an identifier instead, or add the category to those of the processor',
      };
  }
}

function nameOf({ recipient }: Flow): string {
  if (!recipient) return 'another company';
  return recipient.package === undefined ? recipient.processor : `${recipient.processor} (\`${recipient.package}\`)`;
}
