/** A table of answers that may ask for each other in a circle: recursion is solved by asking again until nothing changes. */
import type { KeptAnswers } from '../edits/kept-answers.ts';

export interface Question<Answer> {
  readonly compute: () => Answer;
  /** What is assumed while the answer is still being worked out: the least that it can be. */
  readonly bottom: Answer;
}

export interface FixedPointTable<Key, Answer> {
  readonly answer: (key: Key, question: Question<Answer>) => Answer;
}

export interface FixedPointLimits<Key, Answer> {
  readonly same: (first: Answer, second: Answer) => boolean;
  /** Questions inside questions: deeper ones get `tooDeep`. */
  readonly deepest: number;
  readonly tooDeep: (key: Key) => Answer;
  /** The next assumption after a round: wide enough in the end that another round adds nothing. */
  readonly widen: (answer: Answer, before: Answer, round: number) => Answer;
  /** Rounds of one circle: after them the last answer is taken and `unsettled` is told. */
  readonly rounds: number;
  readonly unsettled: (key: Key) => void;
}

interface Open<Answer> {
  readonly depth: number;
  approximation: Answer;
  /** Someone asked while it was open: it is part of a circle. */
  asked: boolean;
  /** What was assumed of another question of the circle has changed. */
  moved: boolean;
}

export interface Settled<Answer> {
  readonly answer: Answer;
  /** Questions inside questions that it took. */
  readonly height: number;
}

interface Draft<Answer> extends Settled<Answer> {
  /** Depth of the outermost open question that it leans on. */
  readonly leansOn: number;
}

interface Table<Key, Answer> {
  readonly limits: FixedPointLimits<Key, Answer>;
  readonly kept: KeptAnswers<Key, Settled<Answer>> | undefined;
  readonly settled: Map<Key, Settled<Answer>>;
  /** What met a limit, as it is answered to those who ask from outside every question. */
  readonly limited: Map<Key, Answer>;
  readonly drafts: Drafts<Key, Answer>;
  readonly open: Map<Key, Open<Answer>>;
  /** What was found last of questions that were asked while they were open: the next round begins with it. */
  readonly assumed: Map<Key, { readonly answer: Answer; readonly times: number }>;
  /** What the answer that is being worked out leans on so far. */
  leansOn: number;
  /** How deep it has led so far, counted from the outermost question. */
  reached: number;
  /** How often the outermost question has met the limit so far, or something that leans on it. */
  cuts: number;
}

/**
 * INVARIANT: `settled` holds only answers that lean on no open question and met no limit, and one is taken only where working it
 * out would not meet the limit either, so what is answered never depends on who asked first. Answers that lean on an open one
 * are drafts: they are settled or dropped together with it. Nothing settled has met a limit, so `cuts` does not depend on it either.
 */
export function createFixedPointTable<Key, Answer>(
  limits: FixedPointLimits<Key, Answer>,
  kept?: KeptAnswers<Key, Settled<Answer>>,
): FixedPointTable<Key, Answer> {
  const table: Table<Key, Answer> = {
    limits,
    kept,
    settled: kept?.known ?? new Map<Key, Settled<Answer>>(),
    limited: new Map(),
    drafts: createDrafts(),
    open: new Map(),
    assumed: new Map(),
    leansOn: nothing,
    reached: 0,
    cuts: 0,
  };
  return { answer: (key, question) => answer(table, key, question) };
}

const nothing = Infinity;
/** Outside every question: what leans on a limit is never settled. */
const aLimit = -1;
/** After so many cuts the outermost question is told nothing more: functions that all lead to each other would each ask for all others. */
const mostCuts = 100;

function answer<Key, Answer>(table: Table<Key, Answer>, key: Key, question: Question<Answer>): Answer {
  table.kept?.leanOn(key);
  const limited = table.open.size === 0 ? table.limited.get(key) : undefined;
  if (limited !== undefined) return limited;
  if (table.cuts >= mostCuts) return cut(table, key);
  const known = table.settled.get(key);
  if (known !== undefined && table.open.size + known.height <= table.limits.deepest) {
    table.reached = Math.max(table.reached, table.open.size + known.height);
    return known.answer;
  }
  const draft = table.drafts.get(key) ?? approximation(table, key);
  if (draft !== undefined) {
    if (draft.leansOn === aLimit) table.cuts += 1;
    table.leansOn = Math.min(table.leansOn, draft.leansOn);
    table.reached = Math.max(table.reached, table.open.size + draft.height);
    return draft.answer;
  }
  if (table.open.size === 0) return settleFromOutside(table, key, question);
  if (table.open.size < table.limits.deepest) return settle(table, key, question);
  return cut(table, key);
}

/** What a stack that overflowed left open would be in the way of every later question. */
function settleFromOutside<Key, Answer>(table: Table<Key, Answer>, key: Key, question: Question<Answer>): Answer {
  try {
    return settle(table, key, question);
  } catch (error) {
    table.open.clear();
    forget(table);
    throw error;
  }
}

function cut<Key, Answer>(table: Table<Key, Answer>, key: Key): Answer {
  table.cuts += 1;
  table.leansOn = aLimit;
  return table.limits.tooDeep(key);
}

