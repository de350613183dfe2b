import type { Place } from '../facts.ts';
import type { SchemaProblem } from './schema.ts';
import { readTokens, type Token } from './tokens.ts';

/** A cursor over the tokens of one schema file. */
export interface TokenReader {
  readonly next: () => Token | undefined;
  /** The next token if it is of this kind, else nothing is taken. */
  readonly take: (kind: Token['kind']) => Token | undefined;
  readonly takeMark: (mark: string) => Token | undefined;
  /** What stands between the parentheses that come next, as written; empty without any. */
  readonly takeArguments: () => string;
  /** The token taken last. */
  readonly last: () => Token;
  readonly skipLine: () => void;
  /** Takes the rest of the line: its comments; anything else on it is reported. */
  readonly restOfLine: () => readonly Token[];
  /** Calls `parse` with the first token of each line up to the block's `}`, and the `///` comments above it. */
  readonly lines: (parse: (first: Token, above: readonly Token[]) => void) => void;
  readonly placeOf: (first: Token, last: Token) => Place;
  readonly report: (message: string, token: Token) => void;
}

const start: Token = { kind: 'line', text: '', start: 0, end: 0 };
const blockStart = /^(model|view|type|enum|datasource|generator)$/;

export function createTokenReader(file: string, text: string, problems: SchemaProblem[]): TokenReader {
  const tokens = readTokens(text).filter(token => token.kind !== 'comment');
  let position = 0;
  const peek = (): Token | undefined => tokens[position];
  const last = (): Token => tokens[position - 1] ?? start;
  const placeOf = (first: Token, end: Token): Place => ({ file, span: { start: first.start, end: Math.max(first.end, end.end) } });
  const report = (message: string, token: Token): void => void problems.push({ message, place: placeOf(token, token) });
  const takeIf = (fits: (token: Token) => boolean): Token | undefined => {
    const token = peek();
    if (!token || !fits(token)) return undefined;
    position += 1;
    return token;
  };
  const takeMark = (mark: string): Token | undefined => takeIf(token => token.kind === 'mark' && token.text === mark);
  const endsLine = (token: Token): boolean => token.kind === 'line' || token.text === '}';

  /** A block begins on this line: whatever was open before was never closed. */
  const beginsBlock = (): boolean => {
    const [keyword, name, brace] = tokens.slice(position, position + 3);
    return keyword?.kind === 'word' && blockStart.test(keyword.text) && last().kind === 'line' && name?.kind === 'word' && brace?.text === '{';
  };

  const takeArguments = (): string => {
    const open = takeMark('(');
    if (!open) return '';
    let depth = 1;
    for (let token = peek(); token && depth > 0 && token.text !== '}' && !beginsBlock(); token = peek()) {
      position += 1;
      if (token.text === '(' || token.text === '[') depth += 1;
      if (token.text === ')' || token.text === ']') depth -= 1;
    }
    if (depth > 0) report('this parenthesis is never closed', open);
    return text.slice(open.end, depth > 0 ? last().end : last().start).trim();
  };

  const skipLine = (): void => {
    while (takeIf(token => !endsLine(token)));
  };

  const restOfLine = (): readonly Token[] => {
    const rest: Token[] = [];
    for (let token = takeIf(found => !endsLine(found)); token; token = takeIf(found => !endsLine(found))) rest.push(token);
    const unread = rest.find(token => token.kind !== 'documentation');
    if (unread) report('this was not understood', unread);
    return rest.filter(token => token.kind === 'documentation');
  };

  const lines: TokenReader['lines'] = parse => {
    const open = last();
    let above: Token[] = [];
    for (let token = peek(); token; token = peek()) {
      if (beginsBlock()) break;
      position += 1;
      if (token.text === '}') return;
      if (token.kind === 'line') continue;
      if (token.kind === 'documentation') {
        above.push(token);
        continue;
      }
      parse(token, above);
      above = [];
    }
    report('this block is never closed', open);
  };

  return {
    next: () => takeIf(() => true),
    take: kind => takeIf(token => token.kind === kind),
    takeMark,
    takeArguments,
    last,
    skipLine,
    restOfLine,
    lines,
    placeOf,
    report,
  };
}
