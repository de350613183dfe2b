/* Made by `npm run generate` from the files beside it. Do not edit. */
import { permitWithoutLegalBasis } from './permit-without-legal-basis.ts';
import { unusedDeclaration } from './unused-declaration.ts';

/** In the order of their names. */
export const everyCheck = [permitWithoutLegalBasis, unusedDeclaration] as const;
