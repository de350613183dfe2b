import type { LineIndex, Position } from './line-index.ts';
import { redactLiterals } from './redact-literals.ts';

export interface Excerpt {
  readonly start: Position;
  readonly lines: readonly ExcerptLine[];
}

export interface ExcerptLine {
  readonly number: number;
  /** Redacted; long lines are cut around the mark. */
  readonly text: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** UTF-16 offsets into `text`. */
  readonly mark?: { readonly start: number; readonly end: number };
}

export interface ExcerptSettings {
  /** Lines shown before and after the span. */
  readonly around: number;
  /** Lines of the span that are shown at most. */
  readonly spanLines: number;
  /** UTF-16 units of a line that are shown at most. */
  readonly width: number;
}

/** The lines around a span, safe to show. */
export function excerptOf(
  text: string,
  lines: LineIndex,
  span: { readonly start: number; readonly end: number },
  settings: ExcerptSettings,
): Excerpt {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(Math.max(span.start, span.end));
  const lastMarked = Math.min(end.line, start.line + settings.spanLines - 1);
  const first = Math.max(1, start.line - settings.around);
  const last = Math.min(lines.lineCount, lastMarked + settings.around);
  const shown = Array.from({ length: last - first + 1 }, (_, index) => first + index).map(number => {
    const line = lines.lineSpan(number);
    const isMarked = number >= start.line && number <= lastMarked;
    const mark = isMarked
      ? { start: Math.max(span.start, line.start) - line.start, end: Math.min(Math.max(span.end, span.start + 1), line.end) - line.start }
      : undefined;
    return excerptLine(number, text.slice(line.start, line.end), mark, settings.width);
  });
  return { start, lines: shown };
}

function excerptLine(number: number, line: string, mark: { start: number; end: number } | undefined, width: number): ExcerptLine {
  // Redacted before it is cut, in a window wide enough that no secret is cut in two and so missed.
  const windowStart = Math.max(0, (mark?.start ?? 0) - width - secretLength);
  const safe = redactLiterals(line.slice(windowStart, windowStart + 2 * width + 2 * secretLength));
  const from = line.length <= width || !mark ? 0 : cutPosition(line, mark, width);
  const to = Math.min(line.length, from + width);
  return {
    number,
    text: safe.slice(from - windowStart, to - windowStart),
    cutBefore: from > 0,
    cutAfter: to < line.length,
    ...(mark && {
      mark: { start: Math.min(mark.start, to) - from, end: Math.max(Math.min(mark.end, to), Math.min(mark.start, to)) - from },
    }),
  };
}

/** Longest text that is looked at as one secret. */
const secretLength = 2000;

/** A third of the width stays before the mark. */
function cutPosition(line: string, mark: { start: number; end: number }, width: number): number {
  if (mark.end <= width) return 0;
  const wanted = Math.min(Math.max(0, mark.start - Math.floor(width / 3)), line.length - width);
  // Never between the two halves of a surrogate pair.
  return /[\uDC00-\uDFFF]/.test(line.charAt(wanted)) ? wanted - 1 : wanted;
}
