import { canHold, type ValueShape } from './can-hold.ts';
import { classifyOwner, ownerOfWords, type Owner } from './classify-owner.ts';
import { splitWords } from './split-words.ts';
import { phraseAtEnd, phraseOf, type Phrase, type WordIndex } from './word-index.ts';
import {
  conjunctions,
  directions,
  prepositions,
  protectionClaims,
  questions,
  standIns,
  transparentHeads,
  transparentModifiers,
  verbs,
} from './word-classes.ts';

/** What is known about a name besides its letters. */
export interface NameUse {
  /** Name of the type, table or variable that it is a member of. */
  readonly owner?: string;
  /** A member of something, or a variable of its own. */
  readonly place: 'member' | 'variable';
  /** Type of its values, where it is known. */
  readonly shape?: ValueShape;
}

/** Personal data that a name stands for. */
export interface NameMatch {
  readonly category: string;
  /** The phrase of the vocabulary that was found: `phone number`. */
  readonly phrase: string;
  /** It counts only because its owner is a data subject. */
  readonly ambiguous: boolean;
  readonly owner: Owner;
  /** Kind of person, when the name or its owner says it. */
  readonly subject?: string;
  /** A word of the name that claims a protection: `hashed`. Proves nothing. */
  readonly claim?: string;
}

/** Words are matched whole, and the last one decides: an `emailTemplate` is a template. */
export function classifyName(index: WordIndex, name: string, use: NameUse): readonly NameMatch[] {
  if (isConstantCase(name) || (use.place === 'variable' && isTypeCase(name))) return [];
  const words = withoutTrailingNumber(splitWords(name));
  if (words.length === 0 || isAction(index, words)) return [];
  const owner = use.owner === undefined ? nobody : classifyOwner(index, use.owner);
  if (owner.kind === 'harmless') return [];
  return alternativesOf(words).flatMap(part => classifyPart(index, part, { owner, ...(use.shape ? { shape: use.shape } : {}) }));
}

/** Could a name be personal data with the best of owners and types? Words only; a filter before anything is asked. */
export function mayBePersonal(index: WordIndex, name: string): boolean {
  if (isConstantCase(name)) return false;
  const words = withoutTrailingNumber(splitWords(name));
  return words.length > 0 && !isAction(index, words) && alternativesOf(words).some(part => findHead(index, part) !== undefined);
}

const nobody: Owner = { kind: 'unknown' };

interface PartUse {
  readonly owner: Owner;
  readonly shape?: ValueShape;
}

function classifyPart(index: WordIndex, words: readonly string[], { owner, shape }: PartUse): readonly NameMatch[] {
  const found = findHead(index, words);
  if (found === undefined) return [];
  const { phrase, plural, before, after } = found;
  const nearest = nearestOwner(index, before, after);
  if (nearest === 'stand-in') return [];
  const decides = nearest ?? owner;
  if (decides.kind === 'harmless' || (phrase.ambiguous && decides.kind !== 'subject')) return [];
  if (phrase.ambiguous && owner.kind === 'thing' && nearest === undefined) return [];
  if (shape !== undefined && !mayBe(shape, phrase, { plural, owner: decides })) return [];
  const claim = [...before, ...found.claims].find(word => protectionClaims.has(word));
  return [
    {
      category: phrase.category,
      phrase: phrase.text,
      ambiguous: phrase.ambiguous,
      owner: decides,
      ...(decides.kind === 'subject' ? { subject: decides.subject } : owner.kind === 'subject' ? { subject: owner.subject } : {}),
      ...(claim === undefined ? {} : { claim }),
    },
  ];
}

/** A closed list of words is a person's only where a person owns it: `Patient.bloodType`, not `preferences.email`. */
function mayBe(shape: ValueShape, phrase: Phrase, { plural, owner }: { readonly plural: boolean; readonly owner: Owner }): boolean {
  if (shape.known === 'yes' && shape.literal) return owner.kind === 'subject' && !onlyFlags(shape);
  return canHold(shape, phrase, plural);
}

function onlyFlags(shape: ValueShape): boolean {
  return [...shape.holds].every(kind => kind === 'boolean');
}

interface Head {
  readonly phrase: Phrase;
  readonly plural: boolean;
  /** Words before the phrase. */
  readonly before: readonly string[];
  /** The first word after a preposition that says whose it is, and what follows. */
  readonly after: readonly string[];
  /** Words after the phrase that claim a protection: `passwordHash`. */
  readonly claims: readonly string[];
}

