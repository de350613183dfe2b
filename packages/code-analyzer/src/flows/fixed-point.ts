/** A table of answers that may ask for each other in a circle: recursion is solved by asking again until nothing changes. */

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
  /** Rounds of one circle: after them the last answer is taken and `unsettled` is told. */
  readonly rounds: number;
  readonly unsettled: (key: Key) => void;
}

interface Open<Answer> {
  readonly depth: number;
  approximation: Answer;
  asked: boolean;
}

interface Draft<Answer> {
  readonly answer: Answer;
  /** Depth of the outermost open question that it leans on. */
  readonly leansOn: number;
}

/**
 * INVARIANT: `settled` holds only answers that lean on no open question and met no limit, so what is answered never depends
 * on who asked first. Answers that lean on an open one are drafts: they are settled or dropped together with it.
 */
export function createFixedPointTable<Key, Answer>(limits: FixedPointLimits<Key, Answer>): FixedPointTable<Key, Answer> {
  const settled = new Map<Key, Answer>();
  const drafts = createDrafts<Key, Answer>();
  const open = new Map<Key, Open<Answer>>();
  /** What the answer that is being worked out leans on so far. */
  const present = { leansOn: nothing };

  const answer = (key: Key, question: Question<Answer>): Answer => {
    const known = settled.get(key);
    if (known !== undefined) return known;
    const draft = drafts.get(key) ?? approximation(key);
    if (draft === undefined) return open.size < limits.deepest ? settle(key, question) : giveUp(key);
    present.leansOn = Math.min(present.leansOn, draft.leansOn);
    return draft.answer;
  };

  const approximation = (key: Key): Draft<Answer> | undefined => {
    const circle = open.get(key);
    if (circle === undefined) return undefined;
    circle.asked = true;
    return { answer: circle.approximation, leansOn: circle.depth };
  };

  const giveUp = (key: Key): Answer => {
    present.leansOn = aLimit;
    return limits.tooDeep(key);
  };

  const settle = (key: Key, question: Question<Answer>): Answer => {
    const outer = present.leansOn;
    const self: Open<Answer> = { depth: open.size, approximation: question.bottom, asked: false };
    const mark = drafts.count();
    open.set(key, self);
    const result = repeat(key, self, question);
    open.delete(key);
    if (present.leansOn >= self.depth) {
      for (const [inner, draft] of drafts.takeFrom(mark)) settled.set(inner, draft.answer);
      settled.set(key, result);
      present.leansOn = outer;
    } else {
      drafts.add(key, { answer: result, leansOn: present.leansOn });
      present.leansOn = Math.min(outer, present.leansOn);
    }
    if (open.size === 0) forget();
    return result;
  };

  /** What met a limit is worked out anew for the next one who asks. */
  const forget = (): void => {
    drafts.takeFrom(0);
    present.leansOn = nothing;
  };

  const repeat = (key: Key, self: Open<Answer>, question: Question<Answer>): Answer => {
    const mark = drafts.count();
    for (let round = 1; round <= limits.rounds; round++) {
      present.leansOn = nothing;
      self.asked = false;
      const result = question.compute();
      const leads = wasAsked(self) && present.leansOn >= self.depth;
      if (!leads || limits.same(result, self.approximation)) return result;
      self.approximation = result;
      if (round < limits.rounds) drafts.takeFrom(mark);
    }
    limits.unsettled(key);
    return self.approximation;
  };

  return { answer };
}

const nothing = Infinity;
/** Outside every question: what leans on a limit is never settled. */
const aLimit = -1;

/** Others set it while an answer is worked out. */
const wasAsked = (circle: { readonly asked: boolean }): boolean => circle.asked;

interface Drafts<Key, Answer> {
  readonly get: (key: Key) => Draft<Answer> | undefined;
  readonly add: (key: Key, draft: Draft<Answer>) => void;
  readonly count: () => number;
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
    takeFrom: mark =>
      inOrder.splice(mark).flatMap(key => {
        const draft = byKey.get(key);
        byKey.delete(key);
        return draft ? [[key, draft] as const] : [];
      }),
  };
}
