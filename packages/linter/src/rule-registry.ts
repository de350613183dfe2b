/** Every rule. Hosts, SARIF metadata, documentation index and configuration schema come from here. */
import type { Rule } from './define-rule.ts';
import { noPersonalDataInLogs } from './rules/no-personal-data-in-logs.ts';
import { noPlaintextTransport } from './rules/no-plaintext-transport.ts';
import { noUnencryptedField } from './rules/no-unencrypted-field.ts';
import { requireAuditLog } from './rules/require-audit-log.ts';

export const rules: readonly Rule[] = [noPersonalDataInLogs, noPlaintextTransport, noUnencryptedField, requireAuditLog];
