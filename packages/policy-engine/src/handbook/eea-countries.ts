import type { CompiledPolicy } from '../compiled-policy.ts';

/** Members of the European Economic Area: those of the EU, Iceland, Liechtenstein and Norway. */
const eeaCountries: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '),
);

/** Does all of a region, or a country, lie in it? Elsewhere begins a transfer in the sense of GDPR chapter V. */
export function isInEea(region: string, { regions }: CompiledPolicy): boolean {
  const countries = Object.hasOwn(regions, region) ? (regions[region] ?? []) : [region];
  return countries.length > 0 && countries.every(country => eeaCountries.has(country));
}
