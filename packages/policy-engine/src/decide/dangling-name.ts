import type { AttributeType, CompiledPolicy, CompiledStatement } from '../compiled-policy.ts';
import type { Clause, Condition } from '../condition.ts';
import { placesOf, type Places } from './places.ts';
import { valueReader } from './read-attribute.ts';
import { firstFault } from './shape.ts';

interface Declared {
  readonly categories: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, AttributeType>;
  readonly places: Places;
}

/**
 * The path of the first name that means nothing, of an id that is there twice, or of a clause that asks a value of another
 * type than the attribute has. A forbid with such a name would never match, so it is not a policy to decide by.
 */
export function danglingName(policy: CompiledPolicy): string | undefined {
  const declared: Declared = {
    categories: idsOf(policy.categories),
    purposes: idsOf(policy.purposes),
    roles: new Set(Object.keys(policy.roles)),
    attributes: new Map(policy.attributes.map(({ path, type }) => [path, type])),
    places: placesOf(policy),
  };
  return (
    repeatedId(policy) ??
    firstFault(Object.entries(policy.roles), ([role, included]) => among(declared.roles, included, `roles.${role}`)) ??
    firstFault(Object.entries(policy.regions), ([region, countries]) => inPlaces(declared, countries, `regions.${region}`)) ??
    firstFault([...policy.statements.entries()], ([place, statement]) => inStatement(declared, statement, `statements[${place}]`)) ??
    firstFault(categoryLists(policy), ([path, list]) => among(declared.categories, list, path)) ??
    firstFault(placeLists(policy), ([path, list]) => inPlaces(declared, list, path)) ??
    firstFault([...policy.processors.entries()], ([place, { purposes }]) =>
      among(declared.purposes, purposes, `processors[${place}].purposes`),
    ) ??
    firstFault([...policy.breach.entries()], ([place, rule]) =>
      inConditions(declared, [...(rule.when ?? []), ...(rule.unless ?? [])], `breach[${place}]`),
    )
  );
}

function inStatement(declared: Declared, statement: CompiledStatement, path: string): string | undefined {
  const { when = [], unless = [], minimize, transform } = statement;
  const conditions = [...when, ...unless, ...(minimize?.unless ?? []), ...(transform?.unless ?? [])];
  return (
    among(declared.roles, statement.actors, `${path}.actors`) ??
    among(declared.categories, statement.categories, `${path}.categories`) ??
    among(declared.purposes, statement.purposes, `${path}.purposes`) ??
    among(declared.categories, minimize?.fields, `${path}.minimize.fields`) ??
    among(declared.categories, Object.keys(minimize?.mask ?? {}), `${path}.minimize.mask`) ??
    inConditions(declared, conditions, path)
  );
}

function inConditions(declared: Declared, conditions: readonly Condition[], path: string): string | undefined {
  return firstFault(conditions, condition => {
    if (condition.kind === 'clause') return isAnswerable(declared, condition) ? undefined : `${path}: ${condition.path}`;
    return inConditions(declared, condition.kind === 'not' ? [condition.of] : condition.of, path);
  });
}

/** The operator fits the type, and the value is one of it. */
function isAnswerable({ attributes, places }: Declared, { path, operator, value, values }: Clause): boolean {
  const type = attributes.get(path);
  if (type === undefined) return false;
  const isValue = (one: unknown): boolean => valueReader(type, places)(one) !== undefined;
  switch (operator) {
    case 'present':
      return value === undefined && values === undefined;
    case 'has':
      return type.kind === 'set' && isValue([value]);
    case 'in':
      return type.kind !== 'set' && values?.every(isValue) === true;
    case 'eq':
    case 'ne':
      return type.kind !== 'set' && isValue(value);
    default:
      return (type.kind === 'number' || type.kind === 'date' || type.kind === 'order') && isValue(value);
  }
}

function categoryLists(policy: CompiledPolicy): readonly (readonly [string, readonly string[] | undefined])[] {
  return [
    ...[...policy.safeguards.protect, ...policy.safeguards.audit].map(({ id, categories }) => [`safeguards: ${id}`, categories] as const),
    ...policy.residency.map(({ id, categories }) => [`residency: ${id}`, categories] as const),
    ...policy.retention.map(({ id, categories }) => [`retention: ${id}`, categories] as const),
    ...policy.stores.map(({ id, holds }) => [`stores: ${id}`, holds] as const),
    ...policy.processors.map(({ id, categories }) => [`processors: ${id}`, categories] as const),
    ...policy.breach.map(({ law, categories }) => [`breach: ${law}`, categories] as const),
  ];
}

function placeLists(policy: CompiledPolicy): readonly (readonly [string, readonly string[]])[] {
  return [
    ...policy.residency.map(({ id, subjectRegion, store, deny }) => [`residency: ${id}`, [subjectRegion, ...store, ...deny]] as const),
    ...[...policy.stores, ...policy.processors].map(({ id, regions }) => [`regions of ${id}`, regions] as const),
  ];
}

function repeatedId(policy: CompiledPolicy): string | undefined {
  const lists = ['categories', 'purposes', 'subjects', 'statements', 'residency', 'retention', 'stores', 'processors'] as const;
  return firstFault(lists, list => (idsOf(policy[list]).size < policy[list].length ? list : undefined));
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

function among(declared: ReadonlySet<string>, names: readonly string[] | undefined, path: string): string | undefined {
  return names?.every(name => declared.has(name)) === false ? path : undefined;
}

function inPlaces({ places }: Declared, names: readonly string[], path: string): string | undefined {
  return names.every(name => places.has(name)) ? undefined : path;
}
