import type { Action } from '../../compiled-policy.ts';
import type { RequestChange, RequestScope, UndecidedChange } from '../difference.ts';
import { boxesOf, type Box } from '../boxes.ts';
import type { Cube } from '../diagram/cover.ts';
import { actions } from '../../schema/terms.ts';
import { sortedWords } from '../wording.ts';
import { describeCube } from './describe-cube.ts';
import { describeChange, describeScope } from './describe-change.ts';
import { besideOthers, type AnswerChange } from './duty-states.ts';
import { witnessOf } from './witness-of.ts';
import type { RequestSpace } from './variables.ts';
import type { WordClass, WordClasses } from './word-classes.ts';

/** Combinations of words that change alike under the same circumstances. */
export interface RequestGroup {
  readonly change: AnswerChange;
  readonly when: readonly Cube[];
  readonly points: (readonly [role: number, action: number, category: number, purpose: number])[];
  readonly statements: Set<string>;
}

/** One change for each block of the scope, with one request that shows it. */
export function requestChanges(space: RequestSpace, classes: WordClasses, group: RequestGroup): readonly RequestChange[] {
  const { kind, detail } = group.change;
  const [cube = new Map()] = group.when;
  const when = group.when.map(one => describeCube(space, one));
  const statements = sortedWords(group.statements);
  const beside = kind === 'newly-allowed' ? (['deny', 'allow'] as const) : (['allow', 'deny'] as const);
  return boxesOf(group.points).map(box => {
    const scope = scopeOf(classes, box);
    const witness = witnessOf(space, { words: firstWords(classes, box), cube, ...(detail === besideOthers ? { beside } : {}) });
    return {
      kind,
      part: 'requests',
      text: describeChange(group.change, { scope, all: knownCategories(classes) }, when),
      detail,
      scope,
      when,
      statements,
      witness,
    };
  });
}

export function undecidedChange({ sizes }: RequestSpace, classes: WordClasses, box: Box): UndecidedChange {
  const scope = scopeOf(classes, box);
  const combinations = box.reduce((product, values) => product * values.length, 1) * sizes.reduce((product, size) => product * size, 1);
  const count = Math.min(combinations, Number.MAX_SAFE_INTEGER);
  return {
    kind: 'not-decided',
    part: 'requests',
    text: `not decided: ${describeScope({ scope, all: knownCategories(classes) })}, ${count} kinds of requests`,
    scope,
    count,
  };
}

function knownCategories({ categories }: WordClasses): readonly string[] {
  return categories.flat().filter(category => category !== undefined);
}

const parts = ['roles', 'actions', 'categories', 'purposes'] as const;

/** Words of the classes; a part that holds every class says nothing. */
function scopeOf(classes: WordClasses, box: Box): RequestScope {
  const [roles, own, categories, purposes] = parts.map((part, place) => wordsOf(classes[part], box[place] ?? []));
  return {
    ...(roles === undefined ? {} : { roles }),
    ...(own === undefined ? {} : { actions: own.map(toAction) }),
    ...(categories === undefined ? {} : { categories }),
    ...(purposes === undefined ? {} : { purposes }),
  };
}

function wordsOf(classes: readonly WordClass[], chosen: readonly number[]): readonly (string | undefined)[] | undefined {
  if (chosen.length === classes.length) return undefined;
  const words = chosen.flatMap(place => classes[place] ?? []);
  const known = sortedWords(words.filter(word => word !== undefined));
  return known.length === words.length ? known : [...known, undefined];
}

function toAction(word: string | undefined): Action | undefined {
  return actions.find(action => action === word);
}

function firstWords(classes: WordClasses, box: Box): { role?: string; action?: string; category?: string; purpose?: string } {
  const [role, action, category, purpose] = parts.map((part, place) => firstKnown(classes[part], box[place] ?? []));
  return {
    ...(role === undefined ? {} : { role }),
    ...(action === undefined ? {} : { action }),
    ...(category === undefined ? {} : { category }),
    ...(purpose === undefined ? {} : { purpose }),
  };
}

/** A word that says something, where there is one. */
function firstKnown(classes: readonly WordClass[], chosen: readonly number[]): string | undefined {
  return sortedWords(chosen.flatMap(place => (classes[place] ?? []).filter(word => word !== undefined)))[0];
}
