import type { Mask } from '../../compiled-policy.ts';
import type { Duties } from '../../decide/duties.ts';
import { strictestMask } from '../../decide/masks.ts';
import { basicFields } from '../../decide/obligations.ts';
import { addedWords, listed, sortedWords } from '../wording.ts';

/** What is answered about one category of one subject. */
export interface Answered {
  /** A permit matches; with a forbid, or anything else against it, the number is that of `denied`. */
  readonly permitted: boolean;
  /** `drop`: it does not remain. */
  readonly mask: Mask;
  /** What an audit record has, whatever its level is called. Empty: there is none. */
  readonly auditFields: readonly string[];
  readonly pseudonymize: readonly string[];
  /** 0: none. */
  readonly aggregate: number;
}

/** Answers as numbers, for diagrams: the same answer has the same number, whichever policy gives it. */
export interface DutyStates {
  readonly numberOf: (answered: Answered) => number;
  readonly at: (number: number) => Answered;
  readonly join: (a: number, b: number) => number;
  readonly denied: number;
}

const nothing: Answered = {
  permitted: false,
  mask: 'clear',
  auditFields: [],
  pseudonymize: [],
  aggregate: 0,
};

export function createDutyStates(): DutyStates {
  const states: Answered[] = [];
  const known = new Map<string, number>();
  const numberOf = (answered: Answered): number => {
    const key = JSON.stringify(Object.values(answered));
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, states.length);
    return states.push(answered) - 1;
  };
  const at = (number: number): Answered => states[number] ?? nothing;
  return { numberOf, at, join: (a, b) => numberOf(joined(at(a), at(b))), denied: numberOf(nothing) };
}

export function answeredOf(duties: Duties, permitted: boolean): Answered {
  return {
    permitted,
    mask: duties.mask,
    auditFields: duties.auditLevel === 'none' ? [] : sortedWords([...basicFields, ...duties.auditFields]),
    pseudonymize: sortedWords(duties.pseudonymize),
    aggregate: duties.aggregate,
  };
}

/** The strictest of two. */
function joined(a: Answered, b: Answered): Answered {
  return {
    permitted: a.permitted || b.permitted,
    mask: strictestMask(a.mask, b.mask),
    auditFields: sortedWords([...a.auditFields, ...b.auditFields]),
    pseudonymize: sortedWords([...a.pseudonymize, ...b.pseudonymize]),
    aggregate: Math.max(a.aggregate, b.aggregate),
  };
}

export interface AnswerChange {
  readonly kind: 'newly-allowed' | 'newly-denied' | 'weaker-obligation' | 'stronger-obligation';
  readonly detail: string;
}

/** Permitted, but nothing is left of it: it shows only in a request for other categories too. */
export const besideOthers = 'beside other categories';

export function changesBetween(before: Answered, after: Answered): readonly AnswerChange[] {
  const isAllowed = ({ permitted, mask }: Answered): boolean => permitted && mask !== 'drop';
  if (isAllowed(before) !== isAllowed(after)) return [{ kind: isAllowed(after) ? 'newly-allowed' : 'newly-denied', detail: '' }];
  if (before.permitted !== after.permitted) return [{ kind: after.permitted ? 'newly-allowed' : 'newly-denied', detail: besideOthers }];
  return isAllowed(before) ? obligationChanges(before, after) : [];
}

function obligationChanges(before: Answered, after: Answered): readonly AnswerChange[] {
  const [lessFields, moreFields] = [addedWords(after.auditFields, before.auditFields), addedWords(before.auditFields, after.auditFields)];
  const [shown, hidden] = [addedWords(after.pseudonymize, before.pseudonymize), addedWords(before.pseudonymize, after.pseudonymize)];
  const mask = `mask ${before.mask} -> ${after.mask}`;
  const isMaskWeaker = strictestMask(before.mask, after.mask) !== after.mask;
  const isMaskStronger = strictestMask(before.mask, after.mask) !== before.mask;
  const without = after.auditFields.length === 0 ? 'no audit record' : `an audit record without ${listed(lessFields)}`;
  const aggregate = `aggregate ${before.aggregate || 'none'} -> ${after.aggregate || 'none'}`;
  const found: readonly (readonly [boolean, AnswerChange['kind'], string])[] = [
    [isMaskWeaker, 'weaker-obligation', mask],
    [isMaskStronger, 'stronger-obligation', mask],
    [lessFields.length > 0, 'weaker-obligation', without],
    [moreFields.length > 0, 'stronger-obligation', `an audit record with ${listed(moreFields)}`],
    [shown.length > 0, 'weaker-obligation', `no pseudonym for ${listed(shown)}`],
    [hidden.length > 0, 'stronger-obligation', `a pseudonym for ${listed(hidden)}`],
    [after.aggregate < before.aggregate, 'weaker-obligation', aggregate],
    [after.aggregate > before.aggregate, 'stronger-obligation', aggregate],
  ];
  return found.filter(([holds]) => holds).map(([, kind, detail]) => ({ kind, detail }));
}
