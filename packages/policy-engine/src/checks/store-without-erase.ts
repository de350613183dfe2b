import type { ResolvedPolicy, ResolvedStore } from '../resolve/resolved-policy.ts';
import type { Check } from './check.ts';
import { rightsToErasure } from './times/time-to-erase.ts';

/** People may ask for erasure (GDPR art. 17, CPRA 1798.105), and nothing says how it reaches the store. Asked only of policies with such a right. */
export const storeWithoutErase: Check = {
  name: 'store-without-erase',
  find: ({ policy, entry }) => {
    const [right] = rightsToErasure(policy);
    if (right === undefined) return [];
    return [...policy.stores.values()]
      .filter(store => store.source.file === entry && store.holds.ids.length > 0 && !isReached(store, policy, new Set()))
      .map(({ source }) => ({
        name: 'store-without-erase',
        severity: 'warning',
        file: source.file,
        span: source.span,
        message: `nothing says how an erasure under ${right.source.id} reaches \`${source.id}\``,
        help:
          source.derivedFrom === undefined
            ? 'add `erase: { by: …, within: … }`'
            : 'add `erase: { by: …, within: … }`; or `maxLag`, if what is erased in the store that it is filled from goes from here as well',
      }));
  },
};

/** A copy that follows its origin within `maxLag` loses what its origin loses. */
function isReached({ source, holds }: ResolvedStore, policy: ResolvedPolicy, passed: Set<string>): boolean {
  if (source.erase !== undefined) return true;
  const origin = source.derivedFrom && policy.stores.get(source.derivedFrom.text);
  if (origin === undefined || source.maxLag === undefined || passed.has(source.id)) return false;
  passed.add(source.id);
  const there = new Set(origin.holds.ids);
  return holds.ids.every(id => there.has(id)) && isReached(origin, policy, passed);
}
