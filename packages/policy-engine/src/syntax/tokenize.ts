import { Lexer, Parser, type CST } from 'yaml';

/** Levels of nesting; the language itself needs six. */
const deepest = 64;

export interface Tokens {
  readonly tokens: readonly CST.Token[];
  /** Offset at which the nesting became too deep; tokens end there. */
  readonly tooDeepAt?: number;
}

/**
 * Text to concrete YAML tokens. It stops at too deep nesting while still reading, because everything that
 * follows (composing, validating) is recursive.
 */
export function tokenize(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > deepest) return { tokens, tooDeepAt: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}
