import { defineChannelRule } from '../define-channel-rule.ts';
import { protectWithBinding } from '../fixes/protect-with-binding.ts';
import { useIdentifier } from '../fixes/use-identifier.ts';

export const noPersonalDataInTelemetry = defineChannelRule({
  name: 'no-personal-data-in-telemetry',
  family: 'exposure',
  summary: 'Personal data must not be attached to traces, metrics and crash reports unless it is protected as the policy says.',
  cwe: ['CWE-359', 'CWE-532'],
  dpv: ['dpv:InformationFlowControl', 'dpv:DataRedaction', 'dpv:MonitoringPolicy'],
  laws: ['GDPR.5.1.c', 'GDPR.25.1', 'GDPR.32.1'],
  hasFix: false,
  hasSuggestions: true,
  channels: ['telemetry'],
  arrives: flow => `goes into telemetry through \`${flow.sink.text}\``,
  instead: 'attach an identifier instead',
  fixes: (flow, verdict, surroundings) => [...useIdentifier(flow), ...protectWithBinding(flow, verdict, surroundings)],
});
