import type { PolicyDocument, Reference, RegionDeclaration } from '../document/policy-document.ts';
import { isCountry } from '../schema/countries.ts';
import { reportDisagreement } from './disagreement.ts';
import { sortedUnique, type Names } from './names.ts';
import { extensionsOf } from './overrides.ts';
import { reportUnknownPlaces } from './resolve-places.ts';
import type { ResolvedRegion } from './resolved-policy.ts';
import { joinDeclarations } from './resolve-vocabulary.ts';

/** Regions with all their countries, those of regions within them among them; of a region in several files the members of all. */
export function resolveRegions(documents: readonly PolicyDocument[], names: Names): ReadonlyMap<string, ResolvedRegion> {
  const declarations = documents.flatMap(document => document.regions);
  const first = joinDeclarations(declarations);
  reportDisagreement(declarations, { kind: 'region', wordsOf: ({ countries }) => countries, extend: extensionsOf(documents) }, names);
  for (const declared of declarations) reportRedefinedCountry(declared, names);
  const members = new Map<string, readonly Reference[]>();
  for (const { id, countries } of declarations) members.set(id, [...(members.get(id) ?? []), ...countries]);
  reportUnknownPlaces([...members.values()].flat(), new Set(first.keys()), names);
  const walk: Walk = { members, names, found: new Map(), open: new Set() };
  return new Map([...first].map(([id, declaration]) => [id, { declaration, countries: sortedUnique(countriesOf(id, walk)) }]));
}

interface Walk {
  readonly members: ReadonlyMap<string, readonly Reference[]>;
  readonly names: Names;
  readonly found: Map<string, ReadonlySet<string>>;
  /** Regions that are being walked through: one that is met again lies within itself. */
  readonly open: Set<string>;
}

/** A region named like a country, such as `US: [US]`, means the country by its own name. */
function countriesOf(id: string, walk: Walk): ReadonlySet<string> {
  const known = walk.found.get(id);
  if (known !== undefined) return known;
  const countries = new Set<string>();
  walk.open.add(id);
  for (const member of walk.members.get(id) ?? []) {
    const { text } = member;
    if (isCountry(text) && (text === id || !walk.members.has(text))) countries.add(text);
    else if (walk.open.has(text)) reportCycle(member, walk.names);
    else for (const country of countriesOf(text, walk)) countries.add(country);
  }
  walk.open.delete(id);
  walk.found.set(id, countries);
  return countries;
}

/** Whoever writes `US` means the country, wherever it stands. */
function reportRedefinedCountry({ id, countries, file, span }: RegionDeclaration, names: Names): void {
  if (!isCountry(id) || countries.every(({ text }) => text === id)) return;
  names.diagnostics.push({
    name: 'invalid-id',
    severity: 'error',
    file,
    span,
    message: `\`${id}\` is a country, and can be no region of others`,
    help: `give the region another id, or write \`${id}: [${id}]\``,
  });
}

function reportCycle(member: Reference, names: Names): void {
  names.diagnostics.push({
    name: 'cyclic-regions',
    severity: 'error',
    file: member.file,
    span: member.span,
    message: `the region \`${member.text}\` lies within itself`,
    help: 'name its countries',
  });
}
