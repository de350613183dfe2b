import type { ResolvedPolicy, ResolvedStore } from '../resolve/resolved-policy.ts';
import { isCertainlyLonger } from '../time/duration-bounds.ts';
import type { Check } from './check.ts';
import { rightsToErasure, timeToErase } from './times/time-to-erase.ts';

/** A request for erasure has an end (GDPR art. 12.3, CPRA 1798.130(a)(2)), and a store that needs longer than that cannot keep it. Told once for a store, with the right that is due first. */
export const deadlineUnreachable: Check = {
  name: 'deadline-unreachable',
  find: ({ policy, entry }) => {
    const rights = rightsToErasure(policy);
    return [...policy.stores.values()]
      .filter(store => store.source.file === entry && !mustBeKept(store, policy))
      .flatMap(store => {
        const { total, parts, longest } = timeToErase(policy, store);
        const missed = rights.find(({ due }) => isCertainlyLonger(total, due));
        if (missed === undefined) return [];
        const { id, due } = missed.source;
        const place = longest ?? store.source;
        const sum = parts.map(({ text }) => text).join(' + ');
        return [
          {
            name: 'deadline-unreachable',
            severity: 'warning',
            file: place.file,
            span: place.span,
            message: `\`${store.source.id}\` is rid of a person's data after ${sum}, and ${id} leaves ${due?.text ?? ''}`,
            help: 'make it shorter: keep backups for less time, or encrypt each person with a key that the erasure destroys',
            related: [{ file: missed.source.file, span: due?.span ?? missed.source.span, message: 'the time there is' }],
          },
        ];
      });
  },
};

/** What a law wants kept need not be erased on request (GDPR art. 17.3.b). */
function mustBeKept({ holds }: ResolvedStore, policy: ResolvedPolicy): boolean {
  const kept = new Set(
    policy.retention.filter(({ source }) => source.basis === 'legal-obligation').flatMap(({ categories }) => categories.ids),
  );
  return holds.ids.every(id => kept.has(id));
}
