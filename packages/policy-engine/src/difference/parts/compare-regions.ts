import type { CompiledPolicy } from '../../compiled-policy.ts';
import { countriesOf, placesOf } from '../../decide/places.ts';
import { addedWords, listed } from '../wording.ts';

interface Where {
  readonly policy: CompiledPolicy;
  readonly regions: readonly string[];
}

export interface RegionChange {
  readonly kind: 'new-region' | 'removed-region';
  readonly text: string;
}

/** Country by country, so that a region that has gained a member counts. */
export function compareRegions(before: Where, after: Where): readonly RegionChange[] {
  const [old, now] = [before, after].map(({ policy, regions }) => [...countriesOf(placesOf(policy), regions)]);
  const [added, removed] = [addedWords(old ?? [], now ?? []), addedWords(now ?? [], old ?? [])];
  return [
    ...(added.length === 0 ? [] : [{ kind: 'new-region' as const, text: `is now in ${listed(added)}` }]),
    ...(removed.length === 0 ? [] : [{ kind: 'removed-region' as const, text: `is no longer in ${listed(removed)}` }]),
  ];
}
