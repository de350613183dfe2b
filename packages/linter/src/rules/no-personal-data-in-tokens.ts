import { defineChannelRule } from '../define-channel-rule.ts';
import { protectWithBinding } from '../fixes/protect-with-binding.ts';
import { useIdentifier } from '../fixes/use-identifier.ts';

export const noPersonalDataInTokens = defineChannelRule({
  name: 'no-personal-data-in-tokens',
  family: 'exposure',
  summary:
    'Personal data must not be a claim of a signed token, which whoever holds it can read, unless it is protected as the policy says.',
  cwe: ['CWE-522', 'CWE-201'],
  dpv: ['dpv:InformationFlowControl', 'dpv:Encryption'],
  laws: ['GDPR.5.1.c', 'GDPR.5.1.f', 'GDPR.32.1.a'],
  hasFix: false,
  hasSuggestions: true,
  channels: ['token'],
  arrives: flow => `becomes a claim that can be read, through \`${flow.sink.text}\``,
  instead: 'put an identifier into the token, or encrypt the token',
  fixes: (flow, verdict, surroundings) => [...useIdentifier(flow), ...protectWithBinding(flow, verdict, surroundings)],
});
