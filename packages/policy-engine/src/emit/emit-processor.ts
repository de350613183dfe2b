import type { CompiledProcessor } from '../compiled-policy.ts';
import { sortedUnique } from '../resolve/names.ts';
import type { ResolvedProcessor } from '../resolve/resolved-policy.ts';
import { given } from './given.ts';

export function emitProcessor({ source, categories, purposes }: ResolvedProcessor): CompiledProcessor {
  const { id, packages, hosts, regions, agreement, transfer } = source;
  return {
    id,
    packages: sortedUnique(packages),
    hosts: sortedUnique(hosts),
    categories: categories.ids,
    purposes,
    regions: sortedUnique(regions.map(({ text }) => text)),
    ...given({ agreement: agreement?.text, transfer: transfer?.text }),
  };
}
