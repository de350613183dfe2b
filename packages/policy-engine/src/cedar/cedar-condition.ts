import type { AttributeType, CompiledPolicy } from '../compiled-policy.ts';
import type { Clause, Condition, ConditionValue } from '../condition.ts';
import { countriesOf, placesOf, type Places } from '../decide/places.ts';
import { msPerDay, parseInstant } from '../time/instant.ts';
import { allOf, anyOf, decimalText, listOf, notOf, quoted } from './cedar-text.ts';

/** What is known of the policy while its conditions are written down. */
export interface CedarVocabulary {
  readonly types: ReadonlyMap<string, AttributeType>;
  readonly places: Places;
}

export function cedarVocabularyOf(policy: CompiledPolicy): CedarVocabulary {
  return { types: new Map(policy.attributes.map(({ path, type }) => [path, type])), places: placesOf(policy) };
}

/**
 * Cedar has no unknown, and skips a policy that reads what is missing, a forbid too: so each clause stands behind a guard,
 * and a condition is written in one of two ways. Nothing: Cedar cannot say it.
 */
export type Certainty = 'certainly' | 'possibly';

const opposite: Readonly<Record<Certainty, Certainty>> = { certainly: 'possibly', possibly: 'certainly' };

export function conditionText(vocabulary: CedarVocabulary, condition: Condition, certainty: Certainty): string | undefined {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.of.map(one => conditionText(vocabulary, one, certainty));
      if (!areTexts(parts)) return undefined;
      return condition.kind === 'all' ? allOf(parts) : anyOf(parts);
    }
    case 'not': {
      const part = conditionText(vocabulary, condition.of, opposite[certainty]);
      return part === undefined ? undefined : notOf(part);
    }
    case 'clause': {
      const comparison = comparisonText(vocabulary, condition);
      if (comparison === undefined) return undefined;
      const has = `context has ${quoted(condition.path)}`;
      return certainty === 'certainly' ? `(${has} && ${comparison})` : `(!(${has}) || ${comparison})`;
    }
  }
}

export function areTexts(parts: readonly (string | undefined)[]): parts is readonly string[] {
  return parts.every(part => part !== undefined);
}

function comparisonText({ types, places }: CedarVocabulary, clause: Clause): string | undefined {
  const type = types.get(clause.path);
  const read = `context[${quoted(clause.path)}]`;
  const { operator, value, values = [] } = clause;
  if (type === undefined) return undefined;
  switch (operator) {
    case 'present':
      return type.kind === 'string' ? `${read} != ""` : 'true';
    case 'has':
      return `${read}.contains(${quoted(String(value))})`;
    case 'in': {
      if (type.kind === 'place') return amongText(read, placesWithin(places, values));
      const each = values.map(one => relationText(read, type, 'eq', one));
      return areTexts(each) ? anyOf(each) : undefined;
    }
    default:
      return value === undefined ? undefined : relationText(read, type, operator, value);
  }
}

type Relation = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

function relationText(read: string, type: AttributeType, relation: Relation, limit: ConditionValue): string | undefined {
  switch (type.kind) {
    case 'number':
      return typeof limit === 'number' ? decimalRelation(read, relation, decimalText(limit)) : undefined;
    case 'date': {
      const instant = parseInstant(limit);
      return instant && spanRelation(read, relation, { first: instant.ms, last: instant.isDay ? instant.ms + msPerDay - 1 : instant.ms });
    }
    case 'order': {
      const place = type.values.indexOf(String(limit));
      return place < 0 ? undefined : spanRelation(read, relation, { first: place, last: place });
    }
    case 'boolean':
      return equalText(read, relation, String(limit));
    case 'string':
    case 'enum':
    case 'place':
    case 'set':
      return equalText(read, relation, quoted(String(limit)));
  }
}

function equalText(read: string, relation: Relation, limit: string): string | undefined {
  if (relation === 'eq') return `${read} == ${limit}`;
  return relation === 'ne' ? `${read} != ${limit}` : undefined;
}

/** A day lasts from its first millisecond to its last. */
function spanRelation(read: string, relation: Relation, { first, last }: { readonly first: number; readonly last: number }): string {
  switch (relation) {
    case 'eq':
      return `(${read} >= ${first} && ${read} <= ${last})`;
    case 'ne':
      return `(${read} < ${first} || ${read} > ${last})`;
    case 'lt':
      return `${read} < ${first}`;
    case 'le':
      return `${read} <= ${last}`;
    case 'gt':
      return `${read} > ${last}`;
    case 'ge':
      return `${read} >= ${first}`;
  }
}

const decimalMethods = { lt: 'lessThan', le: 'lessThanOrEqual', gt: 'greaterThan', ge: 'greaterThanOrEqual' } as const;

function decimalRelation(read: string, relation: Relation, decimal: string | undefined): string | undefined {
  if (decimal === undefined) return undefined;
  const limit = `decimal(${quoted(decimal)})`;
  return relation === 'eq' || relation === 'ne' ? equalText(read, relation, limit) : `${read}.${decimalMethods[relation]}(${limit})`;
}

function placesWithin(places: Places, named: readonly ConditionValue[]): readonly string[] {
  const inside = countriesOf(places, named);
  return [...places].flatMap(([place, countries]) => (countries.every(country => inside.has(country)) ? String(place) : []));
}

function amongText(read: string, ids: readonly string[]): string {
  return `${listOf(ids.map(quoted))}.contains(${read})`;
}
