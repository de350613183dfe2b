import type { CategorySelector } from '../document/policy-document.ts';
import { selectCategories, type Reach } from './category-selection.ts';
import type { Selection } from './resolved-policy.ts';
import type { Scope } from './scope.ts';

/** What a selector means; one that is missing has been reported, and means nothing. */
export function selectionOf(selector: CategorySelector | undefined, scope: Scope, reach: Reach): Selection {
  return selector === undefined ? { ids: [], parts: [] } : selectCategories(selector, scope.categories, scope.names, reach);
}
