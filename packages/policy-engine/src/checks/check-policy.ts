import type { Diagnostic } from '../diagnostic.ts';
import type { Check, CheckContext } from './check.ts';
import { everyCheck } from './every-check.gen.ts';

const allChecks: readonly Check[] = everyCheck;

/** Every check of a policy whose names are known. */
export function checkPolicy(context: CheckContext): readonly Diagnostic[] {
  return allChecks.flatMap(check => check.find(context));
}
