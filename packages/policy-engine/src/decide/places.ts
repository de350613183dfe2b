import type { CompiledPolicy } from '../compiled-policy.ts';
import { countries } from '../schema/countries.ts';

/** Place to the countries that it is made of: the policy's regions, and every country of ISO 3166-1. */
export type Places = ReadonlyMap<unknown, readonly string[]>;

/** A region without countries is nowhere that anything could lie, so it is no place. */
export function placesOf({ regions }: CompiledPolicy): Places {
  const places = new Map<unknown, readonly string[]>(countries.map(country => [country, [country]]));
  for (const [region, members] of Object.entries(regions)) if (members.length > 0) places.set(region, members);
  return places;
}

/** All countries of several places. */
export function countriesOf(places: Places, ids: Iterable<unknown>): ReadonlySet<string> {
  return new Set([...ids].flatMap(id => places.get(id) ?? []));
}
