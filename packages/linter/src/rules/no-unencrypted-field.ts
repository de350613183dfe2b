import type { Label, StoredField } from '@proviso/code-analyzer';
import { defineRule } from '../define-rule.ts';
import { categoriesOf, nameCategories } from '../describe-labels.ts';
import { markEncrypted } from '../fixes/mark-encrypted.ts';

export const noUnencryptedField = defineRule({
  name: 'no-unencrypted-field',
  family: 'storage',
  summary: 'A column of a category that the policy wants encrypted must show how it is encrypted.',
  cwe: ['CWE-311', 'CWE-312'],
  dpv: ['dpv:EncryptionAtRest'],
  laws: ['GDPR.32.1.a', 'HIPAA.164.312.a.2.iv', 'PCI-DSS.3.5.1'],
  safeguard: 'protect: { channel: database, accept: [encrypted] }',
  hasFix: false,
  hasSuggestions: true,
  check({ facts, policy, surroundings, report }) {
    for (const field of facts.storedFields) {
      const verdict = policy.intoChannel('database', withProtections(field));
      // Hashing happens where a value is written (a column `password` looks the same with and without), so a declaration proves nothing.
      if (verdict.holds || !verdict.accept.includes('encrypted') || verdict.accept.includes('hashed')) continue;
      report({
        at: field,
        evidence: verdict.labels.map(label => label.evidence),
        categories: categoriesOf(verdict.labels),
        ...(verdict.clause && { clause: verdict.clause }),
        message: `\`${field.owner}.${field.field}\` stores ${nameCategories(verdict.labels)} with no evidence of encryption`,
        help: `encrypt it in the application or the schema, and say so where the column is declared; accepted: ${verdict.accept.join(', ')}`,
        trace: [],
        fixes: markEncrypted(field, surroundings.text),
      });
    }
  },
});

function withProtections(field: StoredField): readonly Label[] {
  const protections = field.protectedBy.map(evidence => evidence.protection);
  return field.labels.map(label => ({ ...label, protections: [...label.protections, ...protections] }));
}
