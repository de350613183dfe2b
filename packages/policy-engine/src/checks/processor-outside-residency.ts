import type { Diagnostic } from '../diagnostic.ts';
import type { ResolvedPolicy, ResolvedProcessor, ResolvedResidency } from '../resolve/resolved-policy.ts';
import type { Check } from './check.ts';
import { allowedBy, firstUnlawfulPlace, mayHold } from './places/lawful-places.ts';
import { listIds } from './wording/list-ids.ts';

/**
 * A processor that may not have data of people from a region (GDPR art. 44-46), although the data is kept here, and no other
 * processor has it for the same purpose.
 */
export const processorOutsideResidency: Check = {
  name: 'processor-outside-residency',
  find: ({ policy, entry }) =>
    [...policy.processors.values()]
      .filter(({ source }) => source.file === entry)
      .flatMap(processor => policy.residency.flatMap(rule => outside(processor, rule, policy))),
};

function outside(processor: ResolvedProcessor, rule: ResolvedResidency, policy: ResolvedPolicy): readonly Diagnostic[] {
  const { source } = processor;
  if (mayHold(policy, rule, source)) return [];
  const ids = processor.categories.ids.filter(
    id => (rule.categories?.ids.includes(id) ?? true) && isKept(id, rule, policy) && !hasAnother(id, processor, rule, policy),
  );
  const place = firstUnlawfulPlace(policy, rule, source);
  if (ids.length === 0 || place === undefined) return [];
  return [
    {
      name: 'processor-outside-residency',
      severity: 'warning',
      file: place.file,
      span: place.span,
      message: `\`${source.id}\` may not receive ${listIds(ids)} of people in \`${rule.source.subjectRegion?.text ?? ''}\`: ${allowedBy(rule)}`,
      help: 'agree on a transfer mechanism that the rule allows and write it as `transfer`, or have their data processed elsewhere',
    },
  ];
}

/** Such data of such people is here: a store has it lawfully, or nobody says where data is kept. */
function isKept(category: string, rule: ResolvedResidency, policy: ResolvedPolicy): boolean {
  const stores = [...policy.stores.values()];
  return stores.length === 0 || stores.some(({ source, holds }) => holds.ids.includes(category) && mayHold(policy, rule, source));
}

/** Whoever has a processor for each region has one that may. */
function hasAnother(category: string, processor: ResolvedProcessor, rule: ResolvedResidency, policy: ResolvedPolicy): boolean {
  return [...policy.processors.values()].some(
    other =>
      other.categories.ids.includes(category) &&
      processor.purposes.every(purpose => other.purposes.includes(purpose)) &&
      mayHold(policy, rule, other.source),
  );
}
