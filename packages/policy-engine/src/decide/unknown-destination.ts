import { routeOf } from './movement.ts';
import type { Asked } from './asked.ts';
import type { Policy } from './policy.ts';
import type { Reason } from './request.ts';
import { residencyHolds } from './residency.ts';

/** Ids of the residency rules among the reasons that every place which is known meets: only what is not known breaks them. */
export function rulesOfUnknownDestination(
  { index }: Policy,
  reasons: readonly Reason[],
  action: string | undefined,
  asked: readonly Asked[],
): readonly string[] {
  const ids = new Set(reasons.flatMap(reason => (reason.kind === 'residency' ? [reason.id] : [])));
  if (ids.size === 0) return [];
  const rules = index.residency.filter(({ rule }) => ids.has(rule.id));
  const isMet = (rule: (typeof rules)[number], one: Asked): boolean => {
    const known = (routeOf(index, one.request, action)?.destinations ?? []).map(destination => ({
      ...destination,
      places: destination.places.filter(place => place !== undefined),
    }));
    return residencyHolds(index.places, rule, known, one);
  };
  return rules
    .filter(rule => asked.every(one => isMet(rule, one)))
    .map(({ rule }) => rule.id)
    .sort();
}
