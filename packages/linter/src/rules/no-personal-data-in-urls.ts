import { defineChannelRule } from '../define-channel-rule.ts';
import { protectWithBinding } from '../fixes/protect-with-binding.ts';

export const noPersonalDataInUrls = defineChannelRule({
  name: 'no-personal-data-in-urls',
  family: 'exposure',
  summary: 'Personal data must not stand in the path or query of a URL unless it is protected as the policy says.',
  cwe: ['CWE-598'],
  dpv: ['dpv:InformationFlowControl', 'dpv:WebSecurityProtocols'],
  laws: ['GDPR.5.1.f', 'GDPR.32.1.b'],
  hasFix: false,
  hasSuggestions: true,
  channels: ['url'],
  arrives: flow => `becomes part of the URL of \`${flow.sink.text}\``,
  instead: 'send it in the body, or send an identifier instead',
  // Some services take their key in no other way.
  isOpen: labels => labels.every(({ ofEnvironment }) => ofEnvironment === true),
  fixes: protectWithBinding,
});
