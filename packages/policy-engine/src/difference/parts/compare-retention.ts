import type { CompiledPolicy, CompiledRetention } from '../../compiled-policy.ts';
import type { PartChange } from '../difference.ts';
import { addedWords, listed, patternsOf, sortedWords } from '../wording.ts';
import { compareDeadlines, type Deadline } from './compare-deadlines.ts';
import { sharedLeaves } from '../shared-leaves.ts';

/** Category by category: when must it be gone at the latest? Categories with the same answer are told together. */
export function compareRetention(before: CompiledPolicy, after: CompiledPolicy): readonly PartChange[] {
  const told = new Map<string, { readonly change: Omit<PartChange, 'id' | 'part'>; readonly categories: string[] }>();
  const known = new Map<string, ReturnType<typeof changesFor>>();
  const leaves = sharedLeaves(before, after);
  for (const leaf of leaves) {
    const [old, now] = [rulesFor(before, leaf.before), rulesFor(after, leaf.after)];
    const rules = JSON.stringify([old, now].map(list => list.map(({ keep, from, then, hold }) => [keep, from, then, hold])));
    const changes = known.get(rules) ?? changesFor(old, now);
    known.set(rules, changes);
    for (const change of changes) {
      const key = `${change.kind}\n${change.text}`;
      const group = told.get(key) ?? { change, categories: [] };
      group.categories.push(leaf.id);
      told.set(key, group);
    }
  }
  return [...told.values()].map(({ change, categories }) => {
    const what = listed(
      patternsOf(
        categories,
        leaves.map(({ id }) => id),
      ),
    );
    return { ...change, part: 'retention', id: listed(categories), text: `retention of ${what}: ${change.text}` };
  });
}

function rulesFor(policy: CompiledPolicy, leaves: readonly string[]): readonly CompiledRetention[] {
  return policy.retention.filter(({ categories }) => leaves.some(leaf => categories.includes(leaf)));
}

function changesFor(before: readonly CompiledRetention[], after: readonly CompiledRetention[]): readonly Omit<PartChange, 'id' | 'part'>[] {
  const times = compareDeadlines(before.map(clockOf), after.map(clockOf)).map(({ direction, text, witness }) => ({
    kind: direction === 'later' ? ('longer-retention' as const) : ('shorter-retention' as const),
    text,
    ...(witness === undefined ? {} : { witness }),
  }));
  return [...times, ...compareHolds(before, after), ...compareEnds(before, after)];
}

function clockOf({ from, keep }: CompiledRetention): Deadline {
  return { from, after: keep };
}

function compareHolds(
  before: readonly CompiledRetention[],
  after: readonly CompiledRetention[],
): readonly Omit<PartChange, 'id' | 'part'>[] {
  const [old, now] = [before.flatMap(({ hold }) => hold), after.flatMap(({ hold }) => hold)];
  if (before.length === 0 || after.length === 0) return [];
  const [added, removed] = [addedWords(old, now), addedWords(now, old)];
  return [
    ...(added.length === 0 ? [] : [{ kind: 'longer-retention' as const, text: `also under the hold ${listed(added)}` }]),
    ...(removed.length === 0 ? [] : [{ kind: 'shorter-retention' as const, text: `no longer under the hold ${listed(removed)}` }]),
  ];
}

/** What is made anonymous stays, and so less is gone than after an erasure. */
function compareEnds(
  before: readonly CompiledRetention[],
  after: readonly CompiledRetention[],
): readonly Omit<PartChange, 'id' | 'part'>[] {
  if (before.length === 0 || after.length === 0) return [];
  const [old, now] = [endsOf(before), endsOf(after)];
  if (old === now) return [];
  const text = `then ${now}, not ${old}`;
  return [{ kind: now === 'erase' ? 'shorter-retention' : 'longer-retention', text }];
}

function endsOf(rules: readonly CompiledRetention[]): string {
  return listed(sortedWords(rules.map(({ then }) => then)), 'or');
}
