import type { CompiledPolicy, ProtectSafeguard } from '../../compiled-policy.ts';
import { boxesOf } from '../boxes.ts';
import { sharedLeaves } from '../shared-leaves.ts';
import type { MovementChange } from '../difference.ts';
import { listed, patternsOf, sortedWords } from '../wording.ts';

/** Protections of which one of each list must be there; no list holds another. */
type Demands = readonly (readonly string[])[];

/** Channel by channel and category by category: which protections suffice now, and did not, and the other way round. */
export function compareProtectSafeguards(before: CompiledPolicy, after: CompiledPolicy): readonly MovementChange[] {
  const channels = sortedWords([...before.safeguards.protect, ...after.safeguards.protect].flatMap(safeguard => safeguard.channels));
  const leaves = sharedLeaves(before, after);
  const categories = leaves.map(({ id }) => id);
  const found = new Map<string, { readonly first: Demands; readonly second: Demands; readonly places: [number, number][] }>();
  leaves.forEach((leaf, categoryIndex) => {
    const [old, now] = [safeguardsOf(before, leaf.before), safeguardsOf(after, leaf.after)];
    channels.forEach((channel, channelIndex) => {
      const [first, second] = [old, now].map(list => list.filter(safeguard => safeguard.channels.includes(channel)));
      if (first === undefined || second === undefined) return;
      const key = JSON.stringify([first, second].map(list => list.map(({ accept }) => accept)));
      const known = found.get(key) ?? { first: demandsOf(first), second: demandsOf(second), places: [] };
      known.places.push([categoryIndex, channelIndex]);
      found.set(key, known);
    });
  });
  return [...found.values()].flatMap(({ first, second, places }) => {
    const directions = [
      { kind: 'weaker-safeguard' as const, newlyHolds: findProtections(first, second) },
      { kind: 'stronger-safeguard' as const, newlyHolds: findProtections(second, first) },
    ];
    return directions.flatMap(({ kind, newlyHolds }) =>
      newlyHolds === undefined
        ? []
        : boxesOf(places).map(([inCategories = [], inChannels = []]) => {
            const scope = { categories: inCategories.map(i => categories[i] ?? ''), channels: inChannels.map(i => channels[i] ?? '') };
            return toChange({
              kind,
              ...scope,
              newlyHolds,
              text: `${listed(patternsOf(scope.categories, categories))} in ${listed(scope.channels)}: ${wordsOf(first)} -> ${wordsOf(second)}`,
            });
          }),
    );
  });
}

interface Found {
  readonly kind: MovementChange['kind'];
  readonly categories: readonly string[];
  readonly channels: readonly string[];
  readonly newlyHolds: readonly string[];
  readonly text: string;
}

function toChange({ kind, categories, channels, newlyHolds, text }: Found): MovementChange {
  return {
    kind,
    part: 'safeguards',
    text,
    categories,
    channels,
    witness: { channel: channels[0] ?? '', category: categories[0] ?? '', protections: newlyHolds },
  };
}

function safeguardsOf({ safeguards }: CompiledPolicy, leaves: readonly string[]): readonly ProtectSafeguard[] {
  return safeguards.protect.filter(({ categories }) => leaves.some(leaf => categories.includes(leaf)));
}

function demandsOf(safeguards: readonly ProtectSafeguard[]): Demands {
  const lists = safeguards.map(({ accept }) => sortedWords(accept));
  const different = [...new Map(lists.map(list => [list.join(), list])).values()];
  return different
    .filter(list => !different.some(other => other !== list && other.every(word => list.includes(word))))
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** Protections that meet `wanted` and not `unmet`: all but those of one list that nothing in `wanted` is as strict as. */
function findProtections(unmet: Demands, wanted: Demands): readonly string[] | undefined {
  const avoided = unmet.find(list => !wanted.some(other => other.every(word => list.includes(word))));
  if (avoided === undefined) return undefined;
  return sortedWords(wanted.flatMap(list => list.find(word => !avoided.includes(word)) ?? []));
}

function wordsOf(demands: Demands): string {
  if (demands.length === 0) return 'no protection needed';
  return demands.map(list => (list.length === 0 ? 'never' : listed(list, 'or'))).join(', and ');
}
