import { isScalar, isSeq, parseDocument } from 'yaml';
import type { ScalarOutline } from './outline.ts';

/** Where a text stands: between brackets more signs mean something. */
export type TextPlace = 'block' | 'flow';

/** What YAML 1.1 tools read as a boolean or as nothing, and what YAML reads as a number. */
const spokenFor = /^(?:y|n|yes|no|on|off|true|false|null|~|[-+]?\.(?:inf|nan))$/i;

/** Control characters, line breaks of Unicode, a byte order mark, half a character: only escapes carry them through every editor. */
const notPlain = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/u;

/** Signs that never begin a plain text, and those that end one. */
const indicator = /^[*&!|>%@`"'#,[\]{}]|:(?=\s|$)|\s#/;

const plain = /^(?:\.{1,2}\/)?[\p{L}_$/][\p{L}\p{N}_$/.@+*<>=!-]*(?:(?: |:(?=[\p{L}\p{N}/]))[\p{L}\p{N}_$/.@+*<>=!-]+)*$/u;

/** A date, a UTC time or a version: they look like numbers, and are none. */
const dateOrVersion = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z)?$|^\d+\.\d+\.\d+$/;

/** Numbers, booleans and nothing as their author wrote them. */
export function printScalar({ syntax: { value, source, quoted: wasQuoted }, isBoolean }: ScalarOutline, place: TextPlace): string {
  return typeof value !== 'string' || (isBoolean && !wasQuoted && spokenFor.test(value)) ? source : printText(value, place);
}

/** A text as YAML writes it: in quotes only where it would else be read as something else, by a tool for YAML 1.1 as well. */
export function printText(text: string, place: TextPlace): string {
  if (dateOrVersion.test(text)) return text;
  if (spokenFor.test(text)) return quoted(text);
  return plain.test(text) || survivesPlain(text, place) ? text : quoted(text);
}

function survivesPlain(text: string, place: TextPlace): boolean {
  if (text !== text.trim() || text === '' || notPlain.test(text) || indicator.test(text)) return false;
  if (place === 'block' && /^\p{L}/u.test(text)) return true;
  return place === 'block'
    ? readsAs(text, `a: ${text}\nb: 0`)
    : readsAs(text, `{ a: ${text}, b: 0 }`) && readsAs(text, `{ a: [${text}], b: 0 }`);
}

/** Is the text what both versions of YAML read there, and nothing else? */
function readsAs(text: string, source: string): boolean {
  return (['1.2', '1.1'] as const).every(version => {
    const document = parseDocument(source, { version, prettyErrors: false });
    if (document.errors.length > 0 || document.get('b') !== 0) return false;
    const value = document.get('a', true);
    const node = isSeq(value) && value.items.length === 1 ? value.items[0] : value;
    return isScalar(node) && node.value === text && node.source === text;
  });
}

function quoted(text: string): string {
  if (!notPlain.test(text) && /["\\]/.test(text) && !text.includes("'")) return `'${text}'`;
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
