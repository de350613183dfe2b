import { defineChannelRule } from '../define-channel-rule.ts';
import { protectWithBinding } from '../fixes/protect-with-binding.ts';
import { useIdentifier } from '../fixes/use-identifier.ts';

export const noPersonalDataInCookies = defineChannelRule({
  name: 'no-personal-data-in-cookies',
  family: 'exposure',
  summary: 'Personal data must not be kept in a cookie unless it is protected as the policy says.',
  cwe: ['CWE-315'],
  dpv: ['dpv:InformationFlowControl', 'dpv:WebBrowserSecurity'],
  laws: ['GDPR.5.1.c', 'GDPR.5.1.f', 'GDPR.32.1.b'],
  hasFix: false,
  hasSuggestions: true,
  channels: ['cookie'],
  arrives: flow => `is kept in a cookie through \`${flow.sink.text}\``,
  instead: 'keep an identifier of the session, and the data on the server',
  fixes: (flow, verdict, surroundings) => [...useIdentifier(flow), ...protectWithBinding(flow, verdict, surroundings)],
});
