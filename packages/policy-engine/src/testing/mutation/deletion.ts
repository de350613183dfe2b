import type { Condition } from '../../condition.ts';
import { clauseText } from '../../decide/clause-text.ts';
import { clausesIn } from '../clauses-in.ts';

/** A part of a policy with something deleted; no part: all of it deleted. */
export interface Deletion<T> {
  readonly what: string;
  readonly part: T | undefined;
}

export function wholly<T>(): readonly Deletion<T>[] {
  return [{ what: 'deleted', part: undefined }];
}

export function without<T extends object, K extends keyof T>(part: T, key: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(part).filter(([name]) => name !== key)) as Omit<T, K>;
}

/** Each word of a list deleted. */
export function eachWithout(words: readonly string[]): readonly { readonly word: string; readonly left: readonly string[] }[] {
  return words.map((word, index) => ({ word, left: words.toSpliced(index, 1) }));
}

/** Each condition deleted, at whatever depth it stands; no part: none is left. */
export function conditionDeletions(conditions: readonly Condition[] | undefined): readonly Deletion<readonly Condition[]>[] {
  const list = conditions ?? [];
  return list.flatMap((condition, index) => {
    const left = list.toSpliced(index, 1);
    const gone = { what: `without ${describeCondition(condition)}`, part: left.length === 0 ? undefined : left };
    if ((condition.kind !== 'all' && condition.kind !== 'any') || condition.of.length < 2) return [gone];
    const inner = conditionDeletions(condition.of);
    return [gone, ...inner.map(({ what, part }) => ({ what, part: list.toSpliced(index, 1, { ...condition, of: part ?? [] }) }))];
  });
}

function describeCondition(condition: Condition): string {
  const clauses = clausesIn([condition]).map(clauseText).join(', ');
  return condition.kind === 'clause' ? clauses : `${condition.kind}: ${clauses}`;
}
