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

/**
 * INVARIANT: `settled` holds only answers that lean on no open question and met no limit, so what is answered never depends
 * on who asked first. Answers that lean on an open one are drafts: they are settled or dropped together with it.
 */
export function createFixedPointTable<Key, Answer>(limits: FixedPointLimits<Key, Answer>): FixedPointTable<Key, Answer> {
  const settled = new Map<Key, Answer>();
  const drafts = new Map<Key, { readonly answer: Answer; readonly leansOn: number }>();
  /** Keys of the drafts, oldest first. */
  const drafted: Key[] = [];
  const open = new Map<Key, Open<Answer>>();
  /** Depth of the outermost open question that the present answer leans on. */
  let leansOn = Infinity;

  const answer = (key: Key, question: Question<Answer>): Answer => {
    const known = settled.get(key);
    if (known !== undefined) return known;
    const draft = drafts.get(key);
    if (draft !== undefined) {
      leansOn = Math.min(leansOn, draft.leansOn);
      return draft.answer;
    }
    const circle = open.get(key);
    if (circle !== undefined) {
      circle.asked = true;
      leansOn = Math.min(leansOn, circle.depth);
      return circle.approximation;
    }
    if (open.size < limits.deepest) return settle(key, question);
    leansOn = tooDeep;
    return limits.tooDeep(key);
  };

  const settle = (key: Key, question: Question<Answer>): Answer => {
    const outer = leansOn;
    const self: Open<Answer> = { depth: open.size, approximation: question.bottom, asked: false };
    const firstDraft = drafted.length;
    open.set(key, self);
    const result = repeat(key, self, question);
    open.delete(key);
    if (leansOn >= self.depth) {
      takeDrafts(firstDraft, (draft, { answer: value }) => settled.set(draft, value));
      settled.set(key, result);
      leansOn = outer;
    } else {
      drafts.set(key, { answer: result, leansOn });
      drafted.push(key);
      leansOn = Math.min(outer, leansOn);
    }
    if (open.size > 0) return result;
    takeDrafts(0, () => undefined);
    leansOn = Infinity;
    return result;
  };

  const repeat = (key: Key, self: Open<Answer>, question: Question<Answer>): Answer => {
    const firstDraft = drafted.length;
    for (let round = 1; ; round++) {
      leansOn = Infinity;
      self.asked = false;
      const result = question.compute();
      const leads = self.asked && leansOn >= self.depth;
      if (!leads || limits.same(result, self.approximation)) return result;
      if (round >= limits.rounds) {
        limits.unsettled(key);
        return result;
      }
      self.approximation = result;
      takeDrafts(firstDraft, () => undefined);
    }
  };

  const takeDrafts = (from: number, take: (key: Key, draft: { readonly answer: Answer }) => void): void => {
    for (const key of drafted.splice(from)) {
      const draft = drafts.get(key);
      if (draft !== undefined) take(key, draft);
      drafts.delete(key);
    }
  };

  return { answer };
}

/** Leans on a limit: outside every question. */
const tooDeep = -1;
