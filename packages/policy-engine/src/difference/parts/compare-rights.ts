import type { CompiledPolicy, CompiledRights } from '../../compiled-policy.ts';
import { addDurationTexts } from './add-duration-texts.ts';
import type { PartChange } from '../difference.ts';
import { addedWords, listed, sortedWords } from '../wording.ts';
import { compareDeadlines, type Deadline } from './compare-deadlines.ts';

/** Law by law and right by right: may people still ask for it, and by when must it be done? */
export function compareRights(before: CompiledPolicy, after: CompiledPolicy): readonly PartChange[] {
  const laws = sortedWords([...before.rights, ...after.rights].map(({ law }) => law));
  return laws.flatMap(law => {
    const [first, second] = [before, after].map(policy => policy.rights.filter(rights => rights.law === law));
    return [...compareIncluded(law, first ?? [], second ?? []), ...compareDue(law, first ?? [], second ?? [])];
  });
}

function compareIncluded(law: string, before: readonly CompiledRights[], after: readonly CompiledRights[]): readonly PartChange[] {
  const [old, now] = [before.flatMap(({ include }) => include), after.flatMap(({ include }) => include)];
  const [added, removed] = [addedWords(old, now), addedWords(now, old)];
  return [
    ...(added.length === 0
      ? []
      : [{ kind: 'new-right', part: 'rights', id: law, text: `${law} now gives the right to ${listed(added)}` } as const]),
    ...(removed.length === 0
      ? []
      : [{ kind: 'removed-right', part: 'rights', id: law, text: `${law} no longer gives the right to ${listed(removed)}` } as const]),
  ];
}

/** Rights that both give; those with the same answer are told together. */
function compareDue(law: string, before: readonly CompiledRights[], after: readonly CompiledRights[]): readonly PartChange[] {
  const told = new Map<string, { readonly change: PartChange; readonly rights: string[] }>();
  for (const right of sortedWords(before.flatMap(({ include }) => include))) {
    const [first, second] = [before, after].map(rules => rules.filter(({ include }) => include.includes(right)));
    if (first === undefined || second === undefined || second.length === 0) continue;
    for (const { name, deadlineOf } of deadlines) {
      for (const { direction, text, witness } of compareDeadlines(first.map(deadlineOf), second.map(deadlineOf))) {
        const kind = direction === 'later' ? ('later-deadline' as const) : ('earlier-deadline' as const);
        const change: PartChange = {
          kind,
          part: 'rights',
          id: law,
          text: `${name} ${text}`,
          ...(witness === undefined ? {} : { witness }),
        };
        const known = told.get(`${kind}\n${change.text}`) ?? { change, rights: [] };
        known.rights.push(right);
        told.set(`${kind}\n${change.text}`, known);
      }
    }
  }
  return [...told.values()].map(({ change, rights }) => ({ ...change, text: `${law}, ${listed(rights)}: ${change.text}` }));
}

const deadlines: readonly { readonly name: string; readonly deadlineOf: (rights: CompiledRights) => Deadline }[] = [
  { name: 'due', deadlineOf: ({ from, due }) => ({ from, after: due }) },
  {
    name: 'due when extended',
    deadlineOf: ({ from, due, extend }) => ({ from, after: extend === undefined ? due : addDurationTexts(due, extend) }),
  },
];
