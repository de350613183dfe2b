import type { CompiledPolicy, CompiledStore, DurationText } from '../../compiled-policy.ts';
import type { PartChange } from '../difference.ts';
import { addedWords, listed } from '../wording.ts';
import { findEarlier, findLater } from './compare-durations.ts';
import { compareRegions } from './compare-regions.ts';

/** Where data lies, which, how it is kept, and how long it survives its erasure. */
export function compareStores(before: CompiledPolicy, after: CompiledPolicy): readonly PartChange[] {
  const old = new Map(before.stores.map(store => [store.id, store]));
  const now = new Map(after.stores.map(store => [store.id, store]));
  return [
    ...after.stores
      .filter(({ id }) => !old.has(id))
      .map(({ id, holds, regions }) => changeOf(id, 'new-store', `may now hold ${listed(holds)} in ${listed(regions)}`)),
    ...before.stores.filter(({ id }) => !now.has(id)).map(({ id }) => changeOf(id, 'removed-store', 'is no store any more')),
    ...before.stores.flatMap(store => {
      const same = now.get(store.id);
      if (same === undefined) return [];
      const regions = compareRegions({ policy: before, regions: store.regions }, { policy: after, regions: same.regions });
      return [
        ...compareContents(store, same),
        ...compareErasure(store, same),
        ...regions.map(({ kind, text }) => changeOf(same.id, kind, text)),
      ];
    }),
  ];
}

function changeOf(id: string, kind: PartChange['kind'], text: string): PartChange {
  return { kind, part: 'stores', id, text: `${id} ${text}` };
}

function compareContents(before: CompiledStore, after: CompiledStore): readonly PartChange[] {
  const { id } = after;
  const [held, dropped] = [addedWords(before.holds, after.holds), addedWords(after.holds, before.holds)];
  const [encrypted, plain] = [addedWords(before.encryption, after.encryption), addedWords(after.encryption, before.encryption)];
  return [
    ...(held.length === 0 ? [] : [changeOf(id, 'wider-store', `may now hold ${listed(held)}`)]),
    ...(dropped.length === 0 ? [] : [changeOf(id, 'narrower-store', `may no longer hold ${listed(dropped)}`)]),
    ...(encrypted.length === 0 ? [] : [changeOf(id, 'stronger-store', `is now encrypted ${listed(encrypted)}`)]),
    ...(plain.length === 0 ? [] : [changeOf(id, 'weaker-store', `is no longer encrypted ${listed(plain)}`)]),
  ];
}

interface Delay {
  readonly text: string;
  /** Without it, is there no delay, or no end to it? */
  readonly without: 'none' | 'endless';
  readonly of: (store: CompiledStore) => DurationText | undefined;
}

const delays: readonly Delay[] = [
  { text: 'erases within', without: 'endless', of: ({ erase }) => erase?.within },
  { text: 'keeps backups for', without: 'none', of: ({ backups }) => backups?.window },
  { text: 'lags behind by at most', without: 'endless', of: store => (store.derivedFrom === undefined ? 'P0D' : store.maxLag) },
];

function compareErasure(before: CompiledStore, after: CompiledStore): readonly PartChange[] {
  return delays.flatMap(({ text, without, of }) => {
    const durations = (store: CompiledStore): readonly DurationText[] => {
      const duration = of(store) ?? (without === 'none' ? 'P0D' : undefined);
      return duration === undefined ? [] : [duration];
    };
    const [old, now] = [durations(before), durations(after)];
    const what = `${text} ${old[0] ?? 'no stated time'} -> ${now[0] ?? 'no stated time'}`;
    return [
      ...(findLater(old, now) === undefined ? [] : [changeOf(after.id, 'weaker-store', what)]),
      ...(findEarlier(old, now) === undefined ? [] : [changeOf(after.id, 'stronger-store', what)]),
    ];
  });
}
