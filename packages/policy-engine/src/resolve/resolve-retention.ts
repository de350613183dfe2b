import type { PolicyDocument } from '../document/policy-document.ts';
import { reportRepeatedIds } from './block-ids.ts';
import { selectionOf } from './selection-of.ts';
import type { ResolvedRetention } from './resolved-policy.ts';
import type { Scope } from './scope.ts';

/** The rules of all documents hold together: the earliest date wins, so that a child never keeps longer than its parent. */
export function resolveRetention(documents: readonly PolicyDocument[], scope: Scope): readonly ResolvedRetention[] {
  const lists = documents.map(document => document.retention);
  reportRepeatedIds(lists, 'retention rule', scope.names);
  return lists.flat().map(source => ({ source, categories: selectionOf(source.categories, scope, 'demands') }));
}
