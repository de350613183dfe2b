import type { StatementSource } from '../document/policy-document.ts';
import type { ConditionSource } from '../document/condition-source.ts';
import { selectCategories } from './category-selection.ts';
import { resolveIds, sortedUnique } from './names.ts';
import type { ResolvedConditions, ResolvedStatement } from './resolved-policy.ts';
import type { Scope } from './scope.ts';

export function resolveStatement(source: StatementSource, scope: Scope): ResolvedStatement {
  const { names } = scope;
  return {
    source,
    effect: source.effect,
    actors: source.actors && resolveIds(source.actors, 'role', scope.roles, names),
    actions: source.actions && sortedUnique(source.actions),
    categories: source.categories && selectCategories(source.categories, scope.categories, names),
    purposes: source.purposes && resolveIds(source.purposes, 'purpose', scope.purposes, names),
    when: source.when && undecided(source.when),
    unless: undefined,
    minimize: undefined,
    transform: undefined,
  };
}

function undecided(sources: readonly ConditionSource[]): ResolvedConditions {
  return {
    conditions: sources.flatMap(source =>
      source.kind === 'clause' ? [{ kind: 'clause' as const, path: source.path, operator: source.operator, value: true }] : [],
    ),
    clauses: [],
  };
}
