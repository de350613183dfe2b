import { defineChannelRule } from '../define-channel-rule.ts';
import { protectWithBinding } from '../fixes/protect-with-binding.ts';
import { useIdentifier } from '../fixes/use-identifier.ts';
import type { Rule, RuleContext } from '../define-rule.ts';
import { badValueOf, sayOption, switchOption } from '../judge-option.ts';

const whatIsAttached = defineChannelRule({
  name: 'no-personal-data-in-telemetry',
  family: 'exposure',
  summary: 'Personal data must not be attached to traces, metrics and crash reports unless it is protected as the policy says.',
  cwe: ['CWE-359', 'CWE-532'],
  dpv: ['dpv:InformationFlowControl', 'dpv:DataRedaction', 'dpv:MonitoringPolicy'],
  laws: ['GDPR.5.1.c', 'GDPR.25.1', 'GDPR.32.1'],
  hasFix: true,
  hasSuggestions: true,
  channels: ['telemetry'],
  arrives: flow => `goes into telemetry through \`${flow.sink.text}\``,
  instead: 'attach an identifier instead',
  fixes: (flow, verdict, surroundings) => [...useIdentifier(flow), ...protectWithBinding(flow, verdict, surroundings, 'fix')],
});

export const noPersonalDataInTelemetry: Rule = {
  ...whatIsAttached,
  check(context) {
    whatIsAttached.check(context);
    reportCollection(context);
  },
};

/** What the library takes along by itself, as its options say: nothing of it is in the code. */
function reportCollection({ facts, policy, surroundings, report }: RuleContext): void {
  const clause = policy.guardedTelemetry;
  for (const fact of clause ? facts.options.filter(({ aspect }) => aspect === 'collection') : []) {
    const bad = badValueOf(fact);
    if (!clause || !bad) continue;
    const { value, open } = bad;
    report({
      at: value.at.file === facts.file ? value.at : fact,
      evidence: [],
      open,
      categories: [],
      clause,
      message: `\`${fact.text}\` takes personal data along by itself: ${sayOption(fact, value)}`,
      help: `leave it to what is attached on purpose, with the other value of \`${fact.option}\``,
      trace: value.steps,
      fixes: switchOption(fact, value, facts.file, surroundings.text),
    });
  }
}
