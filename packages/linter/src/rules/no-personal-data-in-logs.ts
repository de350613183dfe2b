import { defineRule } from '../define-rule.ts';
import { categoriesOf, nameCategories } from '../describe-labels.ts';
import { protectWithBinding } from '../fixes/protect-with-binding.ts';
import { useIdentifier } from '../fixes/use-identifier.ts';

export const noPersonalDataInLogs = defineRule({
  name: 'no-personal-data-in-logs',
  family: 'exposure',
  summary: 'Personal data must not reach a log unless it is protected as the policy says.',
  cwe: ['CWE-532'],
  safeguard: 'protect: { channel: log }',
  hasFix: false,
  hasSuggestions: true,
  check({ facts, policy, surroundings, report }) {
    for (const flow of facts.flows) {
      if (flow.channel !== 'log' || flow.developmentOnly) continue;
      const verdict = policy.intoChannel('log', flow.labels);
      if (verdict.holds) continue;
      const weak = [...new Set(verdict.labels.flatMap(label => label.weakProtections))];
      report({
        at: flow.source,
        evidence: verdict.labels.map(label => label.evidence),
        categories: categoriesOf(verdict.labels),
        ...(verdict.clause && { clause: verdict.clause }),
        message: `\`${flow.source.text}\` holds ${nameCategories(verdict.labels)} and reaches the log \`${flow.sink.text}\`${weak.length > 0 ? `: ${weak.join(', ')} does not protect it` : ' unprotected'}`,
        help:
          verdict.accept.length > 0
            ? `log an identifier instead, or protect it: ${verdict.accept.join(', ')}`
            : 'leave it out: the policy accepts no protection here',
        trace: flow.steps,
        fixes: [...useIdentifier(flow), ...protectWithBinding(flow, verdict, surroundings)],
      });
    }
  },
});
