import type { BreachSource, PolicyDocument } from '../document/policy-document.ts';
import { selectCategories } from './category-selection.ts';
import { resolveConditions } from './resolve-conditions.ts';
import type { ResolvedBreach } from './resolved-policy.ts';
import type { Scope } from './scope.ts';

export function resolveBreach(documents: readonly PolicyDocument[], scope: Scope): readonly ResolvedBreach[] {
  return documents.flatMap(document => document.breach.map(source => resolveNotice(source, scope)));
}

function resolveNotice(source: BreachSource, scope: Scope): ResolvedBreach {
  return {
    source,
    categories: source.categories && selectCategories(source.categories, scope.categories, scope.names, 'demands'),
    when: source.when && resolveConditions(source.when, scope),
    unless: source.unless && resolveConditions(source.unless, scope),
  };
}
