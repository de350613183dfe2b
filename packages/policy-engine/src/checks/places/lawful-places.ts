import type { Reference, ResidencySource } from '../../document/policy-document.ts';
import { sortedUnique } from '../../resolve/names.ts';
import type { ResolvedPolicy, ResolvedResidency } from '../../resolve/resolved-policy.ts';
import { isCountry } from '../../schema/countries.ts';
import { transferMechanisms } from '../../schema/transfer-mechanisms.ts';

/** A store or a processor, as far as places are concerned. */
export interface Holder {
  readonly regions: readonly Reference[];
  readonly transfer: Reference | undefined;
}

/** What a rule says of places, asked of many holders. What is unknown has been reported, and counts as good. */
export interface LawfulPlaces {
  /** Whether a holder may have data of the people that the rule is about, their consent given. */
  readonly mayHold: (holder: Holder) => boolean;
  /** The place that a holder is told about: the first one where such data may not be without a mechanism. */
  readonly firstUnlawful: (holder: Holder) => Reference | undefined;
  readonly speaksOf: (category: string) => boolean;
}

const mechanisms: ReadonlySet<string> = new Set(transferMechanisms);

export function lawfulPlacesOf(policy: ResolvedPolicy, { source, categories }: ResolvedResidency): LawfulPlaces {
  const denied = new Set(source.deny.flatMap(({ text }) => countriesOf(policy, text) ?? []));
  const isInside = insideOf(policy, source.store);
  const isDenied = (place: Reference): boolean => countriesOf(policy, place.text)?.some(country => denied.has(country)) === true;
  const isCovered = coveredBy(source);
  const concerned = categories === undefined ? undefined : new Set(categories.ids);
  return {
    mayHold: ({ regions, transfer }) => !regions.some(isDenied) && (regions.every(isInside) || isCovered(transfer)),
    firstUnlawful: ({ regions }) => regions.find(place => isDenied(place) || !isInside(place)) ?? regions[0],
    speaksOf: category => concerned?.has(category) ?? true,
  };
}

/** Whether a place lies within others. Where the others are not written, it does. */
export function insideOf(policy: ResolvedPolicy, within: readonly Reference[] | undefined): (place: Reference) => boolean {
  const known = within?.map(({ text }) => countriesOf(policy, text));
  if (known === undefined || known.includes(undefined)) return () => true;
  const inside = new Set(known.flatMap(countries => countries ?? []));
  return ({ text }) => countriesOf(policy, text)?.every(country => inside.has(country)) ?? true;
}

/** What a rule allows: `it may be in EEA, or elsewhere with scc`. */
export function allowedBy({ source }: ResolvedResidency): string {
  const list = (references: readonly Reference[], joined: string): string => sortedUnique(references.map(({ text }) => text)).join(joined);
  const places = source.store === undefined ? `anywhere but in ${list(source.deny, ', ')}` : `in ${list(source.store, ', ')}`;
  const elsewhere = list(source.transfer?.allow ?? [], ' or ');
  return `it may be ${places}${elsewhere === '' ? '' : `, or elsewhere with ${elsewhere}`}`;
}

function countriesOf(policy: ResolvedPolicy, place: string): readonly string[] | undefined {
  return policy.regions.get(place)?.countries ?? (isCountry(place) ? [place] : undefined);
}

function coveredBy({ transfer }: ResidencySource): (mechanism: Reference | undefined) => boolean {
  const allowed = new Set(transfer?.allow.map(({ text }) => text));
  const isUncertain = [...allowed].some(word => !mechanisms.has(word));
  return mechanism => isUncertain || (mechanism !== undefined && (allowed.has(mechanism.text) || !mechanisms.has(mechanism.text)));
}
