import type { Mask } from '../compiled-policy.ts';
import type { ConditionSource } from '../document/condition-source.ts';
import type { MinimizeSource, Reference, StatementSource, TransformSource } from '../document/policy-document.ts';
import { selectCategories } from './category-selection.ts';
import { resolveIds, sortedUnique } from './names.ts';
import { resolveConditions } from './resolve-conditions.ts';
import type { ResolvedConditions, ResolvedStatement } from './resolved-policy.ts';
import type { Scope } from './scope.ts';

export function resolveStatement(source: StatementSource, scope: Scope): ResolvedStatement {
  const { names } = scope;
  return {
    source,
    effect: source.effect,
    actors: source.actors && resolveIds(source.actors, 'role', scope.roles, names),
    actions: source.actions && sortedUnique(source.actions),
    categories:
      source.categories && selectCategories(source.categories, scope.categories, names, source.effect === 'permit' ? 'grants' : 'demands'),
    purposes: source.purposes && resolveIds(source.purposes, 'purpose', scope.purposes, names),
    when: conditionsOf(source.when, scope),
    unless: conditionsOf(source.unless, scope),
    minimize: source.minimize && resolveMinimize(source.minimize, scope),
    transform: source.transform && resolveTransform(source.transform, scope),
  };
}

function conditionsOf(sources: readonly ConditionSource[] | undefined, scope: Scope): ResolvedConditions | undefined {
  return sources && resolveConditions(sources, scope);
}

function resolveMinimize(source: MinimizeSource, scope: Scope): NonNullable<ResolvedStatement['minimize']> {
  return {
    fields: source.fields && selectCategories(source.fields, scope.categories, scope.names, 'grants'),
    mask: resolveMask(source.mask, scope),
    unless: conditionsOf(source.unless, scope),
  };
}

/** Of several keys for a category the most specific holds: itself, then the longest that it lies below, `a.**` before `a`. */
function resolveMask(written: MinimizeSource['mask'], scope: Scope): Readonly<Record<string, Mask>> {
  const masks = new Map<string, Mask>();
  const rank = ({ text }: Reference): number => (text.endsWith('**') ? 2 * text.split('.').length : 2 * text.split('.').length + 1);
  const keys = written.toSorted((a, b) => rank(a.category) - rank(b.category));
  for (const { category, mask } of keys) {
    const { ids } = selectCategories({ kind: 'patterns', patterns: [category] }, scope.categories, scope.names, 'demands');
    for (const id of ids) masks.set(id, mask);
  }
  for (const { category, mask } of keys) if (masks.has(category.text)) masks.set(category.text, mask);
  return Object.fromEntries(sortedUnique(masks.keys()).map(id => [id, masks.get(id) ?? 'drop']));
}

function resolveTransform(source: TransformSource, scope: Scope): NonNullable<ResolvedStatement['transform']> {
  return {
    pseudonymize: sortedUnique(source.pseudonymize.flatMap(reference => resolvePseudonymized(reference, scope))),
    aggregate: source.aggregate,
    unless: conditionsOf(source.unless, scope),
  };
}

/** Categories, or a field of the person, such as `subject.id`: those are of the data, and declared nowhere. */
function resolvePseudonymized(reference: Reference, { categories, names }: Scope): readonly string[] {
  const isField = reference.text.startsWith('subject.') && !categories.ids.has(reference.text) && !categories.subtrees.has(reference.text);
  return isField ? [reference.text] : selectCategories({ kind: 'patterns', patterns: [reference] }, categories, names, 'demands').ids;
}