function approximation<Key, Answer>({ open }: Table<Key, Answer>, key: Key): Draft<Answer> | undefined {
  const circle = open.get(key);
  if (circle === undefined) return undefined;
  circle.asked = true;
  return { answer: circle.approximation, leansOn: circle.depth, height: 0 };
}

function settle<Key, Answer>(table: Table<Key, Answer>, key: Key, question: Question<Answer>): Answer {
  const { open, drafts, assumed, settled } = table;
  const outer = table.leansOn;
  const reachedBefore = table.reached;
  table.reached = open.size + 1;
  const self: Open<Answer> = { depth: open.size, approximation: assumed.get(key)?.answer ?? question.bottom, asked: false, moved: false };
  const mark = drafts.count();
  open.set(key, self);
  const found = repeat(table, key, { self, question, mark });
  open.delete(key);
  const leads = table.leansOn >= self.depth;
  const height = table.reached - self.depth;
  table.reached = Math.max(reachedBefore, table.reached);
  const result = self.asked && !leads ? assume(table, key, found, self) : found;
  if (leads) {
    for (const [inner, draft] of drafts.takeFrom(mark)) settled.set(inner, draft);
    settled.set(key, { answer: result, height });
    table.leansOn = outer;
  } else {
    // What leaned on this question leans, now that it is closed, on what it leans on itself.
    drafts.leanFrom(mark, table.leansOn);
    drafts.add(key, { answer: result, leansOn: table.leansOn, height });
    // Whoever leads the circle needs another round, and only learns here how far out that is.
    if (self.moved) tellCircle(table);
    table.leansOn = Math.min(outer, table.leansOn);
  }
  if (open.size === 0) {
    if (!leads) table.limited.set(key, result);
    forget(table);
  }
  return result;
}

function tellCircle<Key, Answer>({ open, leansOn }: Table<Key, Answer>): void {
  for (const circle of open.values()) {
    if (circle.depth >= leansOn) circle.moved = true;
  }
}

/** What met a limit inside another question is worked out anew for the next one who asks. */
function forget<Key, Answer>(table: Table<Key, Answer>): void {
  table.drafts.takeFrom(0);
  table.assumed.clear();
  table.leansOn = nothing;
  table.reached = 0;
  table.cuts = 0;
}

/** A question inside a circle is not repeated by itself: what it found is what the next round begins with. */
function assume<Key, Answer>({ assumed, limits }: Table<Key, Answer>, key: Key, result: Answer, self: Open<Answer>): Answer {
  const times = (assumed.get(key)?.times ?? 0) + 1;
  const wider = limits.widen(result, self.approximation, times);
  assumed.set(key, { answer: wider, times });
  if (!limits.same(wider, self.approximation)) self.moved = true;
  return wider;
}

interface Repetition<Answer> {
  readonly self: Open<Answer>;
  readonly question: Question<Answer>;
  /** Drafts that were there before. */
  readonly mark: number;
}

function repeat<Key, Answer>(table: Table<Key, Answer>, key: Key, { self, question, mark }: Repetition<Answer>): Answer {
  const { limits, drafts } = table;
  for (let round = 1; round <= limits.rounds; round++) {
    table.leansOn = nothing;
    self.asked = false;
    self.moved = false;
    const result = table.kept ? table.kept.within(key, question.compute) : question.compute();
    const { asked, moved } = readCircle(self);
    if (table.leansOn < self.depth || !(asked || moved)) return result;
    const wider = limits.widen(result, self.approximation, round);
    if (!moved && limits.same(wider, self.approximation)) return wider;
    self.approximation = wider;
    if (round < limits.rounds) drafts.takeFrom(mark);
  }
  limits.unsettled(key);
  return self.approximation;
}

/** Others write to it while an answer is worked out. */
const readCircle = ({ asked, moved }: { readonly asked: boolean; readonly moved: boolean }) => ({ asked, moved });

interface Drafts<Key, Answer> {
  readonly get: (key: Key) => Draft<Answer> | undefined;
  readonly add: (key: Key, draft: Draft<Answer>) => void;
  readonly count: () => number;
  /** Those added since there were `mark` lean at least this far out. */
  readonly leanFrom: (mark: number, leansOn: number) => void;
  /** Those added since there were `mark`, which are then gone. */
  readonly takeFrom: (mark: number) => readonly (readonly [Key, Draft<Answer>])[];
}

function createDrafts<Key, Answer>(): Drafts<Key, Answer> {
  const byKey = new Map<Key, Draft<Answer>>();
  const inOrder: Key[] = [];
  return {
    get: key => byKey.get(key),
    add: (key, draft) => {
      byKey.set(key, draft);
      inOrder.push(key);
    },
    count: () => inOrder.length,
    leanFrom: (mark, leansOn) => {
      for (let at = mark; at < inOrder.length; at++) {
        const key = inOrder[at];
        const draft = key === undefined ? undefined : byKey.get(key);
        if (key !== undefined && draft && draft.leansOn > leansOn) byKey.set(key, { ...draft, leansOn });
      }
    },
    takeFrom: mark =>
      inOrder.splice(mark).flatMap(key => {
        const draft = byKey.get(key);
        byKey.delete(key);
        return draft ? [[key, draft] as const] : [];
      }),
  };
}
