import type { CompiledPolicy, Sensitivity } from '../../compiled-policy.ts';
import type { PartChange } from '../difference.ts';
import { addedWords, listed } from '../wording.ts';

const sensitivities: readonly Sensitivity[] = ['personal', 'sensitive', 'special'];

/** Words that only one of them knows, and what is said of those that both do. */
export function compareVocabulary(before: CompiledPolicy, after: CompiledPolicy): readonly PartChange[] {
  return [
    ...wordLists.flatMap(({ name, of }) => compareWords(name, of(before), of(after))),
    ...compareSensitivities(before, after),
    ...compareSale(before, after),
    ...compareMembers(before, after),
  ];
}

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

const wordLists: readonly { readonly name: string; readonly of: (policy: CompiledPolicy) => readonly string[] }[] = [
  { name: 'category', of: ({ categories }) => idsOf(categories) },
  { name: 'subject', of: ({ subjects }) => idsOf(subjects) },
  { name: 'purpose', of: ({ purposes }) => idsOf(purposes) },
  { name: 'role', of: ({ roles }) => Object.keys(roles) },
  { name: 'region', of: ({ regions }) => Object.keys(regions) },
  { name: 'attribute', of: ({ attributes }) => attributes.map(({ path }) => path) },
];

function compareWords(name: string, before: readonly string[], after: readonly string[]): readonly PartChange[] {
  return [
    ...addedWords(before, after).map(id => changeOf('new-word', id, `new ${name} ${id}`)),
    ...addedWords(after, before).map(id => changeOf('removed-word', id, `no ${name} ${id} any more`)),
  ];
}

function changeOf(kind: PartChange['kind'], id: string, text: string): PartChange {
  return { kind, part: 'vocabulary', id, text };
}

function compareSensitivities(before: CompiledPolicy, after: CompiledPolicy): readonly PartChange[] {
  const old = new Map(before.categories.map(({ id, sensitivity }) => [id, sensitivity]));
  return after.categories.flatMap(({ id, sensitivity }) => {
    const was = old.get(id) ?? sensitivity;
    if (was === sensitivity) return [];
    const isLower = sensitivities.indexOf(sensitivity) < sensitivities.indexOf(was);
    return [changeOf(isLower ? 'lower-sensitivity' : 'higher-sensitivity', id, `${id} is ${sensitivity}, and was ${was}`)];
  });
}

function compareSale(before: CompiledPolicy, after: CompiledPolicy): readonly PartChange[] {
  const old = new Map(before.purposes.map(({ id, sale }) => [id, sale]));
  return after.purposes.flatMap(({ id, sale }) => {
    if ((old.get(id) ?? sale) === sale) return [];
    return [
      sale ? changeOf('sale-declared', id, `${id} counts as a sale`) : changeOf('sale-withdrawn', id, `${id} no longer counts as a sale`),
    ];
  });
}

/** What a region or a role is made of. What follows from it is told where it follows. */
function compareMembers(before: CompiledPolicy, after: CompiledPolicy): readonly PartChange[] {
  const groups = [
    { old: before.regions, now: after.regions, verb: 'has' },
    { old: before.roles, now: after.roles, verb: 'includes' },
  ];
  return groups.flatMap(({ old, now, verb }) =>
    Object.keys(now).flatMap(id => {
      if (!Object.hasOwn(old, id)) return [];
      const [was, is] = [old[id] ?? [], now[id] ?? []];
      const [added, removed] = [addedWords(was, is), addedWords(is, was)];
      return [
        ...(added.length === 0 ? [] : [changeOf('new-word', id, `${id} ${verb} ${listed(added)} now`)]),
        ...(removed.length === 0 ? [] : [changeOf('removed-word', id, `${id} ${verb} ${listed(removed)} no longer`)]),
      ];
    }),
  );
}
