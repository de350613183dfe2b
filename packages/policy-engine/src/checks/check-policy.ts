import type { Diagnostic } from '../diagnostic.ts';
import { allChecks } from './all-checks.ts';
import type { CheckContext } from './check.ts';

/** Every check of a policy whose names are known. */
export function checkPolicy(context: CheckContext): readonly Diagnostic[] {
  return allChecks.flatMap(check => check.find(context));
}
