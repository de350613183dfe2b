import type { CompiledPolicy, CompiledStatement } from '../compiled-policy.ts';
import type { ObligationKind } from '../decide/request.ts';
import { cedarVocabularyOf, type CedarVocabulary } from './cedar-condition.ts';
import type { CedarOmission, CedarPart } from './cedar-part.ts';
import { duties } from './cedar-duties.ts';
import { movements } from './cedar-movements.ts';
import { cedarPolicy, conditionsText, scopeText } from './cedar-statement.ts';

export interface CedarSettings {
  /** Obligations that whoever asks Cedar fulfils by other means, for Cedar has none; what owes another one is forbidden. */
  readonly supports?: readonly ObligationKind[];
}

export interface CedarExport {
  /** In Cedar's policy syntax, with the omissions on top. */
  readonly policies: string;
  readonly omitted: readonly CedarOmission[];
}

/**
 * The policy for Cedar (https://www.cedarpolicy.com), which answers `cedarRequests`: what is allowed there is allowed by
 * `decide` with the same `supports`. Without omissions it is the same for every request about one category of one person.
 */
export function exportCedar(policy: CompiledPolicy, settings: CedarSettings = {}): CedarExport {
  const vocabulary = cedarVocabularyOf(policy);
  const supports = settings.supports ?? [];
  const parts = [
    ...policy.statements.map(statement => exportStatement(vocabulary, statement)),
    ...policy.statements.filter(({ effect }) => effect === 'permit').map(permit => duties(policy, vocabulary, { permit, supports })),
    movements(policy, supports),
  ];
  const omitted = parts.flatMap(part => part.omitted);
  const head = [
    `// ${policy.id} ${policy.version}, ${policy.digest}`,
    ...omitted.map(({ what, id, how, why }) => `// ${how === 'left-out' ? 'LEFT OUT' : 'WIDENED'}: ${what} ${id}: ${why}`),
  ];
  return { policies: [`${head.join('\n')}\n`, ...parts.flatMap(part => part.policies)].join('\n'), omitted };
}

const inexpressible = 'it compares with a number that Cedar has not, of more than four decimal places or beyond its range';

function exportStatement(vocabulary: CedarVocabulary, statement: CompiledStatement): CedarPart {
  return statement.effect === 'permit' ? exportPermit(vocabulary, statement) : exportForbid(vocabulary, statement);
}

function exportPermit(vocabulary: CedarVocabulary, statement: CompiledStatement): CedarPart {
  const { id, consent } = statement;
  const conditions = conditionsText(vocabulary, statement, 'certainly');
  const why = consent === undefined ? inexpressible : 'it asks for consent, which Cedar cannot read';
  if (consent !== undefined || conditions === undefined)
    return { policies: [], omitted: [{ what: 'statement', id, how: 'left-out', why }] };
  return { policies: [cedarPolicy('permit', id, [...scopeText(statement, 'certainly'), ...conditions])], omitted: [] };
}

function exportForbid(vocabulary: CedarVocabulary, statement: CompiledStatement): CedarPart {
  const { id } = statement;
  const conditions = conditionsText(vocabulary, statement, 'possibly');
  const policies = [cedarPolicy('forbid', id, [...scopeText(statement, 'possibly'), ...(conditions ?? [])])];
  return { policies, omitted: conditions === undefined ? [{ what: 'statement', id, how: 'widened', why: inexpressible }] : [] };
}