function findHead(index: WordIndex, words: readonly string[]): Head | undefined {
  const cut = prepositionAt(index, words);
  const head = cut === -1 ? words : words.slice(0, cut);
  const preposition = cut === -1 ? '' : (words[cut] ?? '');
  const after = cut === -1 ? [] : words.slice(cut + 1);
  // `emailToUser` turns one into the other; `emailToSend` says what for.
  if (preposition === 'to' && !verbs.has(after[0] ?? '')) return undefined;
  const found = phraseBefore(index, head);
  if (found === undefined) return undefined;
  const { phrase, plural, start, tail } = found;
  const owned = preposition === 'of' || preposition === 'for' || preposition === 'from';
  return {
    phrase,
    plural,
    before: head.slice(0, start),
    after: owned ? after : [],
    claims: tail.filter(word => protectionClaims.has(word)),
  };
}

interface FoundPhrase {
  readonly phrase: Phrase;
  readonly plural: boolean;
  readonly start: number;
  readonly tail: readonly string[];
}

/** The last phrase after which only words come that change nothing. In `phoneMobile` the ambiguous `mobile` gives way to `phone`. */
function phraseBefore(index: WordIndex, words: readonly string[]): FoundPhrase | undefined {
  let ambiguous: FoundPhrase | undefined;
  for (let end = words.length; end > 0; end--) {
    const tail = words.slice(end);
    const found = phraseAtEnd(index, words.slice(0, end));
    if (found !== undefined && isTransparent(tail, found.phrase)) {
      const here = { phrase: found.phrase, plural: found.plural, start: end - found.length, tail };
      if (!found.phrase.ambiguous) return here;
      ambiguous ??= here;
    } else if (found !== undefined) return ambiguous;
  }
  return ambiguous;
}

function isTransparent(tail: readonly string[], phrase: Phrase): boolean {
  return tail.every(word => transparentHeads.has(word) || protectionClaims.has(word) || phrase.about.heads.has(word) || isNumber(word));
}

/** The first preposition that is no part of a phrase: in `dateOfBirthByUser` it is `by`. A name may start with one: `toEmail`. */
function prepositionAt(index: WordIndex, words: readonly string[]): number {
  return words.findIndex((word, at) => at > 0 && prepositions.has(word) && !transparentAt(words, at) && !isInsidePhrase(index, words, at));
}

/** `replyToEmail`: the direction belongs to what follows. */
function transparentAt(words: readonly string[], at: number): boolean {
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

/** Whose it is, by the words around: `customerName`, `nameOfFile`. `undefined` when they leave that open. */
function nearestOwner(index: WordIndex, before: readonly string[], after: readonly string[]): Owner | 'stand-in' | undefined {
  if (before.some(word => standIns.has(word)) || before.at(-1) === 'i') return 'stand-in';
  if (after.length > 0) {
    const owner = ownerOfWords(index, after);
    if (owner.kind !== 'unknown') return owner;
  }
  const nouns = before.filter((word, at) => !isModifier(word, at));
  if (nouns.length === 0) return undefined;
  const owner = ownerOfWords(index, before.slice(0, before.lastIndexOf(nouns.at(-1) ?? '') + 1));
  // A noun that we do not know makes an ambiguous word a thing's: `packageName`. It leaves an e-mail an e-mail.
  return owner.kind === 'harmless' ? thing : owner;
}

const thing: Owner = { kind: 'thing' };

function isModifier(word: string, at: number): boolean {
  return transparentModifiers.has(word) || protectionClaims.has(word) || isNumber(word) || (at === 0 && directions.has(word));
}

/** `sendEmail`, `isEmail`, `byEmail`: a verb, a question or a preposition first makes it no value. A word of the vocabulary stays one. */
function isAction(index: WordIndex, words: readonly string[]): boolean {
  const [first = ''] = words;
  if (words.length === 1 || phraseOf(index, words) !== undefined) return false;
  if (questions.has(first) || verbs.has(first)) return true;
  return prepositions.has(first) && !directions.has(first);
}

/** `emailOrPhone` may be either. */
function alternativesOf(words: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (conjunctions.has(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter(part => part.length > 0);
}

function withoutTrailingNumber(words: readonly string[]): readonly string[] {
  return isNumber(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

function isNumber(word: string): boolean {
  return /^\p{Nd}+$/u.test(word);
}

/** `EMAIL_REGEX`, `EMAIL`: constants. Acronyms of up to four letters may be members: `SSN`. */
function isConstantCase(name: string): boolean {
  return /^[\p{Lu}\p{Nd}_$]+$/u.test(name) && (name.includes('_') || name.length > 4);
}

/** A variable in PascalCase is a class or a component. */
function isTypeCase(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}
