import type { Condition } from '../condition.ts';
import type { ResolvedConditions } from '../resolve/resolved-policy.ts';

/** What is not understood stands as `any` of nothing, which never holds, so that a forbid with it would be dead: it has been reported. */
export function emitConditions(resolved: ResolvedConditions | undefined): readonly Condition[] | undefined {
  if (resolved?.conditions.some(asksNothing) === true) throw new Error('a condition that is not understood has not been reported');
  return resolved?.conditions;
}

function asksNothing(condition: Condition): boolean {
  if (condition.kind === 'clause') return condition.operator === 'in' && (condition.values ?? []).length === 0;
  if (condition.kind === 'not') return asksNothing(condition.of);
  return condition.of.length === 0 || condition.of.some(asksNothing);
}
