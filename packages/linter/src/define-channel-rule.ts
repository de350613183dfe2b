/** A rule about data that reaches a channel: the policy says which protections are enough, and the flow what it has. */
import type { Channel, Flow } from '@proviso/code-analyzer';
import { defineRule, type Rule } from './define-rule.ts';
import { categoriesOf, nameCategories } from './describe-labels.ts';
import type { Fix } from './finding.ts';
import type { FixSurroundings } from './fixes/protect-with-binding.ts';
import type { ChannelVerdict } from './policy-view.ts';

export interface ChannelRule extends Pick<Rule, 'name' | 'family' | 'summary' | 'cwe' | 'dpv' | 'laws' | 'hasFix' | 'hasSuggestions'> {
  readonly channels: readonly Channel[];
  /** Ends the sentence "`user.email` holds contact.email and …": `reaches the log \`log.info\``. */
  readonly arrives: (flow: Flow) => string;
  /** What to do instead, before the protections that the policy accepts: `log an identifier instead`. */
  readonly instead: string;
  /** Whether the code leaves open that it is wrong. */
  readonly isOpen?: (labels: ChannelVerdict['labels']) => boolean;
  readonly fixes?: (flow: Flow, verdict: ChannelVerdict, surroundings: FixSurroundings) => readonly Fix[];
}

export function defineChannelRule({ channels, arrives, instead, isOpen, fixes, ...rule }: ChannelRule): Rule {
  return defineRule({
    ...rule,
    safeguard: `protect: { channel: ${channels.length === 1 ? (channels[0] ?? '') : `[${channels.join(', ')}]`} }`,
    check({ facts, policy, surroundings, report }) {
      for (const flow of facts.flows) {
        if (!channels.includes(flow.channel) || flow.developmentOnly) continue;
        const verdict = policy.intoChannel(flow.channel, flow.labels);
        if (verdict.holds) continue;
        report({
          at: flow.source,
          evidence: verdict.labels.map(label => label.evidence),
          open: isOpen?.(verdict.labels) ?? false,
          categories: categoriesOf(verdict.labels),
          ...(verdict.clause && { clause: verdict.clause }),
          message: `\`${flow.source.text}\` holds ${nameCategories(verdict.labels)} and ${arrives(flow)}${weaknessOf(verdict)}`,
          help:
            verdict.accept.length > 0
              ? `${instead}, or protect it: ${verdict.accept.join(', ')}`
              : 'leave it out: the policy accepts no protection here',
          trace: flow.steps,
          fixes: fixes?.(flow, verdict, surroundings) ?? [],
        });
      }
    },
  });
}

function weaknessOf({ labels }: ChannelVerdict): string {
  const weak = [...new Set(labels.flatMap(label => label.weakProtections))];
  if (weak.length > 0) return `: ${weak.join(', ')} does not protect it`;
  const [first, ...others] = labels.map(label => label.protections);
  const common = first?.filter(protection => others.every(one => one.includes(protection))) ?? [];
  return common.length > 0 ? ` only ${common.join(' and ')}` : ' unprotected';
}
