import { canHold, type ValueShape } from './can-hold.ts';
import { classifyOwner, ownerBefore, ownerOfWords, type Owner } from './classify-owner.ts';
import { splitWords } from './split-words.ts';
import { findHead, type Head } from './find-head.ts';
import { phraseOf, type Phrase, type WordIndex } from './word-index.ts';
import {
  conjunctions,
  directions,
  doubtful,
  prepositions,
  protectionClaims,
  questions,
  standIns,
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
  /** It is a part of what the type of the owner is by its name: `street` of a `PostalAddress`. */
  readonly ofWhole: boolean;
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
  // `models.Email`: a class, unless it is known to be a text or to belong to a person.
  if (isTypeCase(name) && owner.kind !== 'subject' && use.shape !== undefined && use.shape.known !== 'yes') return [];
  const partUse = { owner, ...partOf(index, use.owner), ...(use.shape ? { shape: use.shape } : {}) };
  return alternativesOf(words).flatMap(part => classifyPart(index, part, partUse));
}

/**
 * Could a name be personal data, by words alone: of a person, or in what is called `ownerName`? A filter before anything is
 * asked, so it never says no where `classifyName` could say yes.
 */
export function mayBePersonal(index: WordIndex, name: string, ownerName?: string): boolean {
  if (isConstantCase(name)) return false;
  const words = withoutTrailingNumber(splitWords(name));
  if (words.length === 0 || isAction(index, words)) return false;
  const named = ownerName === undefined ? nobody : classifyOwner(index, ownerName);
  if (named.kind === 'harmless') return false;
  const owner = named.kind === 'unknown' ? somebody : named;
  return alternativesOf(words).some(part => classifyPart(index, part, { owner, ...partOf(index, ownerName) }).length > 0);
}

/** `GeolocationCoordinates.latitude`: a part of what the type is by its own name. */
function partOf(index: WordIndex, ownerName: string | undefined): { readonly wholeIs?: string } {
  const wholeIs = ownerName === undefined ? undefined : index.types.get(ownerName);
  return wholeIs === undefined ? {} : { wholeIs };
}

/** Whoever it is. */
const somebody: Owner = { kind: 'subject', subject: '' };
const nobody: Owner = { kind: 'unknown' };

interface PartUse {
  readonly owner: Owner;
  /** Category that the type of the owner is by its name. */
  readonly wholeIs?: string;
  readonly shape?: ValueShape;
}

function classifyPart(index: WordIndex, words: readonly string[], { owner, wholeIs, shape }: PartUse): readonly NameMatch[] {
  const head = findHead(index, words);
  if (head === undefined || isNobodys(head.before) || isAboutAction(head.before)) return [];
  const { phrase, plural } = head;
  const nearest = nearestOwner(index, head);
  const decides = nearest ?? owner;
  const ofWhole = nearest === undefined && phrase.category === wholeIs;
  if (phrase.ambiguous && decides.kind !== 'subject' && !ofWhole) return [];
  if (shape !== undefined && (isDoubtful(head, shape) || !mayBe(shape, phrase, { plural, owner: decides }))) return [];
  const claim = [...head.before, ...head.tail].find(word => protectionClaims.has(word));
  const subject = subjectOf(decides) ?? subjectOf(owner);
  return [
    {
      category: phrase.category,
      phrase: phrase.text,
      ambiguous: phrase.ambiguous,
      owner: decides,
      ofWhole,
      ...(subject === undefined ? {} : { subject }),
      ...(claim === undefined ? {} : { claim }),
    },
  ];
}

const subjectOf = (owner: Owner): string | undefined => (owner.kind === 'subject' ? owner.subject : undefined);

/** A closed list of words is a person's only where a person owns it: `Patient.bloodType`, not `preferences.email`. */
function mayBe(shape: ValueShape, phrase: Phrase, { plural, owner }: { readonly plural: boolean; readonly owner: Owner }): boolean {
  if (shape.known === 'yes' && shape.literal) return owner.kind === 'subject' && !onlyFlags(shape);
  return canHold(shape, phrase, plural);
}

function onlyFlags(shape: ValueShape): boolean {
  return [...shape.holds].every(kind => kind === 'boolean');
}

/** `fakeEmail`, `iPhone`. */
function isNobodys(before: readonly string[]): boolean {
  return before.some(word => standIns.has(word)) || before.at(-1) === 'i';
}

/** Whose it is, by the words around: `customerName`, `nameOfFile`. `undefined` when they leave that open. */
function nearestOwner(index: WordIndex, { before, owner: after }: Head): Owner | undefined {
  if (after.length > 0) {
    const owner = ownerOfWords(index, after);
    if (owner.kind !== 'unknown') return owner;
  }
  const lastNoun = before.findLastIndex((word, at) => !isModifier(word, at));
  return lastNoun === -1 ? undefined : ownerBefore(index, before.slice(0, lastNoun + 1));
}

function isModifier(word: string, at: number): boolean {
  return (
    transparentModifiers.has(word) ||
    protectionClaims.has(word) ||
    doubtful.has(word) ||
    isNumber(word) ||
    (at === 0 && directions.has(word))
  );
}

/** `sendEmail`, `isEmail`, `byEmail`: a verb, a question or a preposition first makes it no value. A word of the vocabulary stays one. */
function isAction(index: WordIndex, words: readonly string[]): boolean {
  const [first = ''] = words;
  if (words.length === 1 || phraseOf(index, words) !== undefined) return false;
  if (questions.has(first) || verbs.has(first)) return true;
  return prepositions.has(first) && !directions.has(first);
}

/** `flowHasEmail`, `unsubscribe_email`, `errorSendingEmail`: what comes before says that something is asked or done. */
function isAboutAction(before: readonly string[]): boolean {
  const last = before.at(-1) ?? '';
  return (
    before.slice(1).some(word => questions.has(word) || word === 'matches') || (before.length > 1 && (verbs.has(last) || isGerund(last)))
  );
}

function isGerund(word: string): boolean {
  return word.length > 5 && word.endsWith('ing') && (verbs.has(word.slice(0, -3)) || verbs.has(`${word.slice(0, -3)}e`));
}

/** `uniqueEmail` is a value only where it is known to be a text. */
function isDoubtful({ before, tail }: Head, shape: ValueShape): boolean {
  if (![...before, ...tail].some(word => doubtful.has(word))) return false;
  return shape.known !== 'yes' || !(shape.holds.has('string') || shape.holds.has('array'));
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
