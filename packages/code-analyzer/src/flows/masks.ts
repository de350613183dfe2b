/** What hiding a value looks like in code, told conservatively: a part of the value among characters that stand for the rest. */
import { syntax, type Node } from '../program/compiler.ts';
import type { Value } from './value.ts';

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
