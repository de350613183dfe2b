import type { CategoryWords, Vocabulary } from '../vocabulary.ts';
import { singularsOf, splitWords } from './split-words.ts';
import { moments, quantities } from './word-classes.ts';

/** One phrase of a category of the vocabulary. */
export interface Phrase {
  readonly category: string;
  /** As written in the vocabulary: `phone number`. */
  readonly text: string;
  readonly words: readonly string[];
  /** Counts only when its owner is a data subject. */
  readonly ambiguous: boolean;
  readonly about: CategoryTraits;
}

/** What the phrases of a category tell about its values. */
export interface CategoryTraits {
  /** Last words of its phrases: after `ssn`, `number` adds nothing, because the category has `social security number`. */
  readonly heads: ReadonlySet<string>;
  /** Its values may be numbers. */
  readonly countable: boolean;
  /** Its values may be dates. */
  readonly datable: boolean;
}

/** The vocabulary, ready to be looked up by words. */
export interface WordIndex {
  readonly categories: ReadonlySet<string>;
  /** By the phrase's letters without blanks, so that `e_mail`, `eMail` and `email` are one. */
  readonly phrases: ReadonlyMap<string, Phrase>;
  /** Words in the longest phrase. */
  readonly longest: number;
  /** Subject id by the letters of a type name in lower case. */
  readonly subjects: ReadonlyMap<string, string>;
  /** Category id by type name as written. */
  readonly types: ReadonlyMap<string, string>;
}

/** Below this a phrase is matched only as the one word that it is: `ip` is not `i p`. */
const shortestGlued = 5;

export function indexWords(vocabulary: Vocabulary): WordIndex {
  const phrases = new Map<string, Phrase>();
  for (const category of vocabulary.categories) {
    const about = traitsOf(category);
    const add = (text: string, ambiguous: boolean): void => {
      const words = wordsOfPhrase(text);
      const letters = words.join('');
      const known = phrases.get(letters);
      if (letters === '' || (known !== undefined && (ambiguous || !known.ambiguous))) return;
      phrases.set(letters, { category: category.id, text, words, ambiguous, about });
    };
    for (const text of category.words) add(text, false);
    for (const text of category.ambiguous) add(text, true);
  }
  return {
    categories: new Set(vocabulary.categories.map(category => category.id)),
    phrases,
    longest: Math.max(1, ...[...phrases.values()].map(phrase => phrase.words.length)),
    subjects: new Map(vocabulary.subjects.flatMap(subject => subject.types.map(type => [splitWords(type).join(''), subject.id] as const))),
    types: new Map(vocabulary.categories.flatMap(category => category.types.map(type => [type, category.id] as const))),
  };
}

/** The longest phrase that ends where `words` end. `length` counts the words of the name that it takes. */
export function phraseAtEnd(
  index: WordIndex,
  words: readonly string[],
): { readonly phrase: Phrase; readonly length: number; readonly plural: boolean } | undefined {
  for (let length = Math.min(words.length, index.longest + 1); length > 0; length--) {
    const found = phraseOf(index, words.slice(words.length - length));
    if (found !== undefined) return { ...found, length };
  }
  return undefined;
}

/** The phrase that these words are, the last one perhaps in the plural. */
export function phraseOf(index: WordIndex, words: readonly string[]): { readonly phrase: Phrase; readonly plural: boolean } | undefined {
  const start = words.slice(0, -1).map(numberWord).join('');
  for (const [nth, last] of singularsOf(numberWord(words.at(-1) ?? '')).entries()) {
    const phrase = index.phrases.get(start + last);
    if (phrase === undefined) continue;
    if (phrase.words.length !== words.length && start.length + last.length < shortestGlued) continue;
    return { phrase, plural: nth > 0 || isPluralOf(index, start, last) };
  }
  return undefined;
}

/** The vocabulary may list both `email` and `emails`. */
function isPluralOf(index: WordIndex, start: string, last: string): boolean {
  return singularsOf(last).some((singular, nth) => nth > 0 && index.phrases.has(start + singular));
}

/** The data subject that these words end with: `adminUser`. `rest` is what comes before. */
export function subjectAtEnd(
  index: WordIndex,
  words: readonly string[],
): { readonly subject: string; readonly rest: readonly string[] } | undefined {
  for (let length = Math.min(words.length, 4); length > 0; length--) {
    const start = words.slice(words.length - length, -1).join('');
    for (const last of singularsOf(words.at(-1) ?? '')) {
      const subject = index.subjects.get(start + last);
      if (subject !== undefined) return { subject, rest: words.slice(0, words.length - length) };
    }
  }
  return undefined;
}

function wordsOfPhrase(text: string): readonly string[] {
  return splitWords(text).map(numberWord);
}

/** `phoneNo`, `passport_num` and `kontoNr` are numbers. */
function numberWord(word: string): string {
  return word === 'no' || word === 'num' || word === 'nr' ? 'number' : word;
}

function traitsOf(category: CategoryWords): CategoryTraits {
  const phrases = [...category.words, ...category.ambiguous].map(wordsOfPhrase);
  const words = phrases.flat();
  return {
    // `authorization header` is a phrase for the look-up in a request: a `tokenHeader` is the name of one.
    heads: new Set(phrases.map(phrase => phrase.at(-1) ?? '').filter(head => head !== 'header')),
    countable: words.some(word => quantities.has(word)),
    datable: words.some(word => moments.has(word)),
  };
}
