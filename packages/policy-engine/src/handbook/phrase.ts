/** Words for people, and ids among them. */
export type Phrase = readonly Part[];

export type Part = string | Code;

/** A word of the policy, shown as it is written there. */
export interface Code {
  readonly code: string;
}

export type PhraseValue = Part | number | Phrase;

/** A template whose values are text, ids or other phrases. */
export function phrase(literals: TemplateStringsArray, ...values: readonly PhraseValue[]): Phrase {
  return literals.flatMap((literal, index): Phrase => [literal, ...partsOf(values[index] ?? '')]).filter(part => part !== '');
}

export function code(text: string): Code {
  return { code: text };
}

export function codes(ids: readonly string[]): readonly Phrase[] {
  return ids.map(id => [code(id)]);
}

/** Words with ids between backticks, as messages of the compiler have them. */
export function withCodes(words: string): Phrase {
  return words.split('`').map((part, index) => (index % 2 === 0 ? part : code(part)));
}

/** `a, b and c`. */
export function listed(items: readonly Phrase[], conjunction: 'and' | 'or' = 'and'): Phrase {
  return items.flatMap((item, index): Phrase => {
    if (index === 0) return item;
    return [index === items.length - 1 ? ` ${conjunction} ` : ', ', ...item];
  });
}

/** Phrases one after the other; those that say nothing leave no gap. */
export function joined(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.filter(({ length }) => length > 0).flatMap((one, index): Phrase => (index === 0 ? one : [separator, ...one]));
}

/** With a capital at its start and a full stop at its end. */
export function sentence(words: Phrase): Phrase {
  const [first, ...others] = words;
  const start = typeof first === 'string' ? first.replace(/^./u, letter => letter.toUpperCase()) : first;
  return start === undefined ? [] : [start, ...others, '.'];
}

function partsOf(value: PhraseValue): Phrase {
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' || !isPhrase(value) ? [value] : value;
}

function isPhrase(value: Code | Phrase): value is Phrase {
  return Array.isArray(value);
}
