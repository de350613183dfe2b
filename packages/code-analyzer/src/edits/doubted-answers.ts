import type { Node } from '../program/compiler.ts';
import type { Leanings, Reading } from './leanings.ts';

/**
 * Answers that lean on much and seldom change, such as where a request goes that all callers give an address: after an edit each is asked
 * again, and what leans on it is only forgotten when it is another one.
 */
export interface DoubtedAnswers<Key extends Node, Answer> {
  readonly ask: (key: Key, answer: (key: Key) => Answer) => Answer;
  /** Asks again for all that are in doubt. Before anything else is asked that may lean on one. */
  readonly settle: (answer: (key: Key) => Answer) => void;
}

export function createDoubtedAnswers<Key extends Node, Answer>(
  leanings: Leanings,
  isSame: (before: Answer, after: Answer) => boolean,
): DoubtedAnswers<Key, Answer> {
  const known = new Map<Key, { readonly answer: Answer }>();
  const doubted = new Map<Key, { readonly answer: Answer }>();
  const readings = new Map<Key, Reading>();

  const begin = (key: Key): Reading => {
    const reading = leanings.begin(
      () => {
        known.delete(key);
        doubted.delete(key);
        readings.delete(key);
      },
      {
        file: key.getSourceFile(),
        begins: () => {
          const before = known.get(key);
          if (before) doubted.set(key, before);
          known.delete(key);
        },
      },
    );
    readings.set(key, reading);
    return reading;
  };

  const work = (key: Key, answer: (key: Key) => Answer): Answer => {
    const reading = readings.get(key) ?? begin(key);
    const found = leanings.within(reading, () => {
      leanings.onFileOf(key);
      return answer(key);
    });
    known.set(key, { answer: found });
    const before = doubted.get(key);
    doubted.delete(key);
    if (before && !isSame(before.answer, found)) leanings.forget({ files: [], names: [], readings: [...reading.heldBy] });
    return found;
  };

  return {
    ask: (key, answer) => {
      leanings.leanOn(readings.get(key) ?? begin(key));
      const found = known.get(key);
      return found ? found.answer : work(key, answer);
    },
    settle: answer => {
      for (const key of [...doubted.keys()]) work(key, answer);
    },
  };
}
