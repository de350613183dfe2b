/** 1-based; columns count UTF-16 units, a leading byte order mark not among them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an offset is. Lines end at `\n`, `\r\n` or `\r`; an offset outside the text is moved to its nearest end. */
export function positionOf(text: string, offset: number): Position {
  const limit = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let lineStart = startOfText(text);
  for (let index = lineStart; index < limit; index++) {
    if (!endsLine(text, index)) continue;
    line++;
    lineStart = index + 1;
  }
  return { line, column: Math.max(0, limit - lineStart) + 1 };
}

/** The line that holds an offset, without its line break. */
export function lineAround(text: string, offset: number): { readonly start: number; readonly text: string } {
  const limit = Math.max(0, Math.min(offset, text.length));
  let start = limit;
  while (start > startOfText(text) && !endsLine(text, start - 1)) start--;
  let end = Math.max(limit, start);
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return { start, text: text.slice(start, end) };
}

function startOfText(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** Is this the last character of a line break? */
function endsLine(text: string, index: number): boolean {
  return text[index] === '\n' || (text[index] === '\r' && text[index + 1] !== '\n');
}
