/* Made by `npm run generate` from packages/linter/src/rules. Do not edit. */
import { noExcessData } from './rules/no-excess-data.ts';
import { noPersonalDataInClientStorage } from './rules/no-personal-data-in-client-storage.ts';
import { noPersonalDataInCookies } from './rules/no-personal-data-in-cookies.ts';
import { noPersonalDataInErrors } from './rules/no-personal-data-in-errors.ts';
import { noPersonalDataInLogs } from './rules/no-personal-data-in-logs.ts';
import { noPersonalDataInPrompts } from './rules/no-personal-data-in-prompts.ts';
import { noPersonalDataInTelemetry } from './rules/no-personal-data-in-telemetry.ts';
import { noPersonalDataInTokens } from './rules/no-personal-data-in-tokens.ts';
import { noPersonalDataInUrls } from './rules/no-personal-data-in-urls.ts';
import { noPlaintextTransport } from './rules/no-plaintext-transport.ts';
import { noPublicStorage } from './rules/no-public-storage.ts';
import { noUndeclaredRecipient } from './rules/no-undeclared-recipient.ts';
import { noUnencryptedField } from './rules/no-unencrypted-field.ts';
import { noUnencryptedResource } from './rules/no-unencrypted-resource.ts';
import { noUnencryptedStorage } from './rules/no-unencrypted-storage.ts';
import { noUnverifiedCertificate } from './rules/no-unverified-certificate.ts';
import { noWeakProtection } from './rules/no-weak-protection.ts';
import { requireAuditFields } from './rules/require-audit-fields.ts';
import { requireAuditLog } from './rules/require-audit-log.ts';
import { requireHsts } from './rules/require-hsts.ts';
import { requireModernTls } from './rules/require-modern-tls.ts';
import { requireSecureCookies } from './rules/require-secure-cookies.ts';

/** In the order of their names. */
export const everyRule = [noExcessData, noPersonalDataInClientStorage, noPersonalDataInCookies, noPersonalDataInErrors, noPersonalDataInLogs, noPersonalDataInPrompts, noPersonalDataInTelemetry, noPersonalDataInTokens, noPersonalDataInUrls, noPlaintextTransport, noPublicStorage, noUndeclaredRecipient, noUnencryptedField, noUnencryptedResource, noUnencryptedStorage, noUnverifiedCertificate, noWeakProtection, requireAuditFields, requireAuditLog, requireHsts, requireModernTls, requireSecureCookies] as const;
