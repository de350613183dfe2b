import { defineOptionRule } from '../define-option-rule.ts';
import { sayOption } from '../judge-option.ts';

export const noPublicStorage = defineOptionRule({
  name: 'no-public-storage',
  family: 'storage',
  summary: 'What keeps data must not be open to everybody.',
  cwe: ['CWE-284', 'CWE-732'],
  dpv: ['dpv:AccessControlMethod', 'dpv:PrivacyByDefault'],
  laws: ['GDPR.25.2', 'GDPR.32.1.b', 'HIPAA.164.312.a.1'],
  safeguard: 'protect: { channel: database, accept: [encrypted] }',
  aspects: ['private'],
  fix: 'suggestion',
  at: 'call',
  // What has to be encrypted where it is kept is not for everybody.
  clause: policy => policy.encryptedAtRest,
  message: (fact, value) =>
    `\`${fact.text}\` ${value.means === 'doubtful' ? 'lets what it keeps be opened' : 'opens what it keeps'} to everybody: ${sayOption(fact, value)}`,
  help: () => 'keep it closed, and let those who need it in: by role, by network, or by a link that expires',
});
