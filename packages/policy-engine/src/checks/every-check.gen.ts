/* Made by `npm run generate` from the files beside it. Do not edit. */
import { auditRetentionTooShort } from './audit-retention-too-short.ts';
import { categoryInNoStore } from './category-in-no-store.ts';
import { categoryWithoutRetention } from './category-without-retention.ts';
import { clockLongerThanParent } from './clock-longer-than-parent.ts';
import { consentWithoutPurpose } from './consent-without-purpose.ts';
import { contradictingStatements } from './contradicting-statements.ts';
import { deadlineUnreachable } from './deadline-unreachable.ts';
import { emptyMatch } from './empty-match.ts';
import { loosenedParent } from './loosened-parent.ts';
import { malformedGlob } from './malformed-glob.ts';
import { minorWithoutGuard } from './minor-without-guard.ts';
import { partialMatch } from './partial-match.ts';
import { pathAsValue } from './path-as-value.ts';
import { permitWithoutLegalBasis } from './permit-without-legal-basis.ts';
import { presenceInNegativePosition } from './presence-in-negative-position.ts';
import { processorNotPermitted } from './processor-not-permitted.ts';
import { processorOutsideResidency } from './processor-outside-residency.ts';
import { processorWithoutAgreement } from './processor-without-agreement.ts';
import { purposeNeverPermitted } from './purpose-never-permitted.ts';
import { redactedAuditField } from './redacted-audit-field.ts';
import { retentionLongerThanParent } from './retention-longer-than-parent.ts';
import { reviewOverdue } from './review-overdue.ts';
import { saleWithoutOptOut } from './sale-without-opt-out.ts';
import { shadowedStatement } from './shadowed-statement.ts';
import { specialCategoryWithoutCondition } from './special-category-without-condition.ts';
import { storeOutsideResidency } from './store-outside-residency.ts';
import { storeWithoutErase } from './store-without-erase.ts';
import { storeWithoutSource } from './store-without-source.ts';
import { unreachableCondition } from './unreachable-condition.ts';
import { unusedDeclaration } from './unused-declaration.ts';
import { waiverExpired } from './waiver-expired.ts';
import { waiverExpiring } from './waiver-expiring.ts';
import { waiverTooWide } from './waiver-too-wide.ts';
import { weakProtectionAccepted } from './weak-protection-accepted.ts';

/** In the order of their names. */
export const everyCheck = [auditRetentionTooShort, categoryInNoStore, categoryWithoutRetention, clockLongerThanParent, consentWithoutPurpose, contradictingStatements, deadlineUnreachable, emptyMatch, loosenedParent, malformedGlob, minorWithoutGuard, partialMatch, pathAsValue, permitWithoutLegalBasis, presenceInNegativePosition, processorNotPermitted, processorOutsideResidency, processorWithoutAgreement, purposeNeverPermitted, redactedAuditField, retentionLongerThanParent, reviewOverdue, saleWithoutOptOut, shadowedStatement, specialCategoryWithoutCondition, storeOutsideResidency, storeWithoutErase, storeWithoutSource, unreachableCondition, unusedDeclaration, waiverExpired, waiverExpiring, waiverTooWide, weakProtectionAccepted] as const;
