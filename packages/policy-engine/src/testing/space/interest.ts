import type { Condition } from '../../condition.ts';

/** What is asked beyond the policy itself: conditions of an invariant, channels and recipients that it names, protections. */
export interface Interest {
  readonly where: readonly Condition[];
  readonly channels: readonly string[];
  readonly recipients: readonly string[];
  /** Does it matter which protections are owed? */
  readonly protections: boolean;
}
