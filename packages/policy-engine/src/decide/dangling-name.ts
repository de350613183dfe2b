import type { AttributeType, CompiledPolicy } from '../compiled-policy.ts';
import type { Clause } from '../condition.ts';
import { isCountry } from '../schema/countries.ts';
import { isRecord, isText } from './own.ts';
import { placesOf, type Places } from './places.ts';
import { valueReader } from './read-attribute.ts';
import { firstFault } from './shape.ts';

/**
 * The path of the first name that means nothing, of an id that is there twice, or of a clause that asks a value of another
 * type than the attribute has. A forbid with such a name would never match, so it is not a policy to decide by.
 * The policy must have the right shape.
 */
export function danglingName(policy: CompiledPolicy): string | undefined {
  const places = placesOf(policy);
  const categories = idsOf(policy.categories);
  const declared: Declared = {
    places,
    attributes: new Map(policy.attributes.map(({ path, type }) => [path, type])),
    // Members that hold names, wherever they stand.
    byMember: new Map<string, { readonly has: (name: string) => boolean }>([
      ['actors', new Set(Object.keys(policy.roles))],
      ['categories', categories],
      ['fields', categories],
      ['holds', categories],
      ['mask', categories],
      ['purposes', idsOf(policy.purposes)],
      ['deny', places],
      ['regions', places],
      ['store', places],
      ['primaryStore', places],
      ['subjectRegion', places],
    ]),
  };
  const { roles, regions, safeguards } = policy;
  // `audit.store` is no place, and the fields of an audit safeguard are those of a record.
  const withNames = {
    ...policy,
    audit: undefined,
    safeguards: { protect: safeguards.protect, audit: safeguards.audit.map(withoutFields) },
  };
  return (
    firstFault(lists, list => (idsOf(policy[list]).size < policy[list].length ? list : undefined)) ??
    // A role that does not include itself would slip past the forbids that name it.
    firstFault(Object.entries(roles), ([id, included]) =>
      included.includes(id) && included.every(role => Object.hasOwn(roles, role)) ? undefined : `roles.${id}`,
    ) ??
    firstFault(Object.entries(regions), ([id, countries]) => (isRegion(id, countries) ? undefined : `regions.${id}`)) ??
    inValue(declared, withNames, '')
  );
}

/** A country is no region of others, whoever names it so. */
function isRegion(id: string, members: readonly string[]): boolean {
  return members.every(member => isCountry(member) && (member === id || !isCountry(id)));
}

const lists = ['categories', 'purposes', 'subjects', 'statements', 'residency', 'retention', 'stores', 'processors'] as const;

interface Declared {
  readonly places: Places;
  readonly attributes: ReadonlyMap<string, AttributeType>;
  readonly byMember: ReadonlyMap<string, { readonly has: (name: string) => boolean }>;
}

function withoutFields({ categories }: { readonly categories: readonly string[] }): object {
  return { categories };
}

function inValue(declared: Declared, value: unknown, path: string): string | undefined {
  if (Array.isArray(value))
    return firstFault([...(value as readonly unknown[]).entries()], ([place, item]) => inValue(declared, item, `${path}[${place}]`));
  if (!isRecord(value)) return undefined;
  if (value['kind'] === 'clause')
    return isAnswerable(declared, value as unknown as Clause) ? undefined : `${path}: ${String(value['path'])}`;
  return firstFault(Object.entries(value), ([member, part]) => {
    const inside = path === '' ? member : `${path}.${member}`;
    const known = declared.byMember.get(member);
    return known !== undefined && !namesIn(part).every(name => known.has(name)) ? inside : inValue(declared, part, inside);
  });
}

/** A name, a list of names, or names as the keys of a record. */
function namesIn(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : isRecord(value) ? Object.keys(value) : [value]).filter(isText);
}

/** The operator fits the type, and the value is one of it. */
function isAnswerable({ attributes, places }: Declared, { path, operator, value, values }: Clause): boolean {
  const type = attributes.get(path);
  if (type === undefined) return false;
  const isValue = (one: unknown): boolean => valueReader(type, places)(one) !== undefined;
  if (operator === 'present') return value === undefined && values === undefined;
  if (type.kind === 'set') return operator === 'has' && isValue([value]);
  if (operator === 'in') return values?.every(isValue) === true;
  const isOrdered = type.kind === 'number' || type.kind === 'date' || type.kind === 'order';
  return operator !== 'has' && (isOrdered || operator === 'eq' || operator === 'ne') && isValue(value);
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
