/* Made by `npm run generate` from packages/linter/src/rules. Do not edit. */

interface SafeguardOfRule {
  readonly rule: string;
  readonly kind: 'protect' | 'transport' | 'audit';
  readonly channels: readonly string[];
}

/** What the rules of the linter enforce. */
export const safeguardsOfRules: readonly SafeguardOfRule[] = [
  { rule: 'no-excess-data', kind: 'protect', channels: ['response'] },
  { rule: 'no-personal-data-in-client-storage', kind: 'protect', channels: ['client-storage'] },
  { rule: 'no-personal-data-in-cookies', kind: 'protect', channels: ['cookie'] },
  { rule: 'no-personal-data-in-errors', kind: 'protect', channels: ['error'] },
  { rule: 'no-personal-data-in-logs', kind: 'protect', channels: ['log'] },
  { rule: 'no-personal-data-in-prompts', kind: 'protect', channels: ['prompt'] },
  { rule: 'no-personal-data-in-telemetry', kind: 'protect', channels: ['telemetry'] },
  { rule: 'no-personal-data-in-tokens', kind: 'protect', channels: ['token'] },
  { rule: 'no-personal-data-in-urls', kind: 'protect', channels: ['url'] },
  { rule: 'no-plaintext-transport', kind: 'transport', channels: [] },
  { rule: 'no-public-storage', kind: 'protect', channels: ['database'] },
  { rule: 'no-undeclared-recipient', kind: 'protect', channels: ['recipient'] },
  { rule: 'no-unencrypted-field', kind: 'protect', channels: ['database'] },
  { rule: 'no-unencrypted-resource', kind: 'protect', channels: ['database'] },
  { rule: 'no-unencrypted-storage', kind: 'protect', channels: ['database', 'file', 'object', 'cache', 'queue', 'search', 'warehouse'] },
  { rule: 'no-unverified-certificate', kind: 'transport', channels: [] },
  { rule: 'no-weak-protection', kind: 'protect', channels: [] },
  { rule: 'require-audit-fields', kind: 'audit', channels: [] },
  { rule: 'require-audit-log', kind: 'audit', channels: [] },
  { rule: 'require-hsts', kind: 'transport', channels: [] },
  { rule: 'require-modern-tls', kind: 'transport', channels: [] },
  { rule: 'require-secure-cookies', kind: 'transport', channels: [] },
];
