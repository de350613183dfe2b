import type { Asked } from './asked.ts';
import { own } from './own.ts';
import type { Places } from './places.ts';
import type { IndexedResidency } from './policy-index.ts';

/** Where data would lie: the countries of each place, absent for a place that is unknown. */
export interface Destination {
  readonly places: readonly (readonly string[] | undefined)[];
  /** Transfer mechanism of the store or recipient, such as `scc`. */
  readonly transfer: string | undefined;
  /** The request names neither store nor recipient: what is named later says where it is. */
  readonly isOpen: boolean;
}

/** A rule that is not about the subject holds; a subject of an unknown region may be one that it is about. */
export function residencyHolds(places: Places, rule: IndexedResidency, destinations: readonly Destination[], asked: Asked): boolean {
  const region = places.get(own(asked.subject, 'region'));
  if (region !== undefined && !region.some(country => rule.subjects.has(country))) return true;
  return destinations.every(({ places: ends, transfer }) => ends.every(end => end !== undefined && endHolds(rule, end, transfer, asked)));
}

function endHolds(
  { rule, denied, home, separateConsent }: IndexedResidency,
  countries: readonly string[],
  transfer: string | undefined,
  asked: Asked,
): boolean {
  if (countries.some(country => denied.has(country))) return false;
  if (countries.every(country => home.has(country))) return true;
  const isCovered = transfer !== undefined && rule.transfer.allow.includes(transfer);
  return isCovered && (!rule.transfer.separateConsent || separateConsent(asked));
}
