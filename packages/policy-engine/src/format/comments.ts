import type { CST } from 'yaml';

export interface Comment {
  /** From `#` to the end of its line, without blanks at the end. */
  readonly text: string;
  readonly start: number;
  /** In UTF-16 units from the start of the line. */
  readonly column: number;
  /** Nothing stands before it on its line. */
  readonly ownLine: boolean;
  /** The line before it is empty. */
  readonly blankBefore: boolean;
}

/** All comments of a document, in reading order. Nothing but the tokens tells a comment from a `#` in a text. */
export function findComments(tokens: readonly CST.Token[], text: string): readonly Comment[] {
  const found: Comment[] = [];
  visit(tokens, token => {
    if (token.type === 'comment') found.push(commentAt(token.offset, token.source, text));
  });
  return found.sort((a, b) => a.start - b.start);
}

function commentAt(start: number, source: string, text: string): Comment {
  const lineStart = startOfLine(text, start);
  const before = text.slice(lineStart, start).replace('\uFEFF', '');
  return {
    text: source.replace(/[ \t\r]+$/, ''),
    start,
    column: before.length,
    ownLine: before.trim() === '',
    blankBefore: isBlankBefore(text, start),
  };
}

export function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Is what stands here the first of its line, with an empty line above? Looks at blanks only: a line may be as long as a file. */
export function isBlankBefore(text: string, offset: number): boolean {
  const lineBreak = skipBlanksBefore(text, offset);
  return text[lineBreak - 1] === '\n' && text[skipBlanksBefore(text, lineBreak - 1) - 1] === '\n';
}

function skipBlanksBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /[ \t\r\uFEFF]/.test(text[at - 1] ?? '')) at--;
  return at;
}

interface SourceToken {
  readonly type: string;
  readonly offset: number;
  readonly source: string;
}

/** Tokens hold others in lists and members of several names; the depth is limited by the tokenizer. */
function visit(value: unknown, see: (token: SourceToken) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && isSourceToken(value)) see(value);
  for (const member of Object.values(value)) visit(member, see);
}

function isSourceToken(value: object): value is SourceToken {
  return 'type' in value && 'offset' in value && 'source' in value && typeof value.source === 'string';
}
