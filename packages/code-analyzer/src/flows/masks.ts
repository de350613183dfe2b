/** What hiding a value looks like in code, told conservatively: a part of the value among characters that stand for the rest. */
import { syntax, type Node } from '../program/compiler.ts';
import type { Label, Protection } from '../facts.ts';
import type { CategoryWords, Vocabulary } from '../vocabulary.ts';
import type { Origin, Value } from './value.ts';

/** At least two characters that stand for something hidden: `***`, `••`, `XXXX`, `[redacted]`. */
export function isMaskText(text: string): boolean {
  return /([*•●█#])\1|x{3}|X{3}|\b(redacted|masked|hidden)\b/i.test(text);
}

/** Parts of a value in a text with mask characters are masked; a whole value beside them is not. */
export function maskParts(value: Value, amongMask: boolean): Value {
  if (!amongMask) return value;
  return value.map(origin => (origin.partial ? { ...origin, partial: false, protections: addMasked(origin.protections) } : origin));
}

const addMasked = (protections: Value[number]['protections']): Value[number]['protections'] =>
  protections.includes('masked') ? protections : ([...protections, 'masked'].sort() as typeof protections);

/** What arrives of a value: a part of a secret that is too short to open anything is none. */
export function labelsArriving({ labels, left }: Origin, { categories }: Vocabulary): readonly Label[] {
  const isLeft = ({ category }: Label): boolean => {
    const words = categories.find(({ id }) => id === category);
    return words?.secret !== true || !isShort(left, words);
  };
  return left === undefined ? labels : labels.filter(isLeft);
}

/** All that protects a label where it arrives: the last four digits of a card are a mask where the vocabulary says so. */
export function protectionsOf(label: Label, { protections, left }: Origin, { categories }: Vocabulary): readonly Protection[] {
  const isMask = categories.some(words => words.id === label.category && isShort(left, words));
  return [...new Set<Protection>([...label.protections, ...protections, ...(isMask ? (['masked'] as const) : [])])];
}

const isShort = (left: number | undefined, { shown }: CategoryWords): boolean => left !== undefined && shown !== undefined && left <= shown;

/** `text.replace(/.(?=.{4})/g, '*')`: the pattern takes any character or digit, and what comes instead is a mask. */
export function isMaskingReplacement(pattern: Node | undefined, replacement: Node | undefined): boolean {
  if (!pattern || !replacement || !syntax.isRegularExpressionLiteral(pattern) || !syntax.isStringLiteralLike(replacement)) return false;
  const end = pattern.text.lastIndexOf('/');
  const body = pattern.text.slice(1, end);
  const everywhere = pattern.text.slice(end).includes('g') || /[+*}]/.test(body);
  return everywhere && takesContent(body) && isMaskReplacement(replacement.text);
}

/** Any character, word characters, digits, or everything but something. */
const takesContent = (body: string): boolean => /(^|[^\\])\.|\\w|\\d|\\S|\[\^|\[a-z|\[0-9|\[A-Z/.test(body);

const isMaskReplacement = (text: string): boolean => /^[*•●█#xX]$/.test(text) || isMaskText(text);
