import { defineOptionRule } from '../define-option-rule.ts';
import { sayOption } from '../judge-option.ts';

export const noUnencryptedResource = defineOptionRule({
  name: 'no-unencrypted-resource',
  family: 'storage',
  summary: 'A database, bucket, volume, queue or stream must be created with encryption, at rest and on the way to it.',
  cwe: ['CWE-311', 'CWE-319'],
  dpv: ['dpv:EncryptionAtRest', 'dpv:EncryptionInTransfer'],
  laws: ['GDPR.32.1.a', 'HIPAA.164.312.a.2.iv', 'HIPAA.164.312.e.2.ii'],
  safeguard: 'protect: { channel: database, accept: [encrypted] }, transport: { tls }',
  aspects: ['at-rest', 'in-transit'],
  fix: 'suggestion',
  at: 'value',
  clause: (policy, { aspect }) =>
    aspect === 'at-rest' ? policy.encryptedAtRest : policy.transportWith(safeguard => safeguard.tls !== undefined),
  message(fact, value) {
    const said = sayOption(fact, value);
    if (fact.aspect === 'in-transit') return `\`${fact.text}\` lets data travel in clear: ${said}`;
    return value.means === 'doubtful'
      ? `\`${fact.text}\` asks for no encryption of what it keeps: ${said}; what protects it is a default of the account or the service`
      : `\`${fact.text}\` keeps data unencrypted: ${said}`;
  },
  help: fact =>
    fact.aspect === 'in-transit'
      ? `let it accept encrypted connections only, with \`${fact.option}\``
      : `switch encryption on with \`${fact.option}\`, best with a key of your own`,
});
