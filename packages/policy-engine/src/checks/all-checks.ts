import type { Check } from './check.ts';
import { permitWithoutLegalBasis } from './permit-without-legal-basis.ts';
import { unusedDeclaration } from './unused-declaration.ts';

export const allChecks: readonly Check[] = [permitWithoutLegalBasis, unusedDeclaration];
