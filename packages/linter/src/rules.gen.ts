/* Made by `npm run generate` from packages/linter/src/rules. Do not edit. */
import { noPersonalDataInLogs } from './rules/no-personal-data-in-logs.ts';
import { noPlaintextTransport } from './rules/no-plaintext-transport.ts';
import { noUnencryptedField } from './rules/no-unencrypted-field.ts';
import { requireAuditLog } from './rules/require-audit-log.ts';

/** In the order of their names. */
export const everyRule = [noPersonalDataInLogs, noPlaintextTransport, noUnencryptedField, requireAuditLog] as const;
