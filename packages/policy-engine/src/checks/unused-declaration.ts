import type { Declaration } from '../document/policy-document.ts';
import type { ResolvedPolicy } from '../resolve/resolved-policy.ts';
import { isCountry } from '../schema/countries.ts';
import type { Check } from './check.ts';
import { isReadable } from './conditions/demands.ts';
import { clausesOf, everyConditions } from './written/every-conditions.ts';

/**
 * What is declared and never used: often what should use it was forgotten, or is misspelt. What a pack declares is for
 * whoever extends it; purposes and categories have checks of their own.
 */
export const unusedDeclaration: Check = {
  name: 'unused-declaration',
  find: ({ policy, entry, incomplete }) =>
    (incomplete ? [] : [...unusedRoles(policy), ...unusedAttributes(policy), ...unusedSets(policy), ...unusedRegions(policy)])
      .filter(({ declaration }) => declaration.file === entry)
      .map(({ declaration: { file, span }, message, help }) => ({
        name: 'unused-declaration',
        severity: 'warning',
        file,
        span,
        message,
        help,
      })),
};

interface Unused {
  readonly declaration: Declaration;
  readonly message: string;
  readonly help: string;
}

/** A role that no statement names, neither itself nor a role that it includes or that includes it, can do nothing. */
function unusedRoles(policy: ResolvedPolicy): readonly Unused[] {
  const named = new Set(policy.statements.flatMap(statement => statement.actors ?? []));
  const used = new Set<string>();
  for (const [id, role] of policy.roles) {
    if (!role.includes.some(included => named.has(included))) continue;
    used.add(id);
    for (const included of role.includes) used.add(included);
  }
  return [...policy.roles]
    .filter(([id]) => !used.has(id))
    .map(([id, { declaration }]) => ({
      declaration,
      message: `no statement speaks of the role \`${id}\``,
      help: 'write the statement that needs it, or remove it',
    }));
}

function unusedAttributes(policy: ResolvedPolicy): readonly Unused[] {
  const conditions = everyConditions(policy).flatMap(one => one.conditions);
  if (!conditions.every(isReadable)) return [];
  const asked = new Set(conditions.flatMap(clausesOf).map(({ path }) => path));
  return [...policy.attributes].flatMap(([path, { declaration }]) =>
    declaration === undefined || asked.has(path)
      ? []
      : { declaration, message: `no condition asks for \`${path}\``, help: 'write the condition that needs it, or remove it' },
  );
}

function unusedSets(policy: ResolvedPolicy): readonly Unused[] {
  const all = everyConditions(policy);
  if (!all.every(({ conditions }) => conditions.every(isReadable))) return [];
  const sources = all.flatMap(({ clauses }) => clauses.map(({ source }) => source));
  const named = new Set(sources.flatMap(({ mayNameSet, values }) => (mayNameSet ? values.map(({ value }) => value) : [])));
  return policy.documents
    .flatMap(({ sets }) => sets)
    .filter(({ id }) => !named.has(id))
    .map(declaration => ({
      declaration,
      message: `no condition uses the set \`${declaration.id}\``,
      help: 'use it after `in`, or remove it',
    }));
}

function unusedRegions(policy: ResolvedPolicy): readonly Unused[] {
  const named = new Set(placesIn(policy));
  // A policy that speaks of no place declares its regions for whoever extends it; what is misspelt may mean any of them.
  if (named.size === 0 || [...named].some(place => !policy.regions.has(place) && !isCountry(place))) return [];
  const within = policy.documents.flatMap(({ regions }) =>
    regions.flatMap(({ id, countries }) => countries.filter(({ text }) => text !== id)),
  );
  const used = new Set([...named, ...within.map(({ text }) => text)]);
  return [...policy.regions]
    .filter(([id]) => !used.has(id))
    .map(([id, { declaration }]) => ({
      declaration,
      message: `nothing speaks of the region \`${id}\``,
      help: 'use it in a condition, in `residency`, in a store or a processor, or remove it',
    }));
}

/** Every place that a rule, a store, a processor or a condition names. */
function placesIn(policy: ResolvedPolicy): readonly string[] {
  const places = [
    ...policy.residency.flatMap(({ source }) => [source.subjectRegion, source.store, source.deny, source.primaryStore].flat()),
    ...[...policy.stores.values()].flatMap(({ source }) => source.regions),
    ...[...policy.processors.values()].flatMap(({ source }) => source.regions),
  ];
  const asked = everyConditions(policy)
    .flatMap(({ conditions }) => conditions.flatMap(clausesOf))
    .filter(({ path }) => policy.attributes.get(path)?.type.kind === 'place')
    .flatMap(({ value, values }) => [value, ...(values ?? [])]);
  return [...places.map(place => place?.text), ...asked].filter(place => typeof place === 'string');
}
