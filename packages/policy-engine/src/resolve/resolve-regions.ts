import type { PolicyDocument, Reference } from '../document/policy-document.ts';
import { isCountry } from '../schema/countries.ts';
import { sortedUnique, type Names } from './names.ts';
import { reportUnknownPlaces } from './resolve-places.ts';
import type { ResolvedRegion } from './resolved-policy.ts';
import { joinDeclarations } from './resolve-vocabulary.ts';

/** Regions with all their countries, those of regions within them among them; of a region in several files the members of all. */
export function resolveRegions(documents: readonly PolicyDocument[], names: Names): ReadonlyMap<string, ResolvedRegion> {
  const declarations = documents.flatMap(document => document.regions);
  const first = joinDeclarations(declarations);
  const members = new Map<string, readonly Reference[]>();
  for (const { id, countries } of declarations) members.set(id, [...(members.get(id) ?? []), ...countries]);
  reportUnknownPlaces([...members.values()].flat(), new Set(first.keys()), names);
  return new Map([...first].map(([id, declaration]) => [id, { declaration, countries: countriesOf(id, members, names) }]));
}

/** A region named like a country, such as `US: [US]`, means the country by its own name. */
function countriesOf(id: string, members: ReadonlyMap<string, readonly Reference[]>, names: Names): readonly string[] {
  const countries: string[] = [];
  const reached = new Set([id]);
  for (const region of reached) {
    for (const member of members.get(region) ?? []) {
      const isRegion = members.has(member.text) && !(member.text === region && isCountry(region));
      if (!isRegion) countries.push(member.text);
      else if (member.text === id) reportCycle(member, id, names);
      else reached.add(member.text);
    }
  }
  return sortedUnique(countries.filter(isCountry));
}

function reportCycle(member: Reference, id: string, names: Names): void {
  names.diagnostics.push({
    name: 'cyclic-regions',
    severity: 'error',
    file: member.file,
    span: member.span,
    message: `the region \`${id}\` lies within itself`,
    help: 'name its countries',
  });
}
