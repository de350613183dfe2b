import type { CompiledPolicy, CompiledProcessor } from '../../compiled-policy.ts';
import type { PartChange } from '../difference.ts';
import { addedWords, listed } from '../wording.ts';
import { compareRegions } from './compare-regions.ts';

/** Who may be given data, which, for what, and where they keep it. */
export function compareProcessors(before: CompiledPolicy, after: CompiledPolicy): readonly PartChange[] {
  const old = new Map(before.processors.map(processor => [processor.id, processor]));
  const now = new Map(after.processors.map(processor => [processor.id, processor]));
  const added = after.processors.filter(({ id }) => !old.has(id));
  const removed = before.processors.filter(({ id }) => !now.has(id));
  return [
    ...added.map(processor => ({
      ...about(processor.id),
      kind: 'new-recipient' as const,
      text: `${processor.id} may now be given ${listed(processor.categories)} for ${listed(processor.purposes)} in ${listed(processor.regions)}`,
    })),
    ...removed.map(({ id }) => ({ ...about(id), kind: 'removed-recipient' as const, text: `${id} is no recipient any more` })),
    ...before.processors.flatMap(processor => {
      const same = now.get(processor.id);
      if (same === undefined) return [];
      const regions = compareRegions({ policy: before, regions: processor.regions }, { policy: after, regions: same.regions });
      return [
        ...compareOne(processor, same),
        ...regions.map(({ kind, text }) => ({ ...about(same.id), kind, text: `${same.id} ${text}` })),
      ];
    }),
  ];
}

function about(id: string): { readonly part: 'processors'; readonly id: string } {
  return { part: 'processors', id };
}

const lists = [
  { name: 'categories', wider: 'may now be given', narrower: 'may no longer be given' },
  { name: 'purposes', wider: 'may now be given data for', narrower: 'may no longer be given data for' },
  { name: 'hosts', wider: 'is now reached at', narrower: 'is no longer reached at' },
  { name: 'packages', wider: 'is now used through', narrower: 'is no longer used through' },
] as const;

function compareOne(before: CompiledProcessor, after: CompiledProcessor): readonly PartChange[] {
  const wider = (text: string): PartChange => ({ ...about(after.id), kind: 'wider-recipient', text: `${after.id} ${text}` });
  const narrower = (text: string): PartChange => ({ ...about(after.id), kind: 'narrower-recipient', text: `${after.id} ${text}` });
  const changes = lists.flatMap(list => {
    const [added, removed] = [addedWords(before[list.name], after[list.name]), addedWords(after[list.name], before[list.name])];
    return [
      ...(added.length === 0 ? [] : [wider(`${list.wider} ${listed(added)}`)]),
      ...(removed.length === 0 ? [] : [narrower(`${list.narrower} ${listed(removed)}`)]),
    ];
  });
  if (before.agreement !== undefined && after.agreement === undefined) changes.push(wider('has no agreement any more'));
  if (before.agreement === undefined && after.agreement !== undefined) changes.push(narrower(`has an agreement of ${after.agreement}`));
  return changes;
}
