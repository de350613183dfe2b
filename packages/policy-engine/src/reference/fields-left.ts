import type { Mask } from '../compiled-policy.ts';
import type { MinimizeSource } from '../document/policy-document.ts';
import { isOwed } from './obligations-owed.ts';
import type { Question } from './question.ts';
import { mayOblige } from './statement-truth.ts';
import { demandsOf, grantsOf } from './whole-policy.ts';

export interface FieldsLeft {
  /** Categories that may be used, and how they are shown. */
  readonly fields: Readonly<Record<string, Mask>>;
  /** [fields] Nothing remains: the outcome is deny. */
  readonly none: boolean;
}

/** [fields], [masks] A category is asked for once for each subject: it remains if it remains in all pairs. */
export function fieldsLeft(questions: readonly Question[]): FieldsLeft {
  const categories = [...new Set(questions.map(({ category }) => category))];
  const masks = categories.map(category => ({
    category,
    mask: questions
      .filter(question => question.category === category)
      .map(maskOf)
      .reduce(strictestMask, 'clear'),
  }));
  const remaining = masks.filter(({ mask }) => mask !== 'drop');
  return {
    fields: Object.fromEntries(remaining.flatMap(({ category, mask }) => (category === undefined ? [] : [[category, mask]]))),
    none: remaining.length === 0,
  };
}

/** What every permit that obliges leaves of the category: `drop` is nothing. */
function maskOf(question: Question): Mask {
  return question.policy.statements
    .filter(statement => mayOblige(question, statement))
    .flatMap(({ minimize }) => (minimize !== undefined && isOwed(question, minimize.unless) ? [minimize] : []))
    .map(minimize => maskBy(question, minimize))
    .reduce(strictestMask, 'clear');
}

function maskBy(question: Question, minimize: MinimizeSource): Mask {
  const { policy, category } = question;
  const { fields, mask } = minimize;
  // [unknown-category] It may be any: none of `fields` for certain, and the one that is masked most.
  if (category === undefined) {
    if (fields !== undefined) return 'drop';
    return [...policy.categories.keys()].map(any => maskBy({ ...question, category: any }, minimize)).reduce(strictestMask, 'clear');
  }
  if (fields !== undefined && !grantsOf(policy, fields, category)) return 'drop';
  // [mask-specific] The category itself; else the longest that it lies below, and of these the subtree before the id.
  const selecting = mask.filter(one => demandsOf(policy, { kind: 'patterns', patterns: [one.category] }, category));
  const isSubtree = (one: (typeof mask)[number]): boolean => one.category.text.endsWith('**');
  const segments = (one: (typeof mask)[number]): number => one.category.text.replace(/\.?\*\*$/, '').length;
  const [most] = selecting.toSorted((a, b) => segments(b) - segments(a) || Number(isSubtree(b)) - Number(isSubtree(a)));
  const itself = selecting.find(one => one.category.text === category);
  return (itself ?? most)?.mask ?? 'clear';
}

/** [masks] */
function strictestMask(a: Mask, b: Mask): Mask {
  if (a === b) return a;
  if (a === 'drop' || b === 'drop') return 'drop';
  if (a === 'full' || b === 'full') return 'full';
  if (a === 'clear') return b;
  if (b === 'clear') return a;
  return 'full'; // Two different ones of the middle.
}
