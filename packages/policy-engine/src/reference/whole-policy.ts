import type { AttributeType, Sensitivity } from '../compiled-policy.ts';
import type {
  CategorySelector,
  Declaration,
  PolicyDocument,
  ProcessorSource,
  ResidencySource,
  SafeguardSource,
  StatementSource,
  StoreSource,
} from '../document/policy-document.ts';

/** The documents of one policy as one, as they were written: no pattern is expanded, no name is looked up. */
export interface WholePolicy {
  readonly categories: ReadonlyMap<string, Sensitivity>;
  /** Of each category what any document calls it. */
  readonly everSensitivities: ReadonlyMap<string, ReadonlySet<Sensitivity>>;
  readonly subjects: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  /** To the roles that it names in `includes`. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  /** To what it names: countries and other regions. */
  readonly regions: ReadonlyMap<string, readonly string[]>;
  readonly attributes: ReadonlyMap<string, AttributeType>;
  readonly sets: ReadonlyMap<string, readonly string[]>;
  readonly statements: readonly StatementSource[];
  readonly safeguards: readonly SafeguardSource[];
  readonly residency: readonly ResidencySource[];
  readonly stores: ReadonlyMap<string, StoreSource>;
  readonly processors: ReadonlyMap<string, ProcessorSource>;
}

export function joinDocuments(documents: readonly PolicyDocument[]): WholePolicy {
  return {
    categories: strictestSensitivities(documents),
    everSensitivities: everSensitivities(documents),
    subjects: new Set(documents.flatMap(document => document.subjects).map(({ id }) => id)),
    purposes: new Set(documents.flatMap(document => document.purposes).map(({ id }) => id)),
    roles: firstOfEach(documents.flatMap(document => document.roles).map(role => [role.id, role.includes.map(({ text }) => text)])),
    regions: membersOfRegions(documents),
    attributes: firstOfEach(
      documents.flatMap(document => document.attributes).map(({ id, kind, values }) => [id, attributeType(kind, values)]),
    ),
    sets: firstOfEach(documents.flatMap(document => document.sets).map(({ id, values }) => [id, values])),
    statements: [...byId(documents.flatMap(document => document.statements)).values()],
    safeguards: [...byId(documents.flatMap(document => document.safeguards)).values()],
    residency: [...byId(documents.flatMap(document => document.residency)).values()],
    stores: byId(documents.flatMap(document => document.stores)),
    processors: byId(documents.flatMap(document => document.processors)),
  };
}

/** [pattern-demands], [sensitivity], [credentials]: does what takes away or demands mean this category? */
export function demandsOf(policy: WholePolicy, selector: CategorySelector, category: string): boolean {
  if (selector.kind === 'sensitivity')
    return !isCredential(category) && selector.sensitivities.some(one => policy.everSensitivities.get(category)?.has(one) === true);
  return (
    grantsOf(policy, selector, category) ||
    selector.patterns.some(({ text }) => policy.categories.has(text) && category.startsWith(`${text}.`))
  );
}

/** [pattern], [sensitivity], [credentials]: does what grants mean this category? */
export function grantsOf(policy: WholePolicy, selector: CategorySelector, category: string): boolean {
  if (selector.kind === 'sensitivity') {
    const sensitivity = policy.categories.get(category);
    return !isCredential(category) && selector.sensitivities.some(one => one === sensitivity);
  }
  return selector.patterns.some(({ text }) => {
    if (text === '**') return !isCredential(category);
    if (!text.endsWith('.**')) return category === text;
    const root = text.slice(0, -'.**'.length);
    return category === root || category.startsWith(`${root}.`);
  });
}

function isCredential(category: string): boolean {
  return category === 'credential' || category.startsWith('credential.');
}

function everSensitivities(documents: readonly PolicyDocument[]): ReadonlyMap<string, ReadonlySet<Sensitivity>> {
  const joined = new Map<string, Set<Sensitivity>>();
  for (const { id, sensitivity } of documents.flatMap(document => document.categories))
    joined.set(id, (joined.get(id) ?? new Set<Sensitivity>()).add(sensitivity));
  return joined;
}

function strictestSensitivities(documents: readonly PolicyDocument[]): ReadonlyMap<string, Sensitivity> {
  const joined = new Map<string, Sensitivity>();
  for (const { id, sensitivity } of documents.flatMap(document => document.categories)) {
    const known = joined.get(id);
    const isStricter = known === undefined || known === 'personal' || (known === 'sensitive' && sensitivity === 'special');
    if (isStricter) joined.set(id, sensitivity);
  }
  return joined;
}

/** A region in several files has the members of all. */
function membersOfRegions(documents: readonly PolicyDocument[]): ReadonlyMap<string, readonly string[]> {
  const joined = new Map<string, readonly string[]>();
  for (const { id, countries } of documents.flatMap(document => document.regions))
    joined.set(id, [...(joined.get(id) ?? []), ...countries.map(({ text }) => text)]);
  return joined;
}

function attributeType(kind: AttributeType['kind'], values: readonly string[] | undefined): AttributeType {
  if (kind === 'enum' || kind === 'order') return { kind, values: values ?? [] };
  if (kind === 'set') return values === undefined ? { kind } : { kind, values };
  return { kind };
}

function byId<T extends Declaration>(list: readonly T[]): ReadonlyMap<string, T> {
  return firstOfEach(list.map(one => [one.id, one]));
}

/** The entry comes first, and what it says of an id of its parents is never looser. */
function firstOfEach<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const joined = new Map<string, T>();
  for (const [id, value] of entries) if (!joined.has(id)) joined.set(id, value);
  return joined;
}
