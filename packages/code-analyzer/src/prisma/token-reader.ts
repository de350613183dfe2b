import type { Place } from '../facts.ts';
import type { SchemaProblem } from './schema.ts';
import { readTokens, type Token } from './tokens.ts';

/** A cursor over the tokens of one schema file. */
export interface TokenReader {
  readonly text: string;
  readonly peek: () => Token | undefined;
  readonly next: () => Token | undefined;
  /** The next token if it fits, else nothing is taken. */
  readonly takeIf: (fits: (token: Token) => boolean) => Token | undefined;
  readonly take: (kind: Token['kind']) => Token | undefined;
  readonly takeMark: (mark: string) => Token | undefined;
  /** The token taken last. */
  readonly last: () => Token;
  /** A block begins here, at the start of a line: whatever was open before was never closed. */
  readonly beginsBlock: () => boolean;
  readonly placeOf: (first: Token, last: Token) => Place;
  readonly report: (message: string, token: Token) => void;
}

const start: Token = { kind: 'line', text: '', start: 0, end: 0 };
const blockStart = /^(model|view|type|enum|datasource|generator)$/;

export function createTokenReader(file: string, text: string, problems: SchemaProblem[]): TokenReader {
  const tokens = readTokens(text).filter(token => token.kind !== 'comment');
  let position = 0;
  const last = (): Token => tokens[position - 1] ?? start;
  const placeOf = (first: Token, end: Token): Place => ({ file, span: { start: first.start, end: Math.max(first.end, end.end) } });
  const takeIf = (fits: (token: Token) => boolean): Token | undefined => {
    const token = tokens[position];
    if (!token || !fits(token)) return undefined;
    position += 1;
    return token;
  };
  return {
    text,
    peek: () => tokens[position],
    next: () => takeIf(() => true),
    takeIf,
    take: kind => takeIf(token => token.kind === kind),
    takeMark: mark => takeIf(token => token.kind === 'mark' && token.text === mark),
    last,
    beginsBlock: () => {
      const [keyword, name, brace] = tokens.slice(position, position + 3);
      return (
        keyword?.kind === 'word' && blockStart.test(keyword.text) && last().kind === 'line' && name?.kind === 'word' && brace?.text === '{'
      );
    },
    placeOf,
    report: (message, token) => void problems.push({ message, place: placeOf(token, token) }),
  };
}

const endsLine = (token: Token): boolean => token.kind === 'line' || token.text === '}';

/** What stands between the parentheses that come next, as written; empty without any. */
export function takeArguments(reader: TokenReader): string {
  const open = reader.takeMark('(');
  if (!open) return '';
  let depth = 1;
  while (depth > 0 && !reader.beginsBlock()) {
    const token = reader.takeIf(next => next.text !== '}');
    if (!token) break;
    if (token.text === '(' || token.text === '[') depth += 1;
    if (token.text === ')' || token.text === ']') depth -= 1;
  }
  if (depth > 0) reader.report('this parenthesis is never closed', open);
  return reader.text.slice(open.end, depth > 0 ? reader.last().end : reader.last().start).trim();
}

export function skipLine(reader: TokenReader): void {
  while (reader.takeIf(token => !endsLine(token)));
}

/** Takes the rest of the line: its comments; anything else on it is reported. */
export function takeRestOfLine(reader: TokenReader): readonly Token[] {
  const rest: Token[] = [];
  const takeNext = (): Token | undefined => reader.takeIf(token => !endsLine(token));
  for (let token = takeNext(); token; token = takeNext()) rest.push(token);
  const unread = rest.find(token => token.kind !== 'documentation');
  if (unread) reader.report('this was not understood', unread);
  return rest.filter(token => token.kind === 'documentation');
}

/** Calls `parse` with the first token of each line up to the block's `}`, and the `///` comments above it. */
export function parseLines(reader: TokenReader, parse: (first: Token, above: readonly Token[]) => void): void {
  const open = reader.last();
  let above: Token[] = [];
  while (reader.peek() && !reader.beginsBlock()) {
    const token = reader.next() ?? start;
    if (token.text === '}') return;
    if (token.kind === 'documentation') {
      above.push(token);
    } else if (token.kind !== 'line') {
      parse(token, above);
      above = [];
    }
  }
  reader.report('this block is never closed', open);
}
