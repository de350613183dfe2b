import { isCountry } from '../schema/countries.ts';
import type { WholePolicy } from './whole-policy.ts';

/** [place] The countries of a region of the policy, or a country; anything else is no place. */
export function countriesOf(policy: WholePolicy, place: unknown): readonly string[] | undefined {
  if (typeof place !== 'string') return undefined;
  const members = policy.regions.get(place);
  if (members === undefined) return isCountry(place) ? [place] : undefined;
  // A region named like a country, such as `US: [US]`, means the country by its own name.
  return members.flatMap(member => (member === place ? [place] : (countriesOf(policy, member) ?? [])));
}

/** [place] Each country of the place lies in one of those named. */
export function liesWithin(policy: WholePolicy, countries: readonly string[], named: readonly string[]): boolean {
  return countries.every(country => named.some(one => countriesOf(policy, one)?.includes(country) === true));
}

/** Some country of the place lies in one of those named. */
export function touchesPlace(policy: WholePolicy, countries: readonly string[], named: readonly string[]): boolean {
  return named.some(one => (countriesOf(policy, one) ?? []).some(country => countries.includes(country)));
}
