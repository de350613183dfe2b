import { defineOptionRule } from '../define-option-rule.ts';
import { sayOption } from '../judge-option.ts';

export const noUnverifiedCertificate = defineOptionRule({
  name: 'no-unverified-certificate',
  family: 'transport',
  summary: 'The certificate of the other side must be verified.',
  cwe: ['CWE-295'],
  safeguard: 'transport: { verifyCertificates }',
  aspects: ['certificate'],
  at: 'value',
  clause: policy => policy.transportWith(({ verifyCertificates }) => verifyCertificates === true),
  message: (fact, value) => `the connection is encrypted, but anybody may be at its other end: ${sayOption(fact, value)}`,
  help: () => 'leave verification on; for a certificate of your own, name its authority with `ca` (or `NODE_EXTRA_CA_CERTS`)',
});
