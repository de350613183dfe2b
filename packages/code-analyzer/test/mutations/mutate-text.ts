/** What happens to a source between two states in which it makes sense: typing, merging, tools that fail half way. */

/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/** The same numbers for the same seed, everywhere (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)]!;

type Mutation = (text: string, random: Random, other: string) => string;

/** Tokens that open what is then not closed, change what follows, or are no text at all. */
const inserted = [
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '<',
    '>',
    '</',
    '/>',
    '`',
    '${',
    "'",
    '"',
    '/',
    '/*',
    '*/',
    '//',
    '#',
    '@',
    '\\',
    '\0',
    '\uD800',
    '\uFEFF',
    '\u2028',
  ],
  ...[
    '=>',
    '...',
    '?.',
    '??',
    '?',
    ':',
    ';',
    ',',
    '=',
    '+',
    '!',
    '**',
    '#!',
    '<!--',
    '-->',
    '<T,>',
    '<>',
    '=>{',
    '() => ',
    '/** @personal contact.email */',
  ],
  ...[
    'await ',
    'async ',
    'class ',
    'function ',
    'function* ',
    'yield ',
    'import ',
    'import(',
    'export default ',
    'export * from ',
    'enum ',
    'interface ',
    'namespace ',
  ],
  ...[
    'type ',
    'declare ',
    'extends ',
    'implements ',
    'static {',
    'get ',
    'set ',
    'new ',
    'typeof ',
    'keyof ',
    'infer ',
    'satisfies ',
    'as const',
    'using ',
    'accessor ',
  ],
  ...[
    'case ',
    'switch (',
    'try {',
    'catch {',
    'finally {',
    'return ',
    'throw ',
    'break ',
    'continue ',
    'for (',
    'for await (',
    'do ',
    'while (',
    'with (',
    'label: ',
  ],
];

const tokens = /\s+|[\w$]+|[^\w\s$]/g;
/** Where the inside of templates, markup, patterns and comments begins. */
const delicate = /`|\$\{|<\/?[A-Za-z]|=>|\/[^/\s*][^/\n]*\/|\/\*|['"]/g;

const mutations: Readonly<Record<string, Mutation>> = {
  truncate: (text, random) => text.slice(0, Math.floor(random() * text.length)),
  'drop the beginning': (text, random) => text.slice(Math.floor(random() * text.length)),
  'delete tokens': (text, random) => {
    const at = pieceAt(text, tokens, random);
    return text.slice(0, at) + text.slice(endOfPieces(text, at, 1 + Math.floor(random() * 12)));
  },
  'insert a token': (text, random) => insertAt(text, pieceAt(text, tokens, random), pick(random, inserted)),
  'insert anywhere': (text, random) => insertAt(text, Math.floor(random() * text.length), pick(random, inserted)),
  'double lines': (text, random) => withLines(text, random, (lines, at, count) => lines.splice(at, 0, ...lines.slice(at, at + count))),
  'delete lines': (text, random) => withLines(text, random, (lines, at, count) => lines.splice(at, count)),
  'swap lines': (text, random) =>
    withLines(text, random, (lines, at) => {
      const other = Math.floor(random() * lines.length);
      [lines[at], lines[other]] = [lines[other]!, lines[at]!];
    }),
  'swap tokens': (text, random) => {
    const [first, second] = [pieceAt(text, tokens, random), pieceAt(text, tokens, random)].sort((a, b) => a - b) as [number, number];
    const [endOfFirst, endOfSecond] = [endOfPieces(text, first, 1), endOfPieces(text, second, 1)];
    if (endOfFirst > second) return text;
    return (
      text.slice(0, first) +
      text.slice(second, endOfSecond) +
      text.slice(endOfFirst, second) +
      text.slice(first, endOfFirst) +
      text.slice(endOfSecond)
    );
  },
  'cut inside of something delicate': (text, random) => {
    const at = pieceAt(text, delicate, random) + 1;
    return random() < 0.5 ? text.slice(0, at) : text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 30));
  },
  'merge two files': (text, random, other) => {
    const at = Math.floor(random() * text.length);
    const from = Math.floor(random() * other.length);
    return text.slice(0, at) + other.slice(from, from + Math.floor(random() * 2_000)) + text.slice(at);
  },
  'nest again': (text, random) => {
    const at = pieceAt(text, /[({[]/g, random);
    const end = endOfPieces(text, at, 4 + Math.floor(random() * 20));
    return text.slice(0, end) + text.slice(at, end).repeat(1 + Math.floor(random() * 8)) + text.slice(end);
  },
};

export interface Mutant {
  readonly text: string;
  /** What was done, in order. */
  readonly done: readonly string[];
}

/** One to four things done to a text. */
export function mutateText(text: string, other: string, random: Random): Mutant {
  const done = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, Object.keys(mutations)));
  return { text: done.reduce((changed, name) => mutations[name]!(changed, random, other), text), done };
}

/** The beginning of a piece that the pattern finds; the end of the text when there is none. */
function pieceAt(text: string, pattern: RegExp, random: Random): number {
  const found = [...text.matchAll(pattern)];
  return found.length === 0 ? text.length : pick(random, found).index;
}

function endOfPieces(text: string, start: number, count: number): number {
  const following = [...text.slice(start, start + 400).matchAll(tokens)].slice(0, count);
  return start + following.reduce((length, [piece]) => length + piece.length, 0);
}

const insertAt = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);

function withLines(text: string, random: Random, change: (lines: string[], at: number, count: number) => unknown): string {
  const lines = text.split('\n');
  change(lines, Math.floor(random() * lines.length), 1 + Math.floor(random() * 5));
  return lines.join('\n');
}
