import { defineOptionRule } from '../define-option-rule.ts';
import { sayOption } from '../judge-option.ts';

export const noUnverifiedCertificate = defineOptionRule({
  name: 'no-unverified-certificate',
  family: 'transport',
  summary: 'The certificate of the other side must be verified.',
  cwe: ['CWE-295'],
  dpv: ['dpv:EncryptionInTransfer', 'dpv:CryptographicAuthentication'],
  laws: ['GDPR.32.1.b', 'HIPAA.164.312.e.1', 'PCI-DSS.4.2.1'],
  safeguard: 'transport: { verifyCertificates }',
  aspects: ['certificate'],
  fix: 'fix',
  at: 'value',
  clause: policy => policy.transportWith(({ verifyCertificates }) => verifyCertificates === true),
  message: (fact, value) => `the connection is encrypted, but anybody may be at its other end: ${sayOption(fact, value)}`,
  help: () => 'leave verification on; for a certificate of your own, name its authority with `ca` (or `NODE_EXTRA_CA_CERTS`)',
});
