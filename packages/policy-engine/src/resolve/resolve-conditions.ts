import type { Condition } from '../condition.ts';
import type { ClauseSource, ConditionSource } from '../document/condition-source.ts';
import { resolveClause } from './resolve-clause.ts';
import type { ResolvedConditions } from './resolved-policy.ts';
import type { Scope } from './scope.ts';

/** Conditions whose names and types are right; what is not is reported, and stands there as `any` of nothing. */
export function resolveConditions(sources: readonly ConditionSource[], scope: Scope): ResolvedConditions {
  const clauses: { readonly source: ClauseSource; readonly negated: boolean }[] = [];
  const resolve = (source: ConditionSource, negated: boolean): Condition => {
    switch (source.kind) {
      case 'clause':
        clauses.push({ source, negated });
        return resolveClause(source, scope) ?? { kind: 'any', of: [] };
      case 'not':
        return { kind: 'not', of: resolve(source.of, !negated) };
      default:
        return { kind: source.kind, of: source.of.map(one => resolve(one, negated)) };
    }
  };
  const conditions = sources.map(source => resolve(source, false));
  return { conditions, clauses };
}
