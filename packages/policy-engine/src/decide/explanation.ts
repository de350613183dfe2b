import type { CompiledStatement } from '../compiled-policy.ts';
import type { Decision, Pair } from './request.ts';

/** Why a request is answered as it is. */
export interface Explanation {
  readonly decision: Decision;
  /** Statements that the decision rests on, sorted by id. Safeguards and residency rules stand in `decision.reasons`. */
  readonly determining: readonly CompiledStatement[];
  /** Forbids that match only because something is not known, and what is not; sorted by id. */
  readonly uncertain: readonly ClausesOfStatement[];
  /** Rules of residency that deny only because it is not known where the data would go; sorted. */
  readonly unknownDestination: readonly string[];
  /**
   * Of a deny where some category or subject has no permit: the permit that comes nearest. First those whose actor, action,
   * category and purpose fit, then those that lack the fewest clauses, then the first by id.
   */
  readonly nearest?: ClausesOfStatement;
}

/** Clauses of one statement, about one category and subject. */
export interface ClausesOfStatement extends Pair {
  readonly id: string;
  readonly clauses: readonly SeenClause[];
}

/** A part of a statement, and what the request says of it. */
export interface SeenClause {
  readonly kind: 'scope' | 'condition' | 'consent';
  readonly path: string;
  /** As a policy says it: `context.ticketId is present`. */
  readonly clause: string;
  /** What the request says there, whatever its type; absent: nothing. */
  readonly seen?: unknown;
  /** Nobody knows whether it holds: the value is missing or cannot be read. */
  readonly isUnknown: boolean;
  /** In words: `context.ticketId is missing`, `actor.role is analyst, not support-agent`. */
  readonly text: string;
}
