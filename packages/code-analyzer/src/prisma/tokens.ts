/** Tokens of a Prisma schema. Offsets are UTF-16, end exclusive. */
export interface Token {
  readonly kind: 'word' | 'string' | 'mark' | 'line' | 'comment' | 'documentation' | 'unknown';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const patterns: readonly (readonly [Token['kind'] | 'blank', RegExp])[] = [
  ['blank', /[ \t\uFEFF]+/y],
  ['line', /\r\n|\n|\r/y],
  ['documentation', /\/\/\/[^\r\n]*/y],
  ['comment', /\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$)/y],
  ['string', /"(?:[^"\\\r\n]|\\.)*"?/y],
  ['word', /[\p{L}_][\p{L}\p{N}_-]*|-?\d[\w.]*/uy],
  ['mark', /@@|[@(){}[\],:=?.]/y],
];

/** Every character becomes part of a token or is blank: nothing throws, nothing is lost. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const { kind, end } = matchAt(text, at);
    if (kind !== 'blank') tokens.push({ kind, text: text.slice(at, end), start: at, end });
    at = end;
  }
  return tokens;
}

function matchAt(text: string, at: number): { readonly kind: Token['kind'] | 'blank'; readonly end: number } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { kind, end: pattern.lastIndex };
  }
  return { kind: 'unknown', end: at + 1 };
}
