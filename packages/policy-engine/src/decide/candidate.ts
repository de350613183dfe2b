import type { AuditSafeguard } from '../compiled-policy.ts';
import type { IndexedStatement } from './policy-index.ts';
import type { Truth } from './truth.ts';

/** A statement whose scope matches, or may. The numbers are places in `probes`; absent: nothing to ask. */
export interface Candidate {
  readonly indexed: IndexedStatement;
  readonly scope: Truth;
  readonly when: readonly number[];
  readonly unless: readonly number[];
  readonly consent: number | undefined;
  readonly minimizeUnless: number | undefined;
  readonly transformUnless: number | undefined;
}

/** What speaks about one category. */
export interface Speaking {
  /** Absent: unknown. */
  readonly category: string | undefined;
  readonly candidates: readonly Candidate[];
  readonly audit: readonly AuditSafeguard[];
}
