import { defineChannelRule } from '../define-channel-rule.ts';
import { protectWithBinding } from '../fixes/protect-with-binding.ts';
import { useIdentifier } from '../fixes/use-identifier.ts';

export const noPersonalDataInClientStorage = defineChannelRule({
  name: 'no-personal-data-in-client-storage',
  family: 'exposure',
  summary: 'Personal data must not be kept in the storage of a browser or device unless it is protected as the policy says.',
  cwe: ['CWE-922', 'CWE-312'],
  dpv: ['dpv:InformationFlowControl', 'dpv:WebBrowserSecurity'],
  laws: ['GDPR.5.1.f', 'GDPR.25.1', 'GDPR.32.1.b'],
  hasFix: false,
  hasSuggestions: true,
  channels: ['client-storage'],
  arrives: flow => `is kept on the device through \`${flow.sink.text}\``,
  instead: 'keep an identifier, and load the data when it is needed',
  fixes: (flow, verdict, surroundings) => [...useIdentifier(flow), ...protectWithBinding(flow, verdict, surroundings)],
});
