/** One-based; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  readonly lineCount: number;
  readonly positionAt: (offset: number) => Position;
  /** Offsets of a line without its line break. */
  readonly lineSpan: (line: number) => { readonly start: number; readonly end: number };
}

/** Lines end at `\n`, `\r\n` or `\r`. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  const ends: number[] = [];
  for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) {
    ends.push(lineBreak.index);
    starts.push(lineBreak.index + lineBreak[0].length);
  }
  ends.push(text.length);
  return {
    lineCount: starts.length,
    positionAt: offset => {
      const inside = Math.max(0, Math.min(offset, text.length));
      const line = lastAtOrBefore(starts, inside);
      return { line: line + 1, column: inside - (starts[line] ?? 0) + 1 };
    },
    lineSpan: line => ({ start: starts[line - 1] ?? text.length, end: ends[line - 1] ?? text.length }),
  };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
