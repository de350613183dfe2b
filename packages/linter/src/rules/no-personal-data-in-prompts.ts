import { defineChannelRule } from '../define-channel-rule.ts';
import { protectWithBinding } from '../fixes/protect-with-binding.ts';
import { useIdentifier } from '../fixes/use-identifier.ts';

export const noPersonalDataInPrompts = defineChannelRule({
  name: 'no-personal-data-in-prompts',
  family: 'exposure',
  summary: 'Personal data must not be told to a language model unless it is protected as the policy says.',
  cwe: ['CWE-359', 'CWE-201'],
  dpv: ['dpv:InformationFlowControl', 'dpv:DataRedaction', 'dpv:Deidentification'],
  laws: ['GDPR.5.1.c', 'GDPR.25.1', 'GDPR.28.1'],
  hasFix: false,
  hasSuggestions: true,
  channels: ['prompt'],
  arrives: flow => `is told to a language model through \`${flow.sink.text}\``,
  instead: 'leave it out, or put a placeholder that you fill in afterwards',
  fixes: (flow, verdict, surroundings) => [...useIdentifier(flow), ...protectWithBinding(flow, verdict, surroundings)],
});
