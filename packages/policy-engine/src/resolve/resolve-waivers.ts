import type { PolicyDocument } from '../document/policy-document.ts';
import { reportRepeatedIds } from './block-ids.ts';
import { selectCategories } from './category-selection.ts';
import type { ResolvedWaiver } from './resolved-policy.ts';
import type { Scope } from './scope.ts';

export function resolveWaivers(documents: readonly PolicyDocument[], scope: Scope): readonly ResolvedWaiver[] {
  const lists = documents.map(document => document.waivers);
  reportRepeatedIds(lists, 'waiver', scope.names);
  return lists.flat().map(source => ({
    source,
    categories: source.categories && selectCategories(source.categories, scope.categories, scope.names, 'grants'),
  }));
}
