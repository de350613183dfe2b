import type { Condition } from '../condition.ts';
import type { ClauseSource, ConditionSource } from '../document/condition-source.ts';
import { resolveClause } from './resolve-clause.ts';
import type { ResolvedConditions } from './resolved-policy.ts';
import type { Scope } from './scope.ts';

/** Conditions whose names and types are right; what is not is reported and left out. */
export function resolveConditions(sources: readonly ConditionSource[], scope: Scope): ResolvedConditions {
  const clauses: { readonly source: ClauseSource; readonly negated: boolean }[] = [];
  const resolve = (source: ConditionSource, negated: boolean): Condition | undefined => {
    switch (source.kind) {
      case 'clause':
        clauses.push({ source, negated });
        return resolveClause(source, scope);
      case 'not': {
        const of = resolve(source.of, !negated);
        return of && { kind: 'not', of };
      }
      default:
        return { kind: source.kind, of: source.of.flatMap(one => resolve(one, negated) ?? []) };
    }
  };
  const conditions = sources.flatMap(source => resolve(source, false) ?? []);
  return { conditions, clauses };
}
