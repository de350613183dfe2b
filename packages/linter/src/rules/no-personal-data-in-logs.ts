import { defineChannelRule } from '../define-channel-rule.ts';
import { protectWithBinding } from '../fixes/protect-with-binding.ts';
import { useIdentifier } from '../fixes/use-identifier.ts';

export const noPersonalDataInLogs = defineChannelRule({
  name: 'no-personal-data-in-logs',
  family: 'exposure',
  summary: 'Personal data must not reach a log unless it is protected as the policy says.',
  cwe: ['CWE-532'],
  dpv: ['dpv:InformationFlowControl', 'dpv:DataRedaction', 'dpv:LoggingPolicy'],
  laws: ['GDPR.5.1.c', 'GDPR.5.1.f', 'GDPR.32.1', 'HIPAA.164.502.b', 'PCI-DSS.3.5.1'],
  hasFix: true,
  hasSuggestions: true,
  channels: ['log'],
  arrives: flow => `reaches the log \`${flow.sink.text}\``,
  instead: 'log an identifier instead',
  fixes: (flow, verdict, surroundings) => [...useIdentifier(flow), ...protectWithBinding(flow, verdict, surroundings, 'fix')],
});
