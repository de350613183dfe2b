import type { OptionFact, OptionValue } from '@proviso/code-analyzer';
import { defineRule, type Report } from '../define-rule.ts';
import type { PolicyView } from '../policy-view.ts';

export const requireModernTls = defineRule({
  name: 'require-modern-tls',
  family: 'transport',
  summary: 'Encrypted connections must not accept versions of TLS older than the policy says, or broken ciphers.',
  cwe: ['CWE-326', 'CWE-327'],
  dpv: ['dpv:EncryptionInTransfer', 'dpv:NetworkSecurityProtocols'],
  laws: ['GDPR.32.1.a', 'HIPAA.164.312.e.1', 'PCI-DSS.4.2.1'],
  safeguard: 'transport: { tls }',
  hasFix: false,
  hasSuggestions: false,
  check({ facts, policy, report }) {
    for (const fact of facts.options) {
      for (const value of fact.values) {
        const found =
          fact.aspect === 'tls-version' ? oldVersion(value, policy) : fact.aspect === 'ciphers' ? brokenCipher(value, policy) : undefined;
        if (found) report({ ...toReport(fact, value, facts.file), ...found });
      }
    }
  },
});

function toReport(fact: OptionFact, value: OptionValue, file: string): Omit<Report, 'message' | 'help'> {
  return {
    at: value.at.file === file ? value.at : fact,
    evidence: [],
    open: value.fallback,
    categories: [],
    trace: value.steps,
    fixes: [],
  };
}

type Complaint = Pick<Report, 'message' | 'help' | 'clause'>;

function oldVersion({ text }: OptionValue, policy: PolicyView): Complaint | undefined {
  const version = text === undefined ? undefined : versionOf(text);
  if (version === undefined) return undefined;
  const clause = policy.transportWith(({ tls }) => tls !== undefined && version < tls);
  if (!clause) return undefined;
  const name = version === '0' ? 'SSL' : `TLS ${version}`;
  return {
    clause,
    message: `\`${text ?? ''}\` speaks ${name}; the policy asks for TLS ${clause.tls ?? ''} or later`,
    help: `ask for \`TLSv${clause.tls ?? ''}\` or later, or leave the option out: Node starts at TLS 1.2`,
  };
}

/** `1.1` for `TLSv1.1`, `TLSv1_1_method`, `TLS_V1_1_2016`, `TLS1_1` and `1.1`; `0` for what was before TLS. What names no version says nothing. */
function versionOf(text: string): string | undefined {
  if (/^SSL_?v[23](_|$)/i.test(text)) return '0';
  const match = /^TLS_?v1(?:[._]([0-3])(?=_|$))?(?:_|$)/i.exec(text) ?? /^(?:TLS)?1[._]([0-3])$/i.exec(text);
  return match ? `1.${match[1] ?? '0'}` : undefined;
}

function brokenCipher({ text }: OptionValue, policy: PolicyView): Complaint | undefined {
  const clause = policy.transportWith(({ tls }) => tls !== undefined);
  const suites = text?.split(/[:, ]+/).filter(suite => !/^[!-]/.test(suite)) ?? [];
  const broken = suites.find(suite => brokenSuites.test(suite));
  if (!clause || broken === undefined) return undefined;
  return {
    clause,
    message: broken.startsWith('SSL_OP_')
      ? `\`${broken}\` lets old weaknesses of TLS back in`
      : `\`${broken}\` is broken or protects nothing`,
    help: broken.startsWith('SSL_OP_')
      ? 'leave `secureOptions` out: what Node does by itself is better'
      : 'leave `ciphers` out, or name suites with AES-GCM or ChaCha20 only',
  };
}

/** CVE-2009-3555 (renegotiation), RFC 7465 (RC4), SWEET32 (64-bit blocks), export and anonymous suites, no encryption at all. */
const brokenSuites = /RC4|(^|[-_])(3?DES|EXP(ORT)?|NULL|MD5|aNULL|eNULL|ADH|IDEA|RC2)([-_]|$|\d)|^(LOW|aNULL|eNULL)$|SECLEVEL=0|^SSL_OP_/i;
