import type { ResolvedPolicy, ResolvedStatement } from '../../resolve/resolved-policy.ts';
import { demandsNoMore, demandsOf, type Demands } from '../conditions/demands.ts';
import { coversScope, isCertain, scopeOf, type StatementScope } from './scope-cover.ts';

export interface Cover {
  readonly statement: ResolvedStatement;
  /** A statement that matches whenever the other does. */
  readonly by: ResolvedStatement;
  /** And the other way round. */
  readonly same: boolean;
}

interface Candidate {
  readonly statement: ResolvedStatement;
  readonly scope: StatementScope;
  readonly demands: Demands;
}

/**
 * Words that are compared before a policy is too large for this question: it asks about pairs of statements, and a policy of
 * thousands that all speak of the same would take minutes.
 */
const mostComparisons = 20_000_000;

/** For permits of the entry, the statements that match whenever they do; in the order of the policy. */
export function coversOfPermits(policy: ResolvedPolicy, entry: string): readonly Cover[] {
  const candidates = policy.statements
    .map(statement => ({ statement, scope: scopeOf(policy, statement), demands: demandsOf(statement) }))
    .filter(({ scope }) => isCertain(scope));
  const byCategory = indexOf(candidates);
  const covers: Cover[] = [];
  let left = mostComparisons;
  for (const narrow of candidates) {
    if (narrow.statement.effect !== 'permit' || narrow.statement.source.file !== entry) continue;
    const [first] = narrow.scope.categories ?? [];
    for (const broad of [...(first === undefined ? [] : (byCategory.get(first) ?? [])), ...(byCategory.get(undefined) ?? [])]) {
      left -= 1 + (narrow.scope.categories?.size ?? 0);
      if (left < 0) return covers;
      if (broad === narrow || !matchesWhenever(broad, narrow)) continue;
      covers.push({ statement: narrow.statement, by: broad.statement, same: matchesWhenever(narrow, broad) });
    }
  }
  return covers;
}

function matchesWhenever(broad: Candidate, narrow: Candidate): boolean {
  return coversScope(broad.scope, narrow.scope) && demandsNoMore(broad.demands, narrow.demands);
}

/** By each category; those of any category under `undefined`. */
function indexOf(candidates: readonly Candidate[]): ReadonlyMap<string | undefined, readonly Candidate[]> {
  const index = new Map<string | undefined, Candidate[]>();
  for (const candidate of candidates) {
    for (const category of candidate.scope.categories ?? [undefined]) {
      const list = index.get(category) ?? [];
      list.push(candidate);
      index.set(category, list);
    }
  }
  return index;
}
