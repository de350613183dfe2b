/* Made by `npm run generate` from the files beside it. Do not edit. */
import { auditRetentionTooShort } from './audit-retention-too-short.ts';
import { categoryInNoStore } from './category-in-no-store.ts';
import { categoryWithoutRetention } from './category-without-retention.ts';
import { deadlineUnreachable } from './deadline-unreachable.ts';
import { permitWithoutLegalBasis } from './permit-without-legal-basis.ts';
import { processorNotPermitted } from './processor-not-permitted.ts';
import { processorOutsideResidency } from './processor-outside-residency.ts';
import { processorWithoutAgreement } from './processor-without-agreement.ts';
import { retentionLongerThanParent } from './retention-longer-than-parent.ts';
import { reviewOverdue } from './review-overdue.ts';
import { storeOutsideResidency } from './store-outside-residency.ts';
import { storeWithoutErase } from './store-without-erase.ts';
import { storeWithoutSource } from './store-without-source.ts';
import { unusedDeclaration } from './unused-declaration.ts';
import { waiverExpired } from './waiver-expired.ts';
import { waiverExpiring } from './waiver-expiring.ts';
import { waiverTooWide } from './waiver-too-wide.ts';

/** In the order of their names. */
export const everyCheck = [auditRetentionTooShort, categoryInNoStore, categoryWithoutRetention, deadlineUnreachable, permitWithoutLegalBasis, processorNotPermitted, processorOutsideResidency, processorWithoutAgreement, retentionLongerThanParent, reviewOverdue, storeOutsideResidency, storeWithoutErase, storeWithoutSource, unusedDeclaration, waiverExpired, waiverExpiring, waiverTooWide] as const;
