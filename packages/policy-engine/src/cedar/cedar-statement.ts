import type { CompiledStatement } from '../compiled-policy.ts';
import { areTexts, conditionText, type CedarVocabulary, type Certainty } from './cedar-condition.ts';
import { allOf, anyOf, entities, listOf, notOf, quoted, unknownId } from './cedar-text.ts';

/** Parts of a scope that Cedar knows as principal, action and resource. */
export interface CedarScope {
  readonly actors?: readonly string[] | undefined;
  readonly actions?: readonly string[] | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly purposes?: readonly string[] | undefined;
}

/** A scope matches certainly, or, when what is unknown may be any, possibly. */
export function scopeText({ actors, actions, categories, purposes }: CedarScope, certainty: Certainty): readonly string[] {
  const ids = (words: readonly string[]): readonly string[] => (certainty === 'certainly' ? words : [...words, unknownId]);
  const has = 'context has "purpose"';
  const purpose = purposes && `${listOf(purposes.map(quoted))}.contains(context["purpose"])`;
  return [
    ...(actors === undefined ? [] : [`principal in ${entities('Role', ids(actors))}`]),
    ...(actions === undefined ? [] : [`action in ${entities('Action', ids(actions))}`]),
    ...(categories === undefined ? [] : [`resource in ${entities('Category', ids(categories))}`]),
    ...(purpose === undefined ? [] : [certainty === 'certainly' ? `(${has} && ${purpose})` : `(!(${has}) || ${purpose})`]),
  ];
}

/** All of `when` and none of `unless`. Nothing: Cedar cannot say it. */
export function conditionsText(
  vocabulary: CedarVocabulary,
  { when = [], unless = [] }: Pick<CompiledStatement, 'when' | 'unless'>,
  certainty: Certainty,
): readonly string[] | undefined {
  const holding = when.map(condition => conditionText(vocabulary, condition, certainty));
  const preventing = unless.map(condition => conditionText(vocabulary, condition, certainty === 'certainly' ? 'possibly' : 'certainly'));
  if (!areTexts(holding) || !areTexts(preventing)) return undefined;
  return preventing.length === 0 ? holding : [...holding, notOf(anyOf(preventing))];
}

/** One policy of Cedar; `id` is told in the answer as the annotation says. */
export function cedarPolicy(effect: 'permit' | 'forbid', id: string, conditions: readonly string[]): string {
  const when = conditions.length === 0 ? '' : `\nwhen { ${allOf(conditions)} }`;
  return `@id(${quoted(id)})\n${effect} (principal, action, resource)${when};\n`;
}
