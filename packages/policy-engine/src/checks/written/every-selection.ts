import type { ResolvedPolicy, Selection } from '../../resolve/resolved-policy.ts';

/** Every selection of categories that a policy writes. */
export function everySelection(policy: ResolvedPolicy): readonly Selection[] {
  const { statements, safeguards, residency, retention, stores, processors, breach, waivers } = policy;
  return [
    ...statements.flatMap(({ categories, minimize }) => [categories, minimize?.fields]),
    ...[...safeguards, ...residency, ...retention, ...breach, ...waivers].map(({ categories }) => categories),
    ...[...stores.values()].map(({ holds }) => holds),
    ...[...processors.values()].map(({ categories }) => categories),
  ].filter(selection => selection !== undefined);
}
