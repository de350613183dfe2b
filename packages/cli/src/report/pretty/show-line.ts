import stringWidth from 'string-width';

export interface ShownLine {
  readonly text: string;
  /** Columns of the terminal before the mark and under it. */
  readonly before: number;
  readonly marked: number;
}

const tabWidth = 4;

/** One line of source as a terminal shows it: tabs as blanks, wide signs counted as two, control characters made harmless. */
export function showLine(text: string, mark: { readonly start: number; readonly end: number } | undefined): ShownLine {
  let shown = '';
  let column = 0;
  let before = 0;
  let marked = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    const sign = segment === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : harmless(segment);
    const width = stringWidth(sign);
    shown += sign;
    column += width;
    if (mark && index < mark.start) before += width;
    else if (mark && index < mark.end) marked += width;
  }
  return { text: shown, before, marked: Math.max(1, marked) };
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A control character could move the cursor, and a bidirectional one could reorder what a reader sees. */
function harmless(segment: string): string {
  return segment.replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '�');
}
