import type { Node } from '../program/compiler.ts';
import type { Leanings, Reading } from './leanings.ts';

/** Answers that outlive an edit which leaves alone what they lean on. */
export interface KeptAnswers<Key, Answer> {
  readonly known: Map<Key, Answer>;
  /** Works an answer out, or asks for it again. */
  readonly within: <T>(key: Key, work: () => T) => T;
  /** Whatever is being worked out leans on this answer. */
  readonly leanOn: (key: Key) => void;
  readonly readingOf: (key: Key) => Reading | undefined;
}

export function createKeptAnswers<Key, Answer>(
  leanings: Leanings,
  onForget: (key: Key, answer: Answer | undefined) => void = () => undefined,
): KeptAnswers<Key, Answer> {
  const known = new Map<Key, Answer>();
  const readings = new Map<Key, Reading>();
  const reading = (key: Key): Reading => {
    const found =
      readings.get(key) ??
      leanings.begin(() => {
        const answer = known.get(key);
        known.delete(key);
        readings.delete(key);
        onForget(key, answer);
      });
    readings.set(key, found);
    return found;
  };
  return {
    known,
    within: (key, work) => leanings.within(reading(key), work),
    leanOn: key => {
      leanings.leanOn(reading(key));
    },
    readingOf: key => readings.get(key),
  };
}

/** Answers each question about a node once, until an edit takes the answer away. */
export function keptMemo<Key extends Node, Answer>(
  { known, within, leanOn }: KeptAnswers<Key, Answer>,
  answer: (key: Key) => Answer,
  { onFileOf }: Leanings,
): (key: Key) => Answer {
  return key => {
    leanOn(key);
    const found =
      known.get(key) ??
      within(key, () => {
        onFileOf(key);
        return answer(key);
      });
    known.set(key, found);
    return found;
  };
}
