import type { CompiledPolicy, CompiledStatement } from '../compiled-policy.ts';
import type { Condition } from '../condition.ts';
import type { ObligationKind } from '../decide/request.ts';
import { type CedarVocabulary } from './cedar-condition.ts';
import { cedarPolicy, conditionsText, scopeText } from './cedar-statement.ts';
import { entities, unknownId } from './cedar-text.ts';
import type { CedarPart } from './cedar-part.ts';

/** Cedar has no obligations: where one may be owed that nobody fulfils, and where no field is left, it forbids. */
export function duties(
  policy: CompiledPolicy,
  vocabulary: CedarVocabulary,
  { permit, supports }: { readonly permit: CompiledStatement; readonly supports: readonly ObligationKind[] },
): CedarPart {
  const { id, audit, minimize, transform } = permit;
  const holds = conditionsText(vocabulary, permit, 'possibly');
  /** A block whose `unless` Cedar cannot say is always owed. */
  const forbidWhile = (what: string, unless: readonly Condition[] | undefined, more: readonly string[]): string => {
    const owed = conditionsText(vocabulary, unless === undefined ? {} : { unless }, 'possibly') ?? [];
    return cedarPolicy('forbid', `${id} owes ${what}`, [...scopeText(permit, 'possibly'), ...(holds ?? []), ...owed, ...more]);
  };
  const lost = categoriesLost(policy, permit);
  const isUnsupported = (kind: ObligationKind): boolean => !supports.includes(kind);
  const policies = [
    ...((audit === 'basic' || audit === 'full') && isUnsupported('audit') ? [forbidWhile('audit', undefined, [])] : []),
    ...(minimize && isUnsupported('minimize') ? [forbidWhile('minimize', minimize.unless, [])] : []),
    ...(minimize && !isUnsupported('minimize') && lost.length > 0
      ? [forbidWhile('fields', minimize.unless, [`resource in ${entities('Category', lost)}`])]
      : []),
    ...(transform && transform.pseudonymize.length > 0 && isUnsupported('pseudonymize')
      ? [forbidWhile('pseudonymize', transform.unless, [])]
      : []),
    ...(transform?.aggregate !== undefined && isUnsupported('aggregate') ? [forbidWhile('aggregate', transform.unless, [])] : []),
  ];
  const isWidened = holds === undefined && policies.length > 0;
  const why = 'it compares with a number that Cedar has not, so that what it owes is owed whatever the number is';
  return { policies, omitted: isWidened ? [{ what: 'statement', id, how: 'widened', why }] : [] };
}

/** What the permit leaves nothing of. A category that is not known may be one of them. */
function categoriesLost({ categories }: CompiledPolicy, { minimize }: CompiledStatement): readonly string[] {
  if (minimize === undefined) return [];
  const { fields, mask } = minimize;
  const isLost = (id: string): boolean => fields?.includes(id) === false || (Object.hasOwn(mask, id) && mask[id] === 'drop');
  const lost = categories.map(({ id }) => id).filter(isLost);
  return fields === undefined && lost.length === 0 ? [] : [...lost, unknownId];
}
