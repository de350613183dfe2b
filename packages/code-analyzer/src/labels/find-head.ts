import { phraseAtEnd, phraseOf, type Phrase, type WordIndex } from './word-index.ts';
import { prepositions, protectionClaims, repetitions, statePrepositions, transparentHeads, verbs } from './word-classes.ts';

/** The phrase that decides what a name is, and the words around it. */
export interface Head {
  readonly phrase: Phrase;
  readonly plural: boolean;
  /** Words before the phrase. */
  readonly before: readonly string[];
  /** Words after it that leave it what it is, or claim a protection: `passwordHash`. */
  readonly tail: readonly string[];
  /** Words after a preposition that says whose it is: `file` in `nameOfFile`. */
  readonly owner: readonly string[];
}

const ownership = new Set(['of', 'for', 'from']);

/** The last word decides, words after a preposition set aside: an `emailTemplate` is a template, an `emailByUserId` an e-mail. */
export function findHead(index: WordIndex, words: readonly string[]): Head | undefined {
  const cut = prepositionAt(index, words);
  const preposition = cut === -1 ? '' : (words[cut] ?? '');
  const after = cut === -1 ? [] : words.slice(cut + 1);
  if (statePrepositions.has(preposition)) return undefined;
  // `emailToUser` turns one into the other; `emailToSend` says what for.
  if (preposition === 'to' && !verbs.has(after[0] ?? '')) return undefined;
  const head = cut === -1 ? words : words.slice(0, cut);
  const found = phraseBefore(index, head);
  return found && { ...found, owner: ownership.has(preposition) ? after : [] };
}

/** The last phrase after which only words come that change nothing. In `phoneMobile` the ambiguous `mobile` gives way to `phone`. */
function phraseBefore(index: WordIndex, words: readonly string[]): Omit<Head, 'owner'> | undefined {
  let ambiguous: Omit<Head, 'owner'> | undefined;
  for (let end = words.length; end > 0; end--) {
    const tail = words.slice(end);
    const found = phraseAtEnd(index, words.slice(0, end));
    if (found !== undefined && isTransparent(tail, found.phrase)) {
      const here = { phrase: found.phrase, plural: found.plural, before: words.slice(0, end - found.length), tail };
      if (!found.phrase.ambiguous) return here;
      ambiguous ??= here;
    } else if (found !== undefined) return ambiguous;
  }
  return ambiguous;
}

function isTransparent(tail: readonly string[], phrase: Phrase): boolean {
  return tail.every(
    word =>
      transparentHeads.has(word) ||
      protectionClaims.has(word) ||
      repetitions.has(word) ||
      phrase.about.heads.has(word) ||
      /^\p{Nd}+$/u.test(word),
  );
}

/** The first preposition that is no part of a phrase: in `dateOfBirthByUser` it is `by`. A name may start with one: `toEmail`. */
function prepositionAt(index: WordIndex, words: readonly string[]): number {
  return words.findIndex((word, at) => at > 0 && prepositions.has(word) && !isReplyTo(words, at) && !isInsidePhrase(index, words, at));
}

/** `replyToEmail`: the direction belongs to what follows. */
function isReplyTo(words: readonly string[], at: number): boolean {
  return words[at - 1] === 'reply' && words[at] === 'to';
}

function isInsidePhrase(index: WordIndex, words: readonly string[], at: number): boolean {
  for (let start = Math.max(0, at - index.longest); start < at; start++) {
    for (let end = at + 2; end <= Math.min(words.length, start + index.longest + 1); end++) {
      const found = phraseOf(index, words.slice(start, end));
      if (found?.phrase.words.includes(words[at] ?? '') === true) return true;
    }
  }
  return false;
}
