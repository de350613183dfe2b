import type { Reference } from '../../document/policy-document.ts';
import type { ResolvedPolicy, ResolvedRights, ResolvedStore } from '../../resolve/resolved-policy.ts';
import { erasureRights } from '../../schema/rights-schema.ts';
import { boundsOf, sumOf } from '../../time/duration-bounds.ts';
import { parseDuration, type Duration } from '../../time/duration.ts';

/** Times that pass one after the other until a person's data is gone from a store. */
export interface TimeToErase {
  readonly total: Duration;
  /** All that add up, as written, first to last. */
  readonly parts: readonly Reference[];
  /** The longest that is written at the store itself. */
  readonly longest: Reference | undefined;
}

/**
 * A copy is erased after the store that it is filled from, because until then what is erased comes back; what is in a backup
 * is there until the backup ends, whether it expires or its key is destroyed. What is not written counts as no time.
 */
export function timeToErase(policy: ResolvedPolicy, { source }: ResolvedStore): TimeToErase {
  const own = [source.maxLag, source.erase?.within, source.backups?.window].filter(part => part !== undefined);
  const parts = [...originsOf(policy, source.id).flatMap(id => delaysOf(policy, id)), ...own];
  const longest = own.toSorted((a, b) => mostOf(b) - mostOf(a))[0];
  return { total: sumOf(parts.flatMap(({ text }) => parseDuration(text) ?? [])), parts, longest };
}

/** Rights after whose exercise data must be gone, the one that leaves the least time first. */
export function rightsToErasure(policy: ResolvedPolicy): readonly (ResolvedRights & { readonly due: Duration })[] {
  return policy.rights
    .flatMap(right => {
      const due = parseDuration(right.source.due?.text ?? '');
      return due !== undefined && right.source.include.some(({ text }) => erasureRights.includes(text)) ? [{ ...right, due }] : [];
    })
    .toSorted((a, b) => boundsOf(a.due).most - boundsOf(b.due).most);
}

/** Stores that a store is filled from, directly or not, the first one first. */
function originsOf(policy: ResolvedPolicy, id: string): readonly string[] {
  const origins = new Set<string>();
  for (let next = originOf(policy, id); next !== undefined && !origins.has(next); next = originOf(policy, next)) origins.add(next);
  return [...origins].toReversed();
}

function originOf(policy: ResolvedPolicy, id: string): string | undefined {
  return policy.stores.get(id)?.source.derivedFrom?.text;
}

function delaysOf(policy: ResolvedPolicy, id: string): readonly Reference[] {
  const source = policy.stores.get(id)?.source;
  return [source?.maxLag, source?.erase?.within].filter(part => part !== undefined);
}

function mostOf({ text }: Reference): number {
  const duration = parseDuration(text);
  return duration === undefined ? 0 : boundsOf(duration).most;
}
