/**
 * Cached answers to questions that lead back to themselves (functions that call each other).
 *
 * A question met again while it is being answered gets `onCycle`. What was answered with the help of such a half-known answer is
 * kept only when the outermost question is done: firm answers, which no better knowledge can change, at once; then the question is
 * asked again, until nothing more turns firm and everything left is right as it stands. So no answer depends on what was asked first.
 */
export interface Settling {
  readonly memo: <K extends object, V>(answer: (question: K) => V, rules: SettlingRules<V>) => (question: K) => V;
}

export interface SettlingRules<V> {
  readonly onCycle: V;
  /** Stays true whatever the questions that were cut short turn out to be. */
  readonly isFirm: (value: V) => boolean;
}

/** Questions within questions; deeper than the calls of any program that people read, and safe for the stack. */
const deepest = 100;

/** One for all questions that ask each other. */
export function createSettling(): Settling {
  const shared: Shared = { depth: 0, cuts: 0, pending: [] };
  return { memo: (answer, rules) => createMemo(answer, rules, shared) };
}

interface Shared {
  depth: number;
  /** How often an answer was half-known. */
  cuts: number;
  readonly pending: PendingAnswers[];
}

interface PendingAnswers {
  /** Keeps what is firm; was there any? */
  readonly keepFirm: () => boolean;
  readonly keepAll: () => void;
  readonly forget: () => void;
}

function createMemo<K extends object, V>(
  answer: (question: K) => V,
  { onCycle, isFirm }: SettlingRules<V>,
  shared: Shared,
): (question: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  const passing = new Map<K, V>();
  const asked = new Set<K>();

  const keep = (question: K, value: V): void => void known.set(question, { value });
  shared.pending.push({
    keepFirm: () => {
      const firm = [...passing].filter(([, value]) => isFirm(value));
      for (const [question, value] of firm) keep(question, value);
      return firm.length > 0;
    },
    keepAll: () => {
      for (const [question, value] of passing) keep(question, value);
      passing.clear();
    },
    forget: () => passing.clear(),
  });

  const answerNow = (question: K): V => {
    const before = shared.cuts;
    asked.add(question);
    shared.depth += 1;
    try {
      const value = answer(question);
      if (shared.cuts === before) keep(question, value);
      else passing.set(question, value);
      return value;
    } finally {
      shared.depth -= 1;
      asked.delete(question);
    }
  };

  return question => {
    const found = known.get(question);
    if (found) return found.value;
    if (passing.has(question) || asked.has(question) || shared.depth >= deepest) {
      shared.cuts += 1;
      return passing.get(question) ?? onCycle;
    }
    const value = answerNow(question);
    return shared.depth > 0 || known.has(question) ? value : settle(question);
  };

  /** The outermost question is done: nothing is half-known any more once no more answers turn firm. */
  function settle(question: K): V {
    while (shared.pending.map(({ keepFirm }) => keepFirm()).includes(true)) {
      for (const { forget } of shared.pending) forget();
      if (known.has(question)) break;
      answerNow(question);
    }
    for (const { keepAll } of shared.pending) keepAll();
    return known.get(question)?.value ?? onCycle;
  }
}
