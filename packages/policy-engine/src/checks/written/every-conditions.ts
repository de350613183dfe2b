import type { Clause, Condition } from '../../condition.ts';
import type { ResolvedConditions, ResolvedPolicy } from '../../resolve/resolved-policy.ts';

/** All conditions that a policy writes, wherever they stand. */
export function everyConditions({ statements, breach }: ResolvedPolicy): readonly ResolvedConditions[] {
  return [
    ...statements.flatMap(({ when, unless, minimize, transform }) => [when, unless, minimize?.unless, transform?.unless]),
    ...breach.flatMap(({ when, unless }) => [when, unless]),
  ].filter(conditions => conditions !== undefined);
}

export function clausesOf(condition: Condition): readonly Clause[] {
  switch (condition.kind) {
    case 'clause':
      return [condition];
    case 'not':
      return clausesOf(condition.of);
    default:
      return condition.of.flatMap(clausesOf);
  }
}
