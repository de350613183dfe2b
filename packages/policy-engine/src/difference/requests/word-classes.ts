import type { CompiledPolicy } from '../../compiled-policy.ts';
import { testOf } from '../../decide/test-condition.ts';
import { actions } from '../../schema/terms.ts';
import { sortedWords } from '../wording.ts';
import { askedAt } from './request-at.ts';
import { conditionsOf, type Side, type Sides } from './side.ts';
import { clausesOf, pathOf } from './variables.ts';

/** Words that both policies treat alike; `undefined` is a word that is missing, or that neither knows. Never empty. */
export type WordClass = readonly (string | undefined)[];

export interface WordClasses {
  readonly roles: readonly WordClass[];
  readonly actions: readonly WordClass[];
  readonly categories: readonly WordClass[];
  readonly purposes: readonly WordClass[];
}

export function wordClassesOf(sides: Sides): WordClasses {
  const idsOf = (list: (policy: CompiledPolicy) => readonly string[]): readonly string[] =>
    sortedWords(sides.flatMap(({ policy }) => list(policy)));
  // `contact` may be asked about where only `contact.email` is declared.
  const categories = sortedWords(sides.flatMap(({ index }) => [...index.leavesBelow.keys()].filter(key => typeof key === 'string')));
  return {
    roles: classesOf(
      sides,
      'actor.role',
      idsOf(({ roles }) => Object.keys(roles)),
      roleSignature,
    ),
    actions: classesOf(sides, 'action', actions, actionSignature),
    categories: classesOf(
      sides,
      'categories',
      categories.filter(id => isAsked(sides, id)),
      categorySignature,
    ),
    purposes: classesOf(
      sides,
      'purpose',
      idsOf(policy => policy.purposes.map(({ id }) => id)),
      purposeSignature,
    ),
  };
}

type Signature = (side: Side, word: string | undefined) => unknown;

function classesOf(sides: Sides, path: string, words: readonly string[], signature: Signature): readonly WordClass[] {
  const tests = sides.flatMap(side =>
    conditionsOf(side.policy)
      .flatMap(clausesOf)
      .filter(clause => pathOf(clause.path) === path)
      .map(clause => testOf({ compiled: side.policy, places: side.index.places }, clause)),
  );
  const classes = new Map<string, (string | undefined)[]>();
  for (const word of [...words, undefined]) {
    const asked = askedAt([[path, path === 'categories' && word !== undefined ? [word] : word]]);
    const key = JSON.stringify([sides.map(side => signature(side, word)), tests.map(test => test(asked))]);
    classes.set(key, [...(classes.get(key) ?? []), word]);
  }
  return [...classes.values()];
}

function bitsAt(bits: readonly Uint32Array[], number: number): unknown {
  return [number === 0, [...(bits[number] ?? [])]];
}

const roleSignature: Signature = ({ index }, word) => bitsAt(index.scopes.roles, index.roles.get(word) ?? 0);

/** Actions that move data each move it through channels of their own. */
const actionSignature: Signature = ({ index }, word) => [
  bitsAt(index.scopes.actions, index.actions.get(word) ?? 0),
  word === undefined || ['store', 'share', 'disclose'].includes(word) ? word : 'moves nothing',
  index.audit.map(safeguard => word === undefined || safeguard.actions.some(action => action === word)),
];

const purposeSignature: Signature = ({ index, policy }, word) => [
  bitsAt(index.scopes.purposes, index.purposes.get(word) ?? 0),
  policy.processors.map(({ purposes }) => word !== undefined && purposes.includes(word)),
];

const categorySignature: Signature = (side, word) =>
  (side.index.leavesBelow.get(word) ?? [0]).map(leaf => {
    const { index, policy } = side;
    const id = index.leaves[leaf];
    const isIn = (list: readonly string[] | undefined): boolean =>
      list === undefined || (id === undefined ? list.length > 0 : list.includes(id));
    return [
      bitsAt(index.scopes.leaves, leaf),
      index.audit.map(({ categories }) => isIn(categories)),
      index.protect.map(({ safeguard }) => safeguard.accept.length === 0 && isIn(safeguard.categories)),
      index.residency.map(({ rule }) => isIn(rule.categories)),
      policy.processors.map(({ categories }) => id !== undefined && categories.includes(id)),
      policy.statements.map(({ minimize }) => {
        if (minimize === undefined || id === undefined) return undefined;
        return [minimize.fields?.includes(id), Object.hasOwn(minimize.mask, id) ? minimize.mask[id] : 'clear'];
      }),
    ];
  });

/** What has others below is asked about leaf by leaf, unless the two policies mean different leaves by it. */
function isAsked(sides: Sides, word: string): boolean {
  const [first = '', second = ''] = sides.map(({ index }) => (index.leavesBelow.get(word) ?? []).map(leaf => index.leaves[leaf]).join());
  return first !== second || first === word;
}
