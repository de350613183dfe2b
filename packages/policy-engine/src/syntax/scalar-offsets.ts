import type { ScalarSyntax } from './syntax.ts';

/** Lengths of double-quoted escapes that are longer than a backslash and a letter (YAML 1.2, 5.7). */
const longEscapes: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/**
 * Where each character of a scalar's value stands in the file, and where the last one ends: one offset more than the value
 * has characters. Nothing when value and text cannot be matched; then only the whole scalar has a place.
 */
export function scalarOffsets(scalar: ScalarSyntax, text: string): readonly number[] | undefined {
  const value = scalar.source;
  const raw = text.slice(scalar.span.start, scalar.span.end);
  const quote = scalar.quoted ? raw[0] : undefined;
  const offsets: number[] = [];
  let at = firstCharacter(scalar, raw);
  for (let index = 0; index < value.length;) {
    const isEscape = quote === '"' && raw[at] === '\\';
    const isDoubled = quote === "'" && raw.startsWith("''", at);
    const step = isEscape ? escapeAt(raw, at, value.codePointAt(index)) : isDoubled ? doubledQuote : plainStep(raw, at, value[index]);
    if (step === undefined) return undefined;
    for (let taken = 0; taken < step.characters; taken++) offsets.push(scalar.span.start + at);
    index += step.characters;
    at += step.length;
  }
  return [...offsets, scalar.span.start + at];
}

/** Behind the quote, or behind the line with `|` or `>`. */
function firstCharacter(scalar: ScalarSyntax, raw: string): number {
  if (scalar.quoted) return 1;
  return /^[|>]/.test(raw) ? raw.indexOf('\n') + 1 : 0;
}

interface Step {
  /** Characters of the value, and of the text, that are the same thing. */
  readonly characters: number;
  readonly length: number;
}

/** A quote within single quotes is written twice. */
const doubledQuote: Step = { characters: 1, length: 2 };

function plainStep(raw: string, at: number, wanted = ''): Step | undefined {
  const written = raw[at] ?? '';
  if (written === wanted && written !== '') return { characters: 1, length: 1 };
  // Line breaks and the blanks around them are folded.
  if (/\s/.test(written)) return { characters: 0, length: 1 };
  return /\s/.test(wanted) ? { characters: 1, length: 0 } : undefined;
}

function escapeAt(raw: string, at: number, wanted = 0): Step {
  const letter = raw[at + 1] ?? '';
  if (letter === '\n' || letter === '\r') return { characters: 0, length: 2 };
  return { characters: letter === 'U' && wanted > 0xffff ? 2 : 1, length: longEscapes[letter] ?? 2 };
}
