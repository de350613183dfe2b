import type { CompiledPolicy } from '../../compiled-policy.ts';
import { countries } from '../../schema/countries.ts';
import { listed } from '../wording.ts';

/** Countries by the regions that they make up, where they do; the many that are left by those that are not among them. */
export function nameCountries(codes: readonly string[], policies: readonly CompiledPolicy[]): string {
  const left = new Set(codes);
  if (left.size === countries.length) return 'any country';
  if (left.size > countries.length / 2) {
    return `any country but ${nameCountries(
      countries.filter(country => !left.has(country)),
      policies,
    )}`;
  }
  const names: string[] = [];
  const regions = policies.flatMap(policy => Object.entries(policy.regions)).toSorted((a, b) => b[1].length - a[1].length);
  for (const [region, members] of regions) {
    if (members.length < 2 || !members.every(country => left.has(country))) continue;
    names.push(region);
    for (const country of members) left.delete(country);
  }
  return listed([...names, ...[...left].sort()]);
}
