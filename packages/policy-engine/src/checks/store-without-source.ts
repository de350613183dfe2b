import type { Check } from './check.ts';
import { listIds } from './wording/list-ids.ts';

/** A copy holds what the store holds that it is filled from. What is not there comes from elsewhere, and an erasure that follows the copies misses it. */
export const storeWithoutSource: Check = {
  name: 'store-without-source',
  find: ({ policy, entry }) =>
    [...policy.stores.values()].flatMap(({ source, holds }) => {
      const { derivedFrom } = source;
      const origin = derivedFrom && policy.stores.get(derivedFrom.text);
      const there = new Set(origin?.holds.ids);
      const missing = origin === undefined ? [] : holds.ids.filter(id => !there.has(id));
      if (derivedFrom === undefined || source.file !== entry || missing.length === 0) return [];
      return [
        {
          name: 'store-without-source',
          severity: 'warning',
          file: derivedFrom.file,
          span: derivedFrom.span,
          message: `\`${source.id}\` is derived from \`${derivedFrom.text}\`, which does not hold ${listIds(missing)}`,
          help: `name the store that it comes from, or add it to \`holds\` of \`${derivedFrom.text}\``,
        },
      ];
    }),
};
