import type { Reference } from '../../document/policy-document.ts';
import { sortedUnique } from '../../resolve/names.ts';
import type { ResolvedPolicy, ResolvedResidency } from '../../resolve/resolved-policy.ts';
import { isCountry } from '../../schema/countries.ts';
import { transferMechanisms } from '../../schema/transfer-mechanisms.ts';

const mechanisms: ReadonlySet<string> = new Set(transferMechanisms);

/** A store or a processor, as far as places are concerned. */
export interface Holder {
  readonly regions: readonly Reference[];
  readonly transfer: Reference | undefined;
}

/** Whether a holder may have data of the people that a rule is about, their consent given. A place or mechanism that is unknown has been reported, and counts as good. */
export function mayHold(policy: ResolvedPolicy, { source }: ResolvedResidency, holder: Holder): boolean {
  const denied = new Set(source.deny.flatMap(({ text }) => countriesOf(policy, text) ?? []));
  if (holder.regions.some(({ text }) => countriesOf(policy, text)?.some(country => denied.has(country)) === true)) return false;
  return placesOutside(policy, source.store, holder.regions).length === 0 || isAllowed(holder.transfer, source.transfer?.allow ?? []);
}

/** Places that do not lie within others. Where the others are not written, none. */
export function placesOutside(
  policy: ResolvedPolicy,
  within: readonly Reference[] | undefined,
  places: readonly Reference[],
): readonly Reference[] {
  const known = within?.map(({ text }) => countriesOf(policy, text));
  if (known === undefined || known.includes(undefined)) return [];
  const inside = new Set(known.flatMap(countries => countries ?? []));
  return places.filter(({ text }) => countriesOf(policy, text)?.every(country => inside.has(country)) === false);
}

/** The place that a holder is told about: the first one where such data may not be. */
export function firstUnlawfulPlace(policy: ResolvedPolicy, rule: ResolvedResidency, { regions }: Holder): Reference | undefined {
  return regions.find(region => !mayHold(policy, rule, { regions: [region], transfer: undefined })) ?? regions[0];
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

function isAllowed(transfer: Reference | undefined, allowed: readonly Reference[]): boolean {
  const isUnknown = ({ text }: Reference): boolean => !mechanisms.has(text);
  return (
    allowed.some(mechanism => mechanism.text === transfer?.text || isUnknown(mechanism)) || (transfer !== undefined && isUnknown(transfer))
  );
}
