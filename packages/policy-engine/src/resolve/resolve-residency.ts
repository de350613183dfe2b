import type { PolicyDocument, ResidencySource } from '../document/policy-document.ts';
import { reportRepeatedIds } from './block-ids.ts';
import { selectCategories } from './category-selection.ts';
import type { ResolvedResidency } from './resolved-policy.ts';
import { reportUnknownPlaces } from './resolve-places.ts';
import type { Scope } from './scope.ts';

export function resolveResidency(documents: readonly PolicyDocument[], scope: Scope): readonly ResolvedResidency[] {
  const lists = documents.map(document => document.residency);
  reportRepeatedIds(lists, 'residency rule', scope.names);
  return lists.flat().map(source => resolveRule(source, scope));
}

function resolveRule(source: ResidencySource, scope: Scope): ResolvedResidency {
  const { subjectRegion, store, deny, primaryStore, categories } = source;
  const written = [...(subjectRegion === undefined ? [] : [subjectRegion]), ...(store ?? []), ...deny, ...primaryStore];
  reportUnknownPlaces(written, scope.regions, scope.names);
  return { source, categories: categories && selectCategories(categories, scope.categories, scope.names, 'demands') };
}
