import { type CompiledPolicy } from '../../compiled-policy.ts';
import { actions } from '../../schema/terms.ts';
import { boxesOf } from '../boxes.ts';
import type { PartChange } from '../difference.ts';
import { addedWords, listed, patternsOf, sortedWords } from '../wording.ts';
import { sharedLeaves } from '../shared-leaves.ts';

/** Action by action and category by category: which fields must an audit record have? */
export function compareAuditSafeguards(before: CompiledPolicy, after: CompiledPolicy): readonly PartChange[] {
  const leaves = sharedLeaves(before, after);
  const categories = leaves.map(({ id }) => id);
  const found = new Map<string, [number, number][]>();
  leaves.forEach((leaf, categoryIndex) => {
    actions.forEach((action, actionIndex) => {
      const [first, second] = [fieldsOf(before, action, leaf.before), fieldsOf(after, action, leaf.after)];
      const isLess = first !== undefined && (second === undefined || addedWords(second, first).length > 0);
      const isMore = second !== undefined && (first === undefined || addedWords(first, second).length > 0);
      const text = `${wordsOf(first)} -> ${wordsOf(second)}`;
      for (const kind of [...(isLess ? ['weaker-safeguard'] : []), ...(isMore ? ['stronger-safeguard'] : [])]) {
        const places = found.get(`${kind}\n${text}`) ?? [];
        places.push([categoryIndex, actionIndex]);
        found.set(`${kind}\n${text}`, places);
      }
    });
  });
  return [...found].flatMap(([key, places]) => {
    const [kind, text = ''] = key.split('\n');
    return boxesOf(places).map(([inCategories = [], inActions = []]): PartChange => {
      const words = inCategories.map(index => categories[index] ?? '');
      const id = listed(words);
      const what = `audit of ${listed(inActions.map(index => actions[index] ?? ''))} of ${listed(patternsOf(words, categories))}: ${text}`;
      return { kind: kind === 'weaker-safeguard' ? kind : 'stronger-safeguard', part: 'audit-safeguards', id, text: what };
    });
  });
}

function fieldsOf(policy: CompiledPolicy, action: string, leaves: readonly string[]): readonly string[] | undefined {
  const wanted = policy.safeguards.audit.filter(
    safeguard => safeguard.actions.some(one => one === action) && leaves.some(leaf => safeguard.categories.includes(leaf)),
  );
  return wanted.length === 0 ? undefined : sortedWords(wanted.flatMap(({ fields }) => fields));
}

function wordsOf(fields: readonly string[] | undefined): string {
  if (fields === undefined) return 'no safeguard demands a record';
  return fields.length === 0 ? 'a record' : `a record with ${listed(fields)}`;
}
