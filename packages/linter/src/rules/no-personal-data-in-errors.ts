import { defineChannelRule } from '../define-channel-rule.ts';
import { protectWithBinding } from '../fixes/protect-with-binding.ts';
import { useIdentifier } from '../fixes/use-identifier.ts';

export const noPersonalDataInErrors = defineChannelRule({
  name: 'no-personal-data-in-errors',
  family: 'exposure',
  summary: 'Personal data must not be told in an error unless it is protected as the policy says.',
  cwe: ['CWE-209'],
  dpv: ['dpv:InformationFlowControl', 'dpv:DataRedaction'],
  laws: ['GDPR.5.1.c', 'GDPR.5.1.f', 'GDPR.32.1.b'],
  hasFix: false,
  hasSuggestions: true,
  channels: ['error'],
  arrives: flow => `is told in the error \`${flow.sink.text}\``,
  instead: 'name an identifier instead',
  fixes: (flow, verdict, surroundings) => [...useIdentifier(flow), ...protectWithBinding(flow, verdict, surroundings)],
});
