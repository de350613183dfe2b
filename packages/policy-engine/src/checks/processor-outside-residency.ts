import type { Diagnostic } from '../diagnostic.ts';
import type { ResolvedPolicy, ResolvedProcessor, ResolvedResidency } from '../resolve/resolved-policy.ts';
import type { Check, CheckContext } from './check.ts';
import { heldTogether, type HeldTogether } from './places/held-together.ts';
import { allowedBy, lawfulPlacesOf, type LawfulPlaces } from './places/lawful-places.ts';
import { listIds } from './wording/list-ids.ts';

/**
 * A processor that may not have data of people from a region (GDPR art. 44-46), although the data is kept here, and no other
 * processor has it for the same purposes.
 */
export const processorOutsideResidency: Check = {
  name: 'processor-outside-residency',
  find: context => {
    if (context.incomplete) return [];
    const received = heldTogether([...context.policy.processors.values()], ({ categories }) => categories.ids);
    return context.policy.residency.flatMap(rule => outside(rule, received, context));
  },
};

type Received = readonly HeldTogether<ResolvedProcessor>[];

function outside(rule: ResolvedResidency, received: Received, { policy, entry }: CheckContext): readonly Diagnostic[] {
  const places = lawfulPlacesOf(policy, rule);
  const lawful = new Set([...policy.processors.values()].filter(({ source }) => places.mayHold(source)));
  if (lawful.size === policy.processors.size) return [];
  const kept = keptCategories(policy, places);
  const missing = new Map<ResolvedProcessor, string[]>();
  for (const { holders, categories } of received) {
    const ids = categories.filter(id => places.speaksOf(id) && kept(id));
    const others = holders.filter(other => lawful.has(other));
    const alone = ids.length === 0 ? [] : holders.filter(one => !lawful.has(one) && !others.some(other => isInstead(other, one)));
    for (const processor of alone) missing.set(processor, [...(missing.get(processor) ?? []), ...ids]);
  }
  return [...missing].flatMap(([{ source }, ids]) => {
    const place = places.firstUnlawful(source);
    return source.file !== entry || place === undefined ? [] : [warning(place, rule, source.id, ids.sort())];
  });
}

/** Whoever has a processor for each region has one that may. */
function isInstead(other: ResolvedProcessor, one: ResolvedProcessor): boolean {
  return one.purposes.every(purpose => other.purposes.includes(purpose));
}

/** Such data of such people is here: a store has it lawfully, or nobody says where data is kept. */
function keptCategories({ stores }: ResolvedPolicy, { mayHold }: LawfulPlaces): (category: string) => boolean {
  if (stores.size === 0) return () => true;
  const kept = new Set([...stores.values()].flatMap(({ source, holds }) => (mayHold(source) ? holds.ids : [])));
  return category => kept.has(category);
}

function warning(
  { file, span }: Pick<Diagnostic, 'file' | 'span'>,
  rule: ResolvedResidency,
  id: string,
  ids: readonly string[],
): Diagnostic {
  return {
    name: 'processor-outside-residency',
    severity: 'warning',
    file,
    span,
    message: `\`${id}\` may not receive ${listIds(ids)} of people in \`${rule.source.subjectRegion?.text ?? ''}\`: ${allowedBy(rule)}`,
    help: 'agree on a transfer mechanism that the rule allows and write it as `transfer`, or have their data processed elsewhere',
  };
}
